import { eventMentions } from '../check/events';
import { yearOfPlan } from '../check/plan-year';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';

/** A yearly event carries the year of the plan. */
export const referenceYear = defineRule({
  id: 'reference-year',
  severity: 'warning',
  fix: 'ask',
  why: 'An event with last year’s number in its name was copied from last year’s plan; the report would tell of an event that is over. (The names of yearly events stand in the rule pack.)',
  messages: {
    other: {
      what: '“{event}” is named with {written}, but the plan is for {year}.',
      todo: 'Write {year}; if another year’s event is really meant, say so in a note.',
    },
  },
  fixes: { year: '{written} → {year}' },
  check(plan, pack, report) {
    const year = yearOfPlan(plan);
    if (year === null) return;
    for (const { name, cell, year: named } of eventMentions(plan, pack)) {
      if (!named || named.value === year) continue;
      const written = String(named.value);
      const after = cell.text.slice(0, named.at) + String(year) + cell.text.slice(named.at + written.length);
      const data = { written, year };
      const fixes = [{ safety: 'ask', title: 'year', data, edits: [setCell(cell, after)] }] as const;
      report({ message: 'other', data: { event: name, ...data }, at: cell.at, fixes });
    }
  },
});
