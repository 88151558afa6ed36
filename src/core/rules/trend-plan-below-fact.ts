import { defineRule } from '../check/rule';
import { trendsOf } from '../check/trends';

/** A plan below last year's fact has a note. */
export const trendPlanBelowFact = defineRule({
  id: 'trend-plan-below-fact',
  severity: 'warning',
  fix: null,
  why: 'A plan is to keep what was reached: less of it needs a reason that whoever approves the plan can read. (House rule; edit checks of public library statistics ask the same.)',
  messages: {
    below: {
      what: 'The plan is {percent} % below what was done last year: {from} → {to}.',
      todo: 'Check both numbers; if they are right, say in a note why less is planned.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    for (const { from, to, share, isChange, fact, plan: planned } of trendsOf(plan, pack).rows) {
      if (isChange) continue;
      const data = { percent: Math.round(-share * 100), from, to };
      report({ message: 'below', data, at: planned.at, related: [fact.at] });
    }
  },
});
