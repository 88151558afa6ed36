import { cellName, parseCellName } from '../core/sheet/address';
import { RowScanner } from './row-scanner';
import { cutSheet } from './sheet-xml';
import { withAttribute } from './tag-scanner';

const RESULT = /(<\/(?:[\w.-]+:)?f>|<(?:[\w.-]+:)?f(?:\s[^<>]*)?\/>)\s*<((?:[\w.-]+:)?)v>[^<]*<\/\2v>/g;

/**
 * A sheet's XML without the results of its formulas: those of a filled template are not right any more, and programs that
 * do not calculate when they open a file would show them.
 */
export function withoutResults(xml: string): string {
  return xml.replace(RESULT, '$1');
}

/** A sheet's XML with other results of some formulas, by cell; null takes a result out. Throws WorkbookError (damaged-file). */
export function withResults(xml: string, part: string, results: ReadonlyMap<string, number | null>): string {
  const { head, data, tail, prefix } = cutSheet(xml, part);
  const rows = [...results.keys()].map((name) => parseCellName(name)!.row);
  const last = Math.max(...rows);
  // Totals stand at the end of long tables more often than not: rows that say their number are passed over.
  const from = Math.max(0, data.indexOf(`<${prefix}row r="${Math.min(...rows)}"`));
  const out: string[] = [head, data.slice(0, from)];
  const scanned = data.slice(from);
  const scanner = new RowScanner(scanned, part);
  let copied = 0;
  while (scanner.nextRow() && scanner.row <= last) {
    while (scanner.nextCell()) {
      const { formula, cellStart, cellOpenEnd, cellEnd } = scanner;
      const result = formula ? results.get(cellName(scanner.row, scanner.column)) : undefined;
      if (!formula || result === undefined) continue;
      const tag = withAttribute(scanned.slice(cellStart, cellOpenEnd), 't', null);
      const rest = withoutResults(scanned.slice(cellOpenEnd, cellEnd));
      const formulaEnd = formula.end - cellOpenEnd;
      const value = result === null ? '' : `<${prefix}v>${result}</${prefix}v>`;
      out.push(scanned.slice(copied, cellStart), tag, rest.slice(0, formulaEnd), value, rest.slice(formulaEnd));
      copied = cellEnd;
    }
  }
  out.push(scanned.slice(copied), tail);
  return out.join('');
}
