import { itemLabel } from '../check/item-label';
import { defineRule } from '../check/rule';
import { isRemovable, joinRows } from '../check/torn-rows';

/** A torn-off row carries no quantity of its own. */
export const rowContinuationValues = defineRule({
  id: 'row-continuation-values',
  severity: 'warning',
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
      const torn = item.continuations.filter(({ repeatsNext, hasQuantity }) => hasQuantity || !repeatsNext);
      const cells = torn
        .flatMap(({ row }) => [row.cells.fact, row.cells.plan])
        .filter(({ text }) => text.trim() !== '');
      if (cells.length === 0) continue;
      const rows = torn.map(({ row }) => row);
      report({
        message: 'values',
        data: { item: itemLabel(item), values: cells.map(({ text }) => text.trim()).join(', ') },
        at: cells[0]!.at,
        related: cells.slice(1).map(({ at }) => at),
        fixes: rows.every(isRemovable) ? [{ safety: 'ask', title: 'join', data: {}, edits: joinRows(item, rows) }] : [],
      });
    }
  },
});
