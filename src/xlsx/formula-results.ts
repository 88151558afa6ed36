import { cellName, parseCellName } from '../core/sheet/address';
import { RowScanner } from './row-scanner';
import { cutSheet } from './sheet-xml';
import { withAttribute } from './tag-scanner';

/** A formula and its result, at the formula. */
const RESULT = /(<((?:[\w.-]+:)?)f(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\2f>))\s*<\2v>[^<]*<\/\2v>/y;

/**
 * A sheet's XML without the results of its formulas: those of a filled template are not right any more, and programs that
 * do not calculate when they open a file would show them. `prefix` is that of the sheet's elements with its colon, or nothing.
 */
export function withoutResults(xml: string, prefix: string): string {
  const open = `<${prefix}f`;
  const out: string[] = [];
  let copied = 0;
  // Of thousands of rows, few hold a formula: looking for one by its first letters is many times faster than by an expression.
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, Math.max(at + 1, copied))) {
    RESULT.lastIndex = at;
    const found = RESULT.exec(xml);
    if (!found) continue;
    out.push(xml.slice(copied, at), found[1]!);
    copied = RESULT.lastIndex;
  }
  return copied === 0 ? xml : out.join('') + xml.slice(copied);
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
      const rest = withoutResults(scanned.slice(cellOpenEnd, cellEnd), prefix);
      const formulaEnd = formula.end - cellOpenEnd;
      const value = result === null ? '' : `<${prefix}v>${result}</${prefix}v>`;
      out.push(scanned.slice(copied, cellStart), tag, rest.slice(0, formulaEnd), value, rest.slice(formulaEnd));
      copied = cellEnd;
    }
  }
  out.push(scanned.slice(copied), tail);
  return out.join('');
}
