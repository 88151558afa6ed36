import type { Grid } from '../../core/sheet/grid';
import type { SheetLook } from '../../xlsx/sheet-look';
import type { Axis } from './axis';
import type { MergeIndex } from './merge-index';

const PADDING = 6;
/** The mean width of a letter as a share of the font's size, a little wide so that no line is cut. */
const LETTER = 0.54;
const LINE = 1.3;

/**
 * The height of a row in pixels: the file's own, or more where wrapped text would be cut off.
 * Text in merged areas does not raise a row, as in Excel.
 */
export function estimateRowHeight(grid: Grid, look: SheetLook, columns: Axis, merges: MergeIndex, row: number): number {
  let height = look.rowHeight(row);
  const cells = grid.cells[row - 1];
  if (!cells) return height;
  for (let column = 1; column <= cells.length; column++) {
    const value = cells[column - 1]?.value;
    if (typeof value !== 'string' || value.length < 8) continue;
    const style = look.cellStyle(row, column);
    if (!style.wraps && !value.includes('\n')) continue;
    const needed = textHeight(value, columns.size(column) - PADDING, style.fontSize);
    if (needed > height && !merges.at(row, column)) height = needed;
  }
  return height;
}

/** The height in pixels that a text takes in a width, its font size in points. */
function textHeight(text: string, width: number, fontSize: number): number {
  const size = (fontSize * 4) / 3;
  const perLine = Math.max(1, Math.floor(width / (size * LETTER)));
  let lines = 0;
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / perLine));
  return lines * size * LINE + PADDING;
}
