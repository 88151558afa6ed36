import { defineRule } from '../check/rule';
import { trendsOf } from '../check/trends';

/** Not most rows of volume fall by more than half. */
export const trendScale = defineRule({
  id: 'trend-scale',
  severity: 'warning',
  fix: null,
  why: 'Where nearly everything falls at once, it is seldom the work: half a year was planned for a whole one, thousands were typed for units, or a building was closed. One cause needs one note and not one for each row. (House rule, from the edit checks of public library statistics.)',
  messages: {
    fall: {
      what: '{count} of {volumes} greater numbers fall to less than half of last year’s.',
      todo: 'See whether the plan is for the whole year and no digit is cut; if it is right, say in one note why.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const { scale, volumes } = trendsOf(plan, pack);
    const [first, ...rest] = scale;
    if (!first) return;
    const related = rest.map(({ plan: planned }) => planned.at);
    report({ message: 'fall', data: { count: scale.length, volumes }, at: first.plan.at, related });
  },
});
