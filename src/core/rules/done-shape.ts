import { linesText } from '../check/quantity-text';
import { defineRule } from '../check/rule';
import { isSameShape, linesOf } from '../done/amounts';
import { type DonePlan, doneItems } from '../done/done-plan';

/** What was done has the parts that its plan has. */
export const doneShape = defineRule({
  id: 'done-shape',
  severity: 'error',
  fix: null,
  why: 'Quarters are added up part by part: of titles and copies planned as “450/1100” one number alone cannot be added to the others, and the report would miss it.',
  messages: {
    differs: {
      what: '“{written}” was entered, but the plan has {planned}: the parts differ.',
      todo: 'Enter as many numbers as the plan has, parted in the same way.',
    },
  },
  fixes: {},
  check(done: DonePlan, _pack, report) {
    for (const { item, row } of doneItems(done)) {
      const planned = linesOf(item.plan);
      if (!planned || item.plan.isNothing) continue;
      for (const { fact } of row.quarters) {
        const lines = linesOf(fact);
        if (!lines || fact.isNothing || isSameShape(lines, planned)) continue;
        report({
          message: 'differs',
          data: { written: fact.cells[0]!.text.trim(), planned: linesText(planned) },
          at: fact.cells[0]!.at,
        });
      }
    }
  },
});
