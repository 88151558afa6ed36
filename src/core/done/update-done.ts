import type { Item, Plan } from '../plan/plan';
import type { CellValue } from '../sheet/cell';
import { cellName } from '../sheet/address';
import type { Change, InsertRowEdit, SetEdit } from '../sheet/edit';
import { cellAt, type Grid } from '../sheet/grid';
import type { DoneRecord, DoneRow } from './done';
import { DONE_ROLES, type DoneColumns, findDoneColumns } from './done-columns';
import { type DoneValues, itemValues } from './done-sheet';
import { FROM_PLAN } from './is-untouched';
import { itemKeys } from './item-keys';

const TEXT_FORMAT = '@';

/** How the sheet differs from the plan it is of. */
export interface DoneUpdate {
  /** What brings it up to the plan; null where nothing is to be done. Nothing that was entered is touched. */
  readonly change: Change | null;
  /** Items that get a row. */
  readonly added: readonly Item[];
  /** Rows whose item has another number, name, unit or quantity by now. */
  readonly changed: readonly DoneRow[];
  /** Rows whose item the plan has no longer; they stay where they are. */
  readonly gone: readonly DoneRow[];
}

/** Compares the sheet with the plan; `grid` is the sheet that `record` was read from. */
export function updateDone(grid: Grid, record: DoneRecord, plan: Plan): DoneUpdate {
  const found = findDoneColumns(grid);
  if (!found) return { change: null, added: [], changed: [], gone: [] };
  const keys = itemKeys(plan);
  const sets = new Map<DoneRow, readonly SetEdit[]>();
  for (const row of record.rows) {
    if (row.item === null) continue;
    const edits = differences(grid, found, row, itemValues(plan.items[row.item]!, keys[row.item]!));
    if (edits.length > 0) sets.set(row, edits);
  }
  const inserts = newRows(record, plan, found, keys);
  const edits = [...[...sets.values()].flat(), ...inserts];
  return {
    change: edits.length === 0 ? null : { id: 'done:update', edits },
    added: record.missing.map((index) => plan.items[index]!),
    changed: [...sets.keys()],
    gone: record.rows.filter(({ item }) => item === null),
  };
}

function differences(grid: Grid, { columns }: DoneColumns, { row }: DoneRow, values: DoneValues): readonly SetEdit[] {
  return FROM_PLAN.flatMap((role): readonly SetEdit[] => {
    const column = columns[role];
    if (column === undefined) return [];
    const { value: before, format } = cellAt(grid, row, column);
    const after = values[role] ?? null;
    if (before === after) return [];
    const edit = { kind: 'set', cell: cellName(row, column), before, after } as const;
    if (typeof after !== 'string' || format === TEXT_FORMAT) return [edit];
    return [{ ...edit, format: TEXT_FORMAT, ...(format !== undefined && { formatBefore: format }) }];
  });
}

/** Rows for the items that have none, each behind the row of the item before it. */
function newRows(
  { rows, missing }: DoneRecord,
  plan: Plan,
  found: DoneColumns,
  keys: readonly string[],
): readonly InsertRowEdit[] {
  const rowOfItem = new Map(rows.flatMap(({ item, row }) => (item === null ? [] : [[item, row] as const])));
  const first = rows.length === 0 ? found.headerRow + 1 : Math.min(...rows.map(({ row }) => row));
  const behind = (index: number): number => {
    for (let at = index - 1; at >= 0; at--) {
      const row = rowOfItem.get(at);
      if (row !== undefined) return row + 1;
    }
    return first;
  };
  return missing.map((index): InsertRowEdit => {
    const row = behind(index);
    const values = valuesAt(found, itemValues(plan.items[index]!, keys[index]!));
    // The first row may follow the header, whose look is not that of a row.
    const like = rows.find((each) => each.row >= row)?.row ?? rows.at(-1)?.row;
    return { kind: 'insertRow', row, count: 1, values: [values], ...(like !== undefined && { like }) };
  });
}

/** Values of a row from column A, each in the column that the sheet has for it. */
function valuesAt({ columns }: DoneColumns, values: DoneValues): readonly CellValue[] {
  const width = Math.max(0, ...Object.values(columns));
  const cells: CellValue[] = Array.from({ length: width }, () => null);
  for (const role of DONE_ROLES) {
    const column = columns[role];
    if (column !== undefined) cells[column - 1] = values[role] ?? null;
  }
  return cells;
}
