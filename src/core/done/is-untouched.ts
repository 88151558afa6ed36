import { cellAt, type Grid } from '../sheet/grid';
import type { DoneRecord } from './done';
import { type DoneRole, findDoneColumns } from './done-columns';

/** What the sheet takes from the plan; everything else on it was entered. */
export const FROM_PLAN: readonly DoneRole[] = ['number', 'name', 'unit', 'lastFact', 'plan', 'key'];

/** Whether nobody entered anything on the sheet since it was made; `record` was read from it. */
export function isUntouched(grid: Grid, { rows }: DoneRecord): boolean {
  const found = findDoneColumns(grid);
  if (!found || rows.some(({ item, key }) => item === null && key === '')) return false;
  const ours = new Set(FROM_PLAN.map((role) => found.columns[role]));
  for (let row = found.headerRow + 1; row <= grid.rowCount; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      if (!ours.has(column) && cellAt(grid, row, column).value !== null) return false;
    }
  }
  return true;
}
