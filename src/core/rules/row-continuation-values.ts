import { itemLabel } from '../check/item-label';
import { shownText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { isRemovable, isWritableAsText, joinRows, tornRows } from '../check/torn-rows';
import type { PlanRow } from '../plan/plan';
import { readCells } from '../plan/quantity';

/** A torn-off row carries no quantity of its own. */
export const rowContinuationValues = defineRule({
  id: 'row-continuation-values',
  severity: 'warning',
  fix: 'ask',
  why: 'A quantity in a row without number and name belongs to no item for whoever adds the column up.',
  messages: {
    values: {
      what: 'A row without a number carries a quantity of item {item}: {values}.',
      todo: 'Write it into the cell of the item, as a line of its own, or number the row.',
    },
  },
  fixes: { join: 'Join into one row, each quantity on a line of its own' },
  check(plan, _pack, report) {
    for (const item of plan.items) {
      for (const { own, rest } of item.continuations.length > 0 ? tornRows(item) : []) {
        const torn = rest.filter(({ repeatsNext }) => !repeatsNext);
        const cells = torn
          .flatMap(({ row }) => [row.cells.fact, row.cells.plan])
          .filter(({ text }) => text.trim() !== '');
        if (cells.length === 0) continue;
        const rows = torn.map(({ row }) => row);
        const values = cells.map(shownText).join(', ');
        const [at, ...related] = cells.map((cell) => cell.at);
        const fixes = [{ safety: 'ask', title: 'join', data: {}, edits: joinRows(own, rows) }] as const;
        const all = [own, ...rows];
        const canJoin = rows.every(isRemovable) && all.every(isWritableAsText) && areQuantities(all);
        const place = { at: at!, related, fixes: canJoin ? fixes : [] };
        report({ message: 'values', data: { item: itemLabel(item), values }, ...place });
      }
    }
  },
});

/** Whether what stands in the quantity columns is numbers: lines of a text would make another value of a date. */
function areQuantities(rows: readonly PlanRow[]): boolean {
  return (['fact', 'plan'] as const).every((role) => {
    const { state } = readCells(rows.map(({ cells }) => cells[role]));
    return state === 'readable' || state === 'blank';
  });
}
