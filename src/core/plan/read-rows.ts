import type { Grid } from '../sheet/grid';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import type { FoundColumns } from './find-columns';
import { COLUMN_ROLES, type ColumnRole, type PlanCell, type PlanRow, type RowKind } from './plan';
import { type CellReader, isFilled, missingCell } from './plan-cell';

/** A row of the table while its kind is being found. */
export interface RowDraft {
  /** The row as it will stand in the plan. */
  readonly row: PlanRow & { kind: RowKind };
  readonly cells: PlanRow['cells'];
  /** A bit for each of the eight cells that hold anything; ask `has`. */
  readonly filled: number;
  readonly filledCount: number;
  /** True where its text is the next item's once more. */
  repeatsNext: boolean;
}

const BITS: Readonly<Record<ColumnRole, number>> = {
  number: 1,
  name: 2,
  unit: 4,
  fact: 8,
  plan: 16,
  mechanism: 32,
  deadline: 64,
  responsible: 128,
};
const NO_CELLS: readonly PlanCell[] = [];
/** Empty rows behind which nothing is the table's any more: a stray sign at the foot of the sheet is a million rows away. */
const LONGEST_GAP = 1000;

/** Whether the row's cell of a column holds anything. */
export function has(draft: RowDraft, role: ColumnRole): boolean {
  return (draft.filled & BITS[role]) !== 0;
}

/** Whether the row has a fact or a plan. */
export function hasQuantity(draft: RowDraft): boolean {
  return (draft.filled & (BITS.fact | BITS.plan)) !== 0;
}

/** All rows below the header down to the last that holds anything in the table's columns. */
export function* readRows(grid: Grid, reader: CellReader, found: FoundColumns): Steps<RowDraft[]> {
  const drafts: RowDraft[] = [];
  const isRole: boolean[] = [];
  for (const column of Object.values(found.columns)) isRole[column] = true;
  const hidden = new Set(grid.hiddenRows);
  let length = 0;
  for (let row = found.headerRows[1] + 1; row <= grid.rowCount && drafts.length - length < LONGEST_GAP; row++) {
    const draft = readRow(grid, reader, found.columns, isRole, row, hidden.has(row));
    drafts.push(draft);
    if (drafts.length % ROWS_OF_STEP === 0) yield;
    if (draft.filledCount > 0 || draft.row.extra.some((cell) => cell.merge !== undefined)) length = drafts.length;
  }
  drafts.length = length;
  return drafts;
}

function readRow(
  grid: Grid,
  reader: CellReader,
  columns: FoundColumns['columns'],
  isRole: readonly boolean[],
  row: number,
  isHidden: boolean,
): RowDraft {
  const cells = {
    number: readCell(reader, row, columns.number),
    name: readCell(reader, row, columns.name),
    unit: readCell(reader, row, columns.unit),
    fact: readCell(reader, row, columns.fact),
    plan: readCell(reader, row, columns.plan),
    mechanism: readCell(reader, row, columns.mechanism),
    deadline: readCell(reader, row, columns.deadline),
    responsible: readCell(reader, row, columns.responsible),
  };
  let filled = 0;
  let filledCount = 0;
  for (const role of COLUMN_ROLES) {
    if (!isFilled(cells[role])) continue;
    filled |= BITS[role];
    filledCount++;
  }
  const extra = readExtra(grid, reader, isRole, row);
  return { row: { row, kind: 'empty', cells, extra, isHidden }, cells, filled, filledCount, repeatsNext: false };
}

function readCell(reader: CellReader, row: number, column: number | undefined): PlanCell {
  return column === undefined ? missingCell(row) : reader.read(row, column);
}

function readExtra(grid: Grid, reader: CellReader, isRole: readonly boolean[], row: number): readonly PlanCell[] {
  const source = grid.cells[row - 1];
  if (!source) return NO_CELLS;
  let extra: PlanCell[] | undefined;
  for (let column = 1; column <= source.length; column++) {
    if (isRole[column] || source[column - 1] === undefined) continue;
    const cell = reader.read(row, column);
    if (isFilled(cell)) (extra ??= []).push(cell);
  }
  return extra ?? NO_CELLS;
}
