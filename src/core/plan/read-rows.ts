import type { Grid } from '../sheet/grid';
import type { FoundColumns } from './find-columns';
import { COLUMN_ROLES, type ColumnRole, type PlanCell, type PlanRow, type RowKind } from './plan';
import { type CellReader, isFilled, missingCell } from './plan-cell';

/** A row of the table while its kind is being found. */
export interface RowDraft extends Omit<PlanRow, 'kind'> {
  kind: RowKind;
  /** Which of the eight cells hold anything, by role. */
  readonly filled: Readonly<Record<ColumnRole, boolean>>;
  readonly filledCount: number;
  /** True where its text is the next item's once more. */
  repeatsNext: boolean;
}

/** All rows below the header down to the last that holds anything in the table's columns. */
export function readRows(grid: Grid, reader: CellReader, found: FoundColumns): RowDraft[] {
  const rows: RowDraft[] = [];
  const columnRoles: (ColumnRole | undefined)[] = [];
  for (const role of COLUMN_ROLES) {
    const column = found.columns[role];
    if (column !== undefined) columnRoles[column] = role;
  }
  const hidden = new Set(grid.hiddenRows);
  let length = 0;
  for (let row = found.headerRows[1] + 1; row <= grid.rowCount; row++) {
    const draft = readRow(grid, reader, found, columnRoles, row, hidden.has(row));
    rows.push(draft);
    if (draft.filledCount > 0 || draft.extra.some((cell) => cell.merge !== undefined)) length = rows.length;
  }
  rows.length = length;
  return rows;
}

function readRow(
  grid: Grid,
  reader: CellReader,
  { columns }: FoundColumns,
  columnRoles: readonly (ColumnRole | undefined)[],
  row: number,
  isHidden: boolean,
): RowDraft {
  const cells = {} as Record<ColumnRole, PlanCell>;
  const filled = {} as Record<ColumnRole, boolean>;
  let filledCount = 0;
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    const cell = column === undefined ? missingCell(row) : reader.read(row, column);
    cells[role] = cell;
    filled[role] = isFilled(cell);
    if (filled[role]) filledCount++;
  }
  return {
    row,
    kind: 'empty',
    cells,
    extra: readExtra(grid, reader, columnRoles, row),
    isHidden,
    filled,
    filledCount,
    repeatsNext: false,
  };
}

const NO_CELLS: readonly PlanCell[] = [];

function readExtra(
  grid: Grid,
  reader: CellReader,
  columnRoles: readonly (ColumnRole | undefined)[],
  row: number,
): readonly PlanCell[] {
  const source = grid.cells[row - 1];
  if (!source) return NO_CELLS;
  let extra: PlanCell[] | undefined;
  for (let column = 1; column <= source.length; column++) {
    if (columnRoles[column] !== undefined || source[column - 1] === undefined) continue;
    const cell = reader.read(row, column);
    if (isFilled(cell)) (extra ??= []).push(cell);
  }
  return extra ?? NO_CELLS;
}
