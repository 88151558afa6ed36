import type { Item, Plan, PlanCell } from '../plan/plan';
import { eachOddQuantity, isGiven, otherColumn, type QuantityColumn } from '../check/measured-rows';
import { defineRule } from '../check/rule';
import { hasName } from '../check/has-name';
import { isCovered, setCell } from '../check/set-cell';

/** Fact and plan are both given: `-` and `0` count, a blank does not. */
export const quantityMissing = defineRule({
  id: 'quantity-missing',
  severity: 'error',
  fix: 'ask',
  why: 'A blank says neither “none” nor “not counted”: the report cannot tell whether the number was forgotten. (Library statistics: 0 only if truly zero, a mark where it does not apply, and every field filled in.)',
  messages: {
    fact: {
      what: 'The fact is blank.',
      todo: 'Type last year’s number, 0 if there was none, or “-” if this work was not done.',
    },
    plan: {
      what: 'The plan is blank.',
      todo: 'Type this year’s number, 0 if there will be none, or “-” if this work is not planned.',
    },
  },
  fixes: { dash: 'Write “-”: not done here', zero: 'Write 0: none' },
  check(plan, _pack, report) {
    const ask = (cell: PlanCell, column: QuantityColumn, item: Item): void => {
      // What a merge covers cannot be written to; and a row whose name is no name may be no item at all.
      const fixes =
        isCovered(cell) || !hasName(item)
          ? []
          : ([
              { safety: 'ask', title: 'dash', data: {}, edits: [setCell(cell, '-')] },
              { safety: 'ask', title: 'zero', data: {}, edits: [setCell(cell, 0)] },
            ] as const);
      report({ message: column, data: {}, at: cell.at, fixes });
    };
    eachOddQuantity(plan, (quantity, row, item, column) => {
      if (isGiven(quantity)) return;
      if (row !== item) ask(quantity.cells[0]!, column, item);
      else if (!isGivenBelow(plan, item, column)) ask(blankCell(item, column), column, item);
    });
  },
});

/** The cell where the number belongs: beside the other number where that stands on the item's torn-off row. */
function blankCell(item: Item, column: QuantityColumn): PlanCell {
  const other = item[otherColumn(column)].cells.find(({ text }) => text.trim() !== '');
  const torn = item.continuations.find(({ row }) => row.row === other?.row);
  return (torn ?? item).row.cells[column];
}

/** Whether the item only heads what stands under it: its rows carry the values, or its sub-items where it has neither unit nor value. */
function isGivenBelow(plan: Plan, item: Item, column: QuantityColumn): boolean {
  if (item.subRows.some((row) => isGiven(row[column]))) return true;
  if (item[otherColumn(column)].state !== 'blank' || /\p{L}/u.test(item.unit.text)) return false;
  const next = plan.items[item.index + 1];
  return next !== undefined && (next.parent === item.index || next.partOf === item.index);
}
