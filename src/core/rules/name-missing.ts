import { defineRule } from '../check/rule';
import { isCovered } from '../check/set-cell';
import type { Item, SubRow } from '../plan/plan';

const LETTER = /\p{L}/u;

/** Every item has a name. */
export const nameMissing = defineRule({
  id: 'name-missing',
  severity: 'error',
  fix: null,
  why: 'Items are matched to the lines of the national report by name: values without a name reach no line. (Library statistics forms: every row named.)',
  messages: {
    missing: {
      what: 'The item has no name.',
      todo: 'Type what is counted in this row, as the form of the plan names it.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    if (plan.columns.name === undefined) return;
    const look = ({ name }: Item | SubRow): void => {
      const cell = name.cells[0]!;
      if (!LETTER.test(name.text) && !isCovered(cell)) report({ message: 'missing', data: {}, at: cell.at });
    };
    for (const item of plan.items) {
      look(item);
      // Where no item has a number, a row with a unit and values is an item that only lacks its name.
      if (plan.columns.number === undefined) for (const row of item.subRows) if (LETTER.test(row.unit.text)) look(row);
    }
  },
});
