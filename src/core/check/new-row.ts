import type { ColumnRole, Item, Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import type { Edit } from '../sheet/edit';
import { isSamePath, numberText, pathOf, readNumbering, shiftNumbers } from './numbering';

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
  if (!beside || !besidePath) return null;
  const prefix = beside === parent ? besidePath : besidePath.slice(0, -1);
  const row = next ? next.row.row : lastRowOf(plan, beside) + 1;
  const series = plan.items.filter((item) => {
    const own = pathOf(numbering, item);
    if ((numbering.restarts || prefix.length > 0) && item.section !== beside.section) return false;
    return own !== null && own.length === prefix.length + 1 && isSamePath(own.slice(0, -1), prefix);
  });
  const last = (item: Item | undefined): number | null => (item && pathOf(numbering, item)?.at(-1)) ?? null;
  const value = (last(series.findLast((item) => item.row.row < row)) ?? 0) + 1;
  const following = series.find((item) => item.row.row >= row);
  const below = last(following);
  const isTaken = below === value;
  const shifts = isTaken ? shiftNumbers(plan, numbering, following!, { prefix, from: value, delta: 1 }) : [];
  if (isTaken && shifts.length === 0) return null;
  const { hasPeriod, cell } = beside.number;
  const path = [...prefix, value];
  // Sub-items under a wrong number are told as such, and a number left out among them is not.
  const isStray = numbering.children.some((child) => child.item === beside && !child.isAtHome);
  return {
    number: numberText(path, false),
    isNumberFree: below !== null && below > value && !isStray,
    editsWith(name, unit) {
      const number = cell.kind === 'number' && path.length === 1 ? value : numberText(path, hasPeriod);
      const values = valuesOf(plan, { number, name, unit });
      return [...shifts, { kind: 'insertRow', row, count: 1, like: beside.row.row, values: [values] }];
    },
  };
}

/** The last row of an item with its sub-items and parts. */
function lastRowOf({ items }: Plan, item: Item): number {
  const steps = item.number.path?.length ?? 1;
  let last = item;
  for (const other of items.slice(item.index + 1)) {
    const isUnder = other.partOf === item.index || (other.number.path?.length ?? 0) > steps;
    if (other.section !== item.section || !isUnder) break;
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
