import { BLANK, type CellValue, textOf } from '../sheet/cell';
import type { Edit } from '../sheet/edit';
import { cellName } from '../sheet/address';
import { COLUMN_ROLES, type Continuation, type Item, type PlanCell, type PlanRow } from '../plan/plan';
import { setCell } from './set-cell';

const cellsOf = ({ cells, extra }: PlanRow): readonly PlanCell[] =>
  [...COLUMN_ROLES.map((role) => cells[role]), ...extra].filter(({ column }) => column > 0);

const isFilled = ({ kind, text }: PlanCell): boolean => kind !== 'blank' && text.trim() !== '';

/** The cells of a row that hold something, from the left. */
export function filledCells(row: PlanRow): readonly PlanCell[] {
  return cellsOf(row)
    .filter(isFilled)
    .sort((one, other) => one.column - other.column);
}

/** The first cell of a row that holds something; its № cell where there is none. */
export function firstFilled(row: PlanRow): PlanCell {
  return filledCells(row)[0] ?? row.cells.number;
}

/** The edit that takes a row out. */
export function deleteRow(row: PlanRow): Edit {
  const before: CellValue[] = [];
  for (const { column, value } of cellsOf(row)) if (value !== null) before[column - 1] = value;
  return { kind: 'deleteRow', row: row.row, before: Array.from(before, (value) => value ?? null) };
}

/** Whether a row may be taken out without losing a formula or formatting inside a cell. */
export function isRemovable(row: PlanRow): boolean {
  return cellsOf(row).every(({ formula, rich }) => formula === undefined && !rich);
}

/** Whether a line of text can carry the numbers of a row: "5e-324" reads as none. */
export function isWritableAsText(row: PlanRow): boolean {
  return cellsOf(row).every(({ kind, text }) => kind !== 'number' || !text.includes('e'));
}

/** Two halves of a text: "Axborot-" and "bibliografiya" are one word. */
function joined(upper: string, lower: string): string {
  const [one, other] = [upper.trimEnd(), lower.trimStart()];
  return /\p{L}-$/u.test(one) && /^\p{Ll}/u.test(other) ? one + other : `${one} ${other}`;
}

/** Torn rows with the row they are torn from: that of the item, or of the nearest sub-row above. */
export interface TornRows {
  readonly own: PlanRow;
  readonly rest: readonly Continuation[];
}

/** The torn rows of an item, those together that are torn from one row. */
export function tornRows({ row, subRows, continuations }: Item): TornRows[] {
  const torn = new Map<PlanRow, Continuation[]>();
  for (const one of continuations) {
    const own = subRows.findLast((subRow) => subRow.row.row < one.row.row)?.row ?? row;
    const known = torn.get(own);
    if (known) known.push(one);
    else torn.set(own, [one]);
  }
  return [...torn].map(([own, rest]) => ({ own, rest }));
}

/** The edits that join torn rows into the one they are torn from: texts with a space, quantities as lines of their own. */
export function joinRows(own: PlanRow, rows: readonly PlanRow[]): Edit[] {
  const columns = new Map<number, { own: PlanCell; isQuantity: boolean; value: CellValue }>();
  for (const role of COLUMN_ROLES) {
    const cell = own.cells[role];
    if (cell.column > 0)
      columns.set(cell.column, { own: cell, isQuantity: role === 'fact' || role === 'plan', value: cell.value });
  }
  for (const cell of own.extra) columns.set(cell.column, { own: cell, isQuantity: false, value: cell.value });
  for (const cell of rows.flatMap(filledCells)) {
    const known = columns.get(cell.column);
    if (!known) {
      const at = cellName(own.row, cell.column);
      const blank = { ...BLANK, at, row: own.row, column: cell.column, text: '' };
      columns.set(cell.column, { own: blank, isQuantity: false, value: cell.value });
    } else if (textOf(known.value).trim() === '') known.value = cell.value;
    else if (known.isQuantity) known.value = `${textOf(known.value)}\n${cell.text.trim()}`;
    else known.value = joined(textOf(known.value), cell.text);
  }
  const sets = [...columns.values()].filter(({ own: cell, value }) => value !== cell.value);
  return [...sets.map(({ own: cell, value }) => setCell(cell, value)), ...rows.map(deleteRow)];
}
