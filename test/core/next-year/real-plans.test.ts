import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/check/finding';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import { sheetsOf } from '../plan/reading';
import { movedOn, pack } from './moving';

const PLANS = join(__dirname, '../../fixtures/plans');
const FOLDERS = ['', 'districts/', 'seeded/'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(PLANS, folder))
    .filter((file) => /^\d.*\.xlsx$/.test(file))
    .map((file) => folder + file),
);

/** What a person decides on: numbers to plan, facts to confirm, what is cited, rows of a new form. */
const DECIDED = /^(?:quantity-missing\.plan|fact-unconfirmed\.|reference-|item-required\.)/;
/** What is asked of a fact that was asked of the plan before: the same number, a column to the left. */
const asked = ({ rule, message }: Finding): string => `${rule}.${message.replace(/^(?:fact|plan)/i, '')}`;

/** The plan of a file, with its sheet. */
async function planOf(file: string): Promise<Grid> {
  const grid = (await sheetsOf(file)).find((sheet) => parsePlan(sheet, pack));
  if (!grid) throw new Error(`no plan in ${file}`);
  return grid;
}

/** A plan filled in: each blank plan of a row that has a fact gets that fact. */
function filled(grid: Grid): Grid {
  const plan = parsePlan(grid, pack)!;
  const edits = plan.items.flatMap(({ row: { cells } }) =>
    cells.plan.value === null && cells.fact.value !== null && !cells.plan.formula
      ? [{ kind: 'set', cell: cells.plan.at, before: null, after: cells.fact.value } as const]
      : [],
  );
  return applyChanges(grid, [{ id: 'filled', edits }]).grid;
}

const yearsIn = (grid: Grid): string => {
  const plan = parsePlan(grid, pack)!;
  const years = [...plan.titleYears, plan.factYear!, plan.planYear!].map(({ year }) => year);
  return [...new Set(years)].sort((one, other) => one - other).join(' ');
};

test.each(FILES)(
  'next year’s plan of %s has no fault but what a person decides and what stood before',
  async (file) => {
    const grid = await planOf(file);
    const { before, after, planned, grid: made } = movedOn(grid);
    const stood = new Set(before.findings.map(asked));
    expect(
      after.findings.filter(
        (finding) => !stood.has(asked(finding)) && !DECIDED.test(`${finding.rule}.${finding.message}`),
      ),
    ).toEqual([]);
    expect(after.plan.items).toHaveLength(before.plan.items.length);
    expect(yearsIn(made)).toBe(`${planned.fromYear} ${planned.year}`);
    expect(after.findings.filter(({ rule }) => rule === 'deadline-year')).toEqual([]);
  },
);

test.each(FILES.filter((file) => !file.startsWith('seeded/')))('%s goes on for two years', async (file) => {
  const once = movedOn(await planOf(file));
  const twice = movedOn(filled(once.grid));
  expect(yearsIn(twice.grid)).toBe(`${once.planned.year} ${once.planned.year + 1}`);
  // The fact of a row is what its plan was, in the year between.
  const rows = once.after.plan.items.map(({ row }) => row.cells.fact.value);
  expect(twice.after.plan.items.map(({ row }) => row.cells.fact.value)).toEqual(rows);
});

test('every number of the plan stands in the fact of the next', async () => {
  for (const file of FILES) {
    const { before, after } = movedOn(await planOf(file));
    const numbers = (items: typeof before.plan.items, column: 'fact' | 'plan'): string[] =>
      items.map((item) => JSON.stringify(item[column].lines));
    expect(numbers(after.plan.items, 'fact')).toEqual(numbers(before.plan.items, 'plan'));
  }
});
