import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import type { Plan, YearMention } from '../plan/plan';

/** The plan column has the year of the title, the fact column the year before. */
export const sheetYears = defineRule({
  id: 'sheet-years',
  severity: 'error',
  fix: 'ask',
  why: 'The report takes this year’s figures from one column and last year’s from the other; a wrong year puts them into the wrong report.',
  messages: {
    title: {
      what: 'The title says {year}, but the plan is for {expectedYear}.',
      todo: 'Write {expectedYear} into the title.',
    },
    plan: {
      what: 'The plan column says {year}, but the plan is for {expectedYear}.',
      todo: 'Write {expectedYear} into the header.',
    },
    fact: {
      what: 'The fact column says {year}, but the year before the plan is {expectedYear}.',
      todo: 'Write {expectedYear} into the header.',
    },
  },
  fixes: { year: '{year} → {expectedYear}' },
  check(plan, _pack, report) {
    const planYear = yearOfPlan(plan);
    if (planYear === null) return;
    const look = (message: 'title' | 'plan' | 'fact', { year, cell }: YearMention, expectedYear: number): void => {
      if (year === expectedYear) return;
      const data = { year, expectedYear };
      const after = cell.text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`), String(expectedYear));
      const fixes = [{ safety: 'ask', title: 'year', data, edits: [setCell(cell, after)] }] as const;
      report({ message, data, at: cell.at, fixes: cell.kind === 'text' ? fixes : [] });
    };
    for (const mention of plan.titleYears) look('title', mention, planYear);
    if (plan.planYear) look('plan', plan.planYear, planYear);
    if (plan.factYear) look('fact', plan.factYear, planYear - 1);
  },
});

/** The year most of the title lines, the two headers and the deadlines speak for; of equals the plan column's. */
function yearOfPlan({ titleYears, planYear, factYear, items }: Plan): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight = 1): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  if (planYear) vote(planYear.year, 1.1);
  for (const { year } of titleYears) vote(year);
  if (factYear) vote(factYear.year + 1);
  const deadlines = items.flatMap(({ deadline }) => deadline.year ?? []);
  for (const { year } of planYear || titleYears.length > 0 ? mostFrequent(deadlines) : []) vote(year, 2);
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

function mostFrequent(years: readonly number[]): { readonly year: number }[] {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 > years.length).map(([year]) => ({ year }));
}
