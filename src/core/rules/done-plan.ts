import { romanOf } from '../check/roman';
import { defineRule } from '../check/rule';
import { type DonePlan, doneItems } from '../done/done-plan';
import { planGap } from '../done/plan-gap';

/** What was done is about what was planned, or a note says why not. */
export const donePlan = defineRule({
  id: 'done-plan',
  severity: 'warning',
  fix: null,
  why: 'Whoever reads the report asks first about what was not fulfilled, and next about what was fulfilled twice over: the explanatory note is written from the notes of the quarters.',
  messages: {
    none: {
      what: 'The year planned {planned}, and nothing was done.',
      todo: 'Check it; if it is so, say in the quarter’s note why.',
    },
    short: {
      what: 'By the end of quarter {quarter} {planned} were planned and {done} were done ({percent} %).',
      todo: 'Check the numbers of the quarters; if they are right, say in the quarter’s note why less.',
    },
    over: {
      what: '{done} were done by now, and the whole year planned {planned}.',
      todo: 'Check for a digit too many; if it is right, say in the quarter’s note why more.',
    },
  },
  fixes: {},
  check(done: DonePlan, pack, report) {
    for (const { item, row } of doneItems(done)) {
      const gap = planGap(item, row, done.closed, pack);
      if (!gap) continue;
      const { kind, quarter, planned } = gap;
      const at = row.quarters[quarter - 1]!.fact.cells[0]!.at;
      if (kind === 'none') report({ message: kind, data: { planned }, at });
      else if (kind === 'over') report({ message: kind, data: { done: gap.done, planned }, at });
      else {
        const percent = Math.floor((gap.done / planned) * 100);
        const data = { quarter: romanOf(quarter), done: gap.done, planned, percent };
        // Within the year there is time to catch up.
        report({ message: kind, data, at, severity: quarter === 4 ? 'warning' : 'info' });
      }
    }
  },
});
