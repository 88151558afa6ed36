import type { ColumnRole, Item, Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { Edit } from '../sheet/edit';
import { isSamePath, type Numbering, numberText, pathOf, readNumbering, shiftNumbers } from './numbering';

/** A row to be put in between two items. */
export interface NewRow {
  /** The number it gets, without a period. */
  readonly number: string;
  /** True where the numbers beside it leave out just this one. */
  readonly isNumberFree: boolean;
  /** The edits that put it in, with its name and unit, and number what follows anew. */
  editsWith(name: string, unit: string | null): Edit[];
}

/** Between which items a row is to stand: two of its level, or the item it will be the only sub-item of. */
interface Neighbours {
  readonly before: Item | null;
  readonly next: Item | null;
  readonly parent: Item | null;
}

/** The row that would stand behind `before` or before `next`; null where their numbers cannot be read, or too many would change. */
export function newRow(plan: Plan, { before, next, parent }: Neighbours): NewRow | null {
  const beside = next ?? before ?? parent;
  const numbering = readNumbering(plan);
  const besidePath = beside && pathOf(numbering, beside);
  if (!besidePath) return null;
  const prefix = beside === parent ? besidePath : besidePath.slice(0, -1);
  const row = next ? next.row.row : lastRowOf(plan, numbering, beside) + 1;
  const isBound = numbering.restarts || prefix.length > 0;
  const series = plan.items.flatMap((item) => {
    const own = pathOf(numbering, item);
    if (!own || !isSamePath(own.slice(0, -1), prefix) || (isBound && item.section !== beside.section)) return [];
    return { item, last: own.at(-1)! };
  });
  const value = (series.findLast(({ item }) => item.row.row < row)?.last ?? 0) + 1;
  const following = series.find(({ item }) => item.row.row >= row);
  const isTaken = following?.last === value;
  const shifts = isTaken ? shiftNumbers(plan, numbering, following.item, { prefix, from: value, delta: 1 }) : [];
  if (isTaken && shifts.length === 0) return null;
  const { hasPeriod, cell } = beside.number;
  const path = [...prefix, value];
  // Sub-items under a wrong number are told as such, and a number left out among them is not.
  const isStray = numbering.children.some((child) => child.item === beside && !child.isAtHome);
  return {
    number: numberText(path, false),
    isNumberFree: following !== undefined && following.last > value && !isStray,
    editsWith(name, unit) {
      const number = cell.kind === 'number' && path.length === 1 ? value : numberText(path, hasPeriod);
      const values = valuesOf(plan, { number, name, unit });
      return [...shifts, { kind: 'insertRow', row, count: 1, like: beside.row.row, values: [values] }];
    },
  };
}

/** The last row of an item with its sub-items. */
function lastRowOf({ items }: Plan, numbering: Numbering, item: Item): number {
  const stepsOf = (one: Item): number => pathOf(numbering, one)?.length ?? 0;
  let last = item;
  for (const other of items.slice(item.index + 1)) {
    if (other.section !== item.section || stepsOf(other) <= stepsOf(item)) break;
    last = other;
  }
  return last.rows[1];
}

function valuesOf({ columns }: Plan, given: Readonly<Partial<Record<ColumnRole, CellValue>>>): CellValue[] {
  const values: CellValue[] = [];
  for (const [role, value] of Object.entries(given) as [ColumnRole, CellValue][]) {
    const column = columns[role];
    if (column !== undefined) values[column - 1] = value;
  }
  return Array.from(values, (value) => value ?? null);
}
