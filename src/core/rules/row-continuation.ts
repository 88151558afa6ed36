import { itemLabel, shortened } from '../check/item-label';
import { hasName } from '../check/has-name';
import { defineRule } from '../check/rule';
import { deleteRow, firstFilled, isRemovable, joinRows, tornRows } from '../check/torn-rows';

/** No item is torn over two rows, by a page break or by a paste from Word. */
export const rowContinuation = defineRule({
  id: 'row-continuation',
  severity: 'info',
  fix: 'ask',
  why: 'Sorting, filtering and formulas take each row for an item of its own, so half a text is lost or counted alone.',
  messages: {
    torn: {
      what: 'The text of item {item} goes on in {count:another row|other rows}.',
      todo: 'Join it into one row.',
    },
    surplus: {
      what: 'A row without a number repeats the item after it: {text}.',
      todo: 'Delete the row, or join it with the item above if it belongs there.',
    },
  },
  fixes: { join: 'Join into one row', delete: 'Surplus row: delete it' },
  check(plan, _pack, report) {
    for (const item of plan.items) {
      for (const { own, rest } of item.continuations.length > 0 ? tornRows(item) : []) {
        for (const { row, repeatsNext, hasQuantity } of rest) {
          if (!repeatsNext || hasQuantity) continue;
          const cell = firstFilled(row);
          const fixes = [
            { safety: 'ask', title: 'delete', data: {}, edits: [deleteRow(row)] },
            { safety: 'ask', title: 'join', data: {}, edits: joinRows(own, [row]) },
          ] as const;
          report({
            message: 'surplus',
            data: { text: shortened(cell.text) },
            at: cell.at,
            fixes: isRemovable(row) ? fixes : [],
          });
        }
        // Torn rows with values of their own are the business of row-continuation-values, all of them together.
        const torn = rest.filter(({ repeatsNext }) => !repeatsNext);
        if (torn.length === 0 || torn.some(({ hasQuantity }) => hasQuantity)) continue;
        const rows = torn.map(({ row }) => row);
        const [at, ...related] = rows.map((row) => firstFilled(row).at);
        const data = { item: itemLabel(item), count: rows.length };
        const fixes = [{ safety: 'ask', title: 'join', data: {}, edits: joinRows(own, rows) }] as const;
        report({
          message: 'torn',
          data,
          at: at!,
          related,
          fixes: hasName(item) && rows.every(isRemovable) ? fixes : [],
        });
      }
    }
  },
});
