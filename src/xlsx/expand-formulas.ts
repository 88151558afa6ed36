import { formulaMover } from '../core/sheet/move-formula';
import { RowScanner } from './row-scanner';
import { readXmlText, writeXmlText } from './xml-text';

/**
 * Gives every cell of a shared formula its own, so that rows can move one by one.
 * With `mentions` only the groups whose formula mentions that text (a sheet's name).
 */
export function expandSharedFormulas(data: string, part: string, prefix: string, mentions = ''): string {
  if (!/t=["']shared["']/.test(data)) return data;
  const masters = new Map<
    string,
    { text: string; move: (rows: number, columns: number) => string; row: number; column: number }
  >();
  const scanner = new RowScanner(data, part);
  let out = '';
  let copied = 0;
  while (scanner.nextRow()) {
    while (scanner.nextCell()) {
      const { formula, row, column } = scanner;
      if (formula?.kind !== 'shared' || formula.group === undefined) continue;
      const own = readXmlText(formula.text);
      if (own !== '') masters.set(formula.group, { text: own, move: formulaMover(own), row, column });
      const master = masters.get(formula.group);
      if (!master?.text.includes(mentions)) continue;
      const text = own === '' ? master.move(row - master.row, column - master.column) : own;
      out += `${data.slice(copied, formula.start)}<${prefix}f>${writeXmlText(text)}</${prefix}f>`;
      copied = formula.end;
    }
  }
  return out + data.slice(copied);
}
