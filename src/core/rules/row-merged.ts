import { type Area, cellName } from '../sheet/address';
import { defineRule } from '../check/rule';
import { COLUMN_ROLES, type ColumnRole, type Plan } from '../plan/plan';

/** No cell is merged across items. */
export const rowMerged = defineRule({
  id: 'row-merged',
  severity: 'warning',
  fix: null,
  why: 'Only the first row of a merged cell holds its value: for sums, sorting, filters and the report the other items have none. (House rule.)',
  messages: {
    value: {
      what: 'One cell is merged over {count} items: only the first of them has the value.',
      todo: 'Split the cell and give each item its own.',
    },
    text: {
      what: 'One cell is merged over {count} items: for filters and the report only the first of them has the text.',
      todo: 'Split the cell and write the text into each row it holds for.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    const tall = plan.merges.filter(({ top, bottom }) => bottom > top);
    if (tall.length === 0) return;
    const starts = plan.items.map(({ row }) => row.row);
    for (const area of tall) {
      const roles = COLUMN_ROLES.filter((role) => isOver(area, plan.columns[role] ?? 0));
      const count = itemsUnder(plan, starts, area);
      if (roles.length === 0 || count < 2) continue;
      const place = { data: { count }, at: cellName(area.top, area.left) };
      if (roles.some((role) => COUNTED.has(role))) report({ message: 'value', ...place });
      else report({ message: 'text', severity: 'info', ...place });
    }
  },
});

/** Columns whose values are counted, or by which an item is named. */
const COUNTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['number', 'fact', 'plan']);

const isOver = ({ left, right }: Area, column: number): boolean => column >= left && column <= right;

/** How many items have a row under a merged area. */
function itemsUnder({ items }: Plan, starts: readonly number[], { top, bottom }: Area): number {
  const first = firstFrom(starts, top);
  const above = items[first - 1];
  const isTorn = above !== undefined && above.rows[1] >= top;
  return firstFrom(starts, bottom + 1) - first + (isTorn ? 1 : 0);
}

/** The place of the first number that is `least` or more in a rising list. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
