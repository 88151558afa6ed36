import { defineRule } from '../check/rule';
import { linesOf } from '../done/amounts';
import { type DonePlan, doneItems } from '../done/done-plan';
import { doneToDate } from '../done/done-to-date';
import { farthest, lastFilled, pairsOf, planGap } from '../done/plan-gap';

/** A year that differs much from the one before has a note. */
export const doneLastYear = defineRule({
  id: 'done-last-year',
  severity: 'warning',
  fix: null,
  why: 'The report sets this year beside the last one, and a jump looks like a slip of the finger until somebody explains it. (Edit checks of public library statistics: a value far from last year’s is explained or mended before the form is taken.)',
  messages: {
    more: {
      what: 'The year came to {done}, last year to {before}: {percent} % more.',
      todo: 'Check the numbers of the quarters; if they are right, say in the fourth quarter’s note why so much more.',
    },
    less: {
      what: 'The year came to {done}, last year to {before}: {percent} % less.',
      todo: 'Check the numbers of the quarters; if they are right, say in the fourth quarter’s note why so much less.',
    },
  },
  fixes: {},
  check(done: DonePlan, pack, report) {
    const { changeShare, changeUnits, periodicities } = pack.thresholds;
    for (const { item, row } of doneItems(done)) {
      // What differs from the plan as well is asked about there.
      if (lastFilled(row) !== 4 || planGap(item, row, done.closed, pack)) continue;
      const now = doneToDate(item, row, 4, pack);
      const before = linesOf(item.fact);
      if (!now || !before) continue;
      const pairs = pairsOf(now, before).filter(({ done: amount, planned }) => {
        const isHabit = periodicities.includes(amount) && periodicities.includes(planned);
        return planned > 0 && !isHabit && Math.abs(amount - planned) >= Math.max(changeUnits, planned * changeShare);
      });
      const pair = farthest(pairs);
      if (!pair) continue;
      report({
        message: pair.done > pair.planned ? 'more' : 'less',
        data: {
          done: pair.done,
          before: pair.planned,
          percent: Math.round((Math.abs(pair.done - pair.planned) / pair.planned) * 100),
        },
        at: row.quarters[3].fact.cells[0]!.at,
      });
    }
  },
});
