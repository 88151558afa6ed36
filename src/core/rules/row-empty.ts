import { cellName } from '../sheet/address';
import { defineRule } from '../check/rule';
import { deleteRow, isRemovable } from '../check/torn-rows';
import type { PlanRow } from '../plan/plan';

/** No empty item row stands inside or at the end of the table. */
export const rowEmpty = defineRule({
  id: 'row-empty',
  severity: 'info',
  fix: 'ask',
  why: 'An empty row cuts the table in two for sorting, filtering and printing, and a number without an item is counted as one.',
  messages: {
    empty: {
      what: '{count:An empty row stands|Empty rows stand} in the table.',
      todo: 'Delete it, or fill it in.',
    },
    numbered: {
      what: 'Number {number} has no item.',
      todo: 'Delete the row, or write the item.',
    },
  },
  fixes: { delete: 'Delete {count:the row|the rows}' },
  check(plan, _pack, report) {
    for (const rows of emptyRuns(plan.rows)) {
      const [at, ...related] = rows.map(({ row, cells }) => cells.number.at || cellName(row, plan.area.left));
      const number = rows.map(({ cells }) => cells.number.text.trim()).find((text) => text !== '');
      const count = rows.length;
      const edits = rows.map(deleteRow);
      const fixes = rows.every(isRemovable)
        ? [{ safety: 'ask', title: 'delete', data: { count }, edits } as const]
        : [];
      const place = { at: at!, related, fixes };
      if (number === undefined) report({ message: 'empty', data: { count }, ...place });
      else report({ message: 'numbered', data: { number: number.replace(/\.$/, '') }, ...place });
    }
  },
});

/** Empty rows next to each other are one fault; what stands beside the table keeps a row from being empty. */
function emptyRuns(rows: readonly PlanRow[]): PlanRow[][] {
  const runs: PlanRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isEmpty = row.kind === 'empty' && row.extra.length === 0;
    if (isEmpty && isOpen) runs[runs.length - 1]!.push(row);
    else if (isEmpty) runs.push([row]);
    isOpen = isEmpty;
  }
  return runs;
}
