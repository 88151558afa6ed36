import type { Area } from './address';
import type { Cell } from './cell';

/** Whether a cell holds neither value nor formula. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** The last row and column that hold a value, a formula or a merge; 0 where there is none. Rows may be sparse. */
export function usedExtent(
  rows: readonly (readonly (Cell | undefined)[] | undefined)[],
  merges: readonly Area[],
): { readonly rowCount: number; readonly columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  rows.forEach((row, index) => {
    let last = row?.length ?? 0;
    while (last > 0 && isEmpty(row![last - 1])) last--;
    if (last === 0) return;
    rowCount = index + 1;
    if (last > columnCount) columnCount = last;
  });
  for (const area of merges) {
    rowCount = Math.max(rowCount, area.bottom);
    columnCount = Math.max(columnCount, area.right);
  }
  return { rowCount, columnCount };
}
