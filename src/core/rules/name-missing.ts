import { defineRule } from '../check/rule';
import { isCovered } from '../check/set-cell';

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
    for (const { name } of plan.items) {
      if (LETTER.test(name.text)) continue;
      const cell = name.cells[0]!;
      if (!isCovered(cell)) report({ message: 'missing', data: {}, at: cell.at });
    }
  },
});
