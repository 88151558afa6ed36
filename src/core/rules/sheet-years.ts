import { defineRule } from '../check/rule';
import { yearOfPlan } from '../check/plan-year';
import { setCell } from '../check/set-cell';
import type { PlanCell, YearMention } from '../plan/plan';
import { withTitleYear } from '../plan/titles';

/** A year with the cells that say it. */
interface YearsInCells {
  readonly year: number;
  readonly cells: readonly PlanCell[];
}

/** A year that several lines of the title say is one fault, and one fix mends them all. */
function titleYears(mentions: readonly YearMention[]): readonly YearsInCells[] {
  const byYear = new Map<number, Set<PlanCell>>();
  for (const { year, cell } of mentions) byYear.set(year, (byYear.get(year) ?? new Set()).add(cell));
  return Array.from(byYear, ([year, cells]) => ({ year, cells: [...cells] }));
}

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
    const look = (
      message: 'title' | 'plan' | 'fact',
      { year, cells }: YearsInCells,
      expectedYear: number,
      withYear: (text: string) => string,
    ): void => {
      if (year === expectedYear) return;
      const data = { year, expectedYear };
      const edits = cells.map((cell) => setCell(cell, withYear(cell.text)));
      const fixes = cells.every(({ kind }) => kind === 'text')
        ? ([{ safety: 'ask', title: 'year', data, edits }] as const)
        : [];
      const [first, ...others] = cells;
      report({ message, data, at: first!.at, related: others.map(({ at }) => at), fixes });
    };
    for (const mention of titleYears(plan.titleYears))
      look('title', mention, planYear, (text) => withTitleYear(text, mention.year, planYear));
    const inHeader = (message: 'plan' | 'fact', mention: YearMention | null, expectedYear: number): void => {
      if (!mention) return;
      const { year, cell } = mention;
      const pattern = new RegExp(`(?<!\\d)${year}(?!\\d)`);
      look(message, { year, cells: [cell] }, expectedYear, (text) => text.replace(pattern, String(expectedYear)));
    };
    inHeader('plan', plan.planYear, planYear);
    inHeader('fact', plan.factYear, planYear - 1);
  },
});
