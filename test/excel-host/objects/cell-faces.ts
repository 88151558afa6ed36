import type { Area } from '../../../src/core/sheet/address';
import type { Check } from '../checks';
import { ExcelError, UnknownCall } from '../excel-error';
import type { CellFace, CellModel } from '../model/cell-model';
import type { RangeRef } from './range-ref';

/** One value where all cells of a range agree, else null; null too for whole rows and columns, as in Excel. */
export function shared<V>(range: RangeRef, read: (cell: CellModel) => V): V | null {
  if (range.isUnbounded) return null;
  const { sheet, area } = range;
  const first = read(sheet.cell(area.top, area.left));
  for (const { row, column } of cellsOf(area)) if (read(sheet.cell(row, column)) !== first) return null;
  return first;
}

/** Changes the looks of every cell of a range; throws AccessDenied where the sheet's protection forbids it. */
export function changeFaces(range: RangeRef, change: (face: CellFace, row: number, column: number) => CellFace): void {
  changeCells(range, (cell, row, column) => ({ ...cell, face: change(cell.face, row, column) }));
}

/** Changes what every cell of a range carries beside its value. */
export function changeCells(
  range: RangeRef,
  change: (cell: CellModel, row: number, column: number) => CellModel,
): void {
  const { sheet, touched } = range;
  sheet.demand('allowFormatCells');
  for (const { row, column } of cellsOf(touched)) sheet.put(row, column, change(sheet.cell(row, column), row, column));
  sheet.onEvent({ kind: 'FormatChanged', area: range.area });
}

function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

/** The colours that HTML names (the sixteen of HTML 4, and orange): Excel takes these names too. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
};

/** A colour as Excel takes it, "#rrggbb" or a name; "" is none. Handed back as "#RRGGBB"; throws InvalidArgument. */
export const color: Check<string> = (value, call) => {
  if (typeof value !== 'string') throw new UnknownCall(`${call}: a colour was expected, not ${JSON.stringify(value)}`);
  if (value === '') return '';
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(value)) throw new ExcelError('InvalidArgument');
  return `#${value.replace('#', '').toUpperCase()}`;
};
