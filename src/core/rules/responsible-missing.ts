import { defineRule } from '../check/rule';
import { unanswered } from '../check/unanswered';

/** Someone is responsible for every item with a quantity. */
export const responsibleMissing = defineRule({
  id: 'responsible-missing',
  severity: 'warning',
  fix: null,
  why: 'Work that nobody answers for is done by nobody, and the report of a service lacks it. (Edit checks of library statistics: a plan above none requires who does it.)',
  messages: {
    missing: {
      what: 'Nobody is responsible for the item.',
      todo: 'Write the service or the official who does it.',
    },
    none: {
      what: 'No item has a responsible.',
      todo: 'Write for each item the service or the official who does it.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    if (plan.columns.responsible === undefined) return;
    const { cells, isAll } = unanswered(plan, 'responsible');
    const related = cells.slice(1).map(({ at }) => at);
    if (isAll) report({ message: 'none', data: {}, at: cells[0]!.at, related });
    else for (const { at } of cells) report({ message: 'missing', data: {}, at });
  },
});
