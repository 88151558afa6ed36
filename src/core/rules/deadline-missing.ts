import { defineRule } from '../check/rule';
import { unanswered } from '../check/unanswered';

/** Every item with a quantity has a deadline. */
export const deadlineMissing = defineRule({
  id: 'deadline-missing',
  severity: 'warning',
  fix: null,
  why: 'Quarterly reports take the items that are due in the quarter: one without a deadline is never asked about. (Edit checks of library statistics: a plan above none requires its deadline.)',
  messages: {
    missing: {
      what: 'The item has no deadline.',
      todo: 'Write the quarter, the month, or “yil davomida” with the year.',
    },
    none: {
      what: 'No item has a deadline.',
      todo: 'Write for each item the quarter, the month, or “yil davomida” with the year.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    if (plan.columns.deadline === undefined) return;
    const { cells, isAll } = unanswered(plan, 'deadline');
    const related = cells.slice(1).map(({ at }) => at);
    if (isAll) report({ message: 'none', data: {}, at: cells[0]!.at, related });
    else for (const { at } of cells) report({ message: 'missing', data: {}, at });
  },
});
