import { cellWith, datedRows } from '../check/dated-rows';
import { shortened } from '../check/item-label';
import { defineRule } from '../check/rule';

/** The deadline tells a time within the year. */
export const deadlineReadable = defineRule({
  id: 'deadline-readable',
  severity: 'info',
  fix: null,
  why: 'The report of a quarter can only ask for items whose deadline names the quarter, the month or the whole year. (House rule.)',
  messages: {
    unreadable: {
      what: 'When it is due cannot be read from “{text}”.',
      todo: 'Write the quarter (“I chorak”), the month, or “yil davomida”.',
    },
  },
  fixes: {},
  check(plan, _pack, report) {
    for (const [text, rows] of datedRows(plan)) {
      if (rows[0]!.deadline.isReadable) continue;
      for (const { deadline } of rows)
        report({ message: 'unreadable', data: { text: shortened(text) }, at: cellWith(deadline, deadline.text).at });
    }
  },
});
