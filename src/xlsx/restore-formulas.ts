import type { KeptRow } from '../core/sheet/kept-row';
import { RowScanner } from './row-scanner';
import { readXmlText, writeXmlText } from './xml-text';

/** Formulas that lost a row for good, as they read before; only those that nobody has changed since. */
export function restoreFormulas(data: string, part: string, torn: KeptRow['torn'], row: number): string {
  const byCell = new Map(torn.map((one) => [`${row + one.row}:${one.column}`, one]));
  const scanner = new RowScanner(data, part);
  let out = '';
  let copied = 0;
  while (scanner.nextRow()) {
    while (scanner.nextCell()) {
      const { formula } = scanner;
      const one = formula && byCell.get(`${scanner.row}:${scanner.column}`);
      if (!one || readXmlText(formula.text) !== one.from) continue;
      const element = data.slice(formula.start, formula.end);
      out += data.slice(copied, formula.start) + element.slice(0, element.indexOf('>') + 1) + writeXmlText(one.to);
      out += element.slice(element.lastIndexOf('</'));
      copied = formula.end;
    }
  }
  return out + data.slice(copied);
}
