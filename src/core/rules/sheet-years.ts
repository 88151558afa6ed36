import { defineRule } from '../check/rule';
import { yearOfPlan } from '../check/plan-year';
import { setCell } from '../check/set-cell';
import type { YearMention } from '../plan/plan';
import { withTitleYear } from '../plan/titles';

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
      const after =
        message === 'title'
          ? withTitleYear(cell.text, year, expectedYear)
          : cell.text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`), String(expectedYear));
      const fixes = [{ safety: 'ask', title: 'year', data, edits: [setCell(cell, after)] }] as const;
      report({ message, data, at: cell.at, fixes: cell.kind === 'text' ? fixes : [] });
    };
    const told = new Set<string>();
    for (const mention of plan.titleYears) {
      const key = `${mention.cell.at} ${mention.year}`;
      if (!told.has(key)) look('title', mention, planYear);
      told.add(key);
    }
    if (plan.planYear) look('plan', plan.planYear, planYear);
    if (plan.factYear) look('fact', plan.factYear, planYear - 1);
  },
});
