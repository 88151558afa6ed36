import { yearOfPlan } from '../check/plan-year';
import { endedProgrammes } from '../check/programmes';
import { defineRule } from '../check/rule';

/** A programme that the plan cites covers the year of the plan. */
export const referenceExpired = defineRule({
  id: 'reference-expired',
  severity: 'warning',
  fix: null,
  why: 'Work that stands on a programme that has ended has no ground: whoever approves the plan asks which act is in force. (The years are the programme’s own, “2020-2025-yillarda”; those of known programmes stand in the rule pack.)',
  messages: {
    ended: {
      what: 'The programme of {programme} is cited, but the plan is for {year}.',
      todo: 'Cite the programme that is in force now; where the old one still holds, say in a note by which act.',
    },
  },
  fixes: {},
  check(plan, pack, report) {
    const year = yearOfPlan(plan);
    if (year === null) return;
    for (const { programme, cells } of endedProgrammes(plan, pack, year)) {
      const [at, ...related] = cells;
      report({ message: 'ended', data: { programme, year }, at: at!, related });
    }
  },
});
