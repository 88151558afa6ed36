import { itemLabel, shortened } from '../check/item-label';
import type { PlanRow } from '../plan/plan';
import { hasName } from '../check/has-name';
import { defineRule } from '../check/rule';
import { deleteRow, filledCells, firstFilled, isRemovable, joinRows, tornRows } from '../check/torn-rows';

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
    lone: {
      what: 'Below item {item}, a text stands alone in its row: {text}. It is the rest of the item’s name, or a heading without a numeral.',
      todo: 'Join it into one row; where it is a heading, write its numeral before it.',
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
        for (const { row, repeatsNext } of rest) {
          if (!repeatsNext) continue;
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
        const [first, ...others] = rows.map(firstFilled);
        const fix = { safety: 'ask', title: 'join', data: {}, edits: joinRows(own, rows) } as const;
        const fixes = hasName(item) && rows.every(isRemovable) ? [fix] : [];
        const place = { at: first!.at, related: others.map(({ at }) => at), fixes };
        if (rows.length === 1 && mayBeHeading(rows[0]!)) {
          report({ message: 'lone', data: { item: itemLabel(item), text: shortened(first!.text) }, ...place });
        } else report({ message: 'torn', data: { item: itemLabel(item), count: rows.length }, ...place });
      }
    }
  },
});

/** Whether a row holds one text alone, in the name column, that begins as titles do. */
function mayBeHeading(row: PlanRow): boolean {
  const [cell, ...others] = filledCells(row);
  return others.length === 0 && cell === row.cells.name && /^[^\p{L}]*\p{Lu}/u.test(cell.text);
}
