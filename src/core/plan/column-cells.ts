import type { HeaderSearch } from './find-columns';
import type { PlanCell } from './plan';
import { isFilled } from './plan-cell';

/** How many rows under a header are asked what a column holds. */
export const SAMPLE_ROWS = 60;

/** Whether most cells that a column holds under a header are such ones; what is merged across columns is a heading and not asked. */
export function holdsMostly(
  { grid, reader }: HeaderSearch,
  headerEnd: number,
  column: number,
  isSuch: (cell: PlanCell) => boolean,
): boolean {
  let filled = 0;
  let such = 0;
  const end = Math.min(grid.rowCount, headerEnd + SAMPLE_ROWS);
  for (let row = headerEnd + 1; row <= end; row++) {
    const cell = reader.read(row, column);
    const isHeading = cell.merge !== undefined && cell.merge.right > cell.merge.left;
    if (!isFilled(cell) || isHeading) continue;
    filled++;
    if (isSuch(cell)) such++;
  }
  return such > 0 && such * 2 > filled;
}
