import uzAkm from '../../assets/packs/uz-akm.json';
import { findDone } from '../../src/actions/done-sheet';
import { QUARTERS } from '../../src/core/done/done';
import { doneToDate, rowsByItem } from '../../src/core/done/done-to-date';
import type { Item, Plan } from '../../src/core/plan/plan';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { readPages } from '../../src/actions/service-pages';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { producedWorkbooks } from './produced';
import { type Calculated, recalculate } from './recalculate';

const pack = readPack(uzAkm);
/** How far to the right of a total its own value in the plan stands, hidden. */
const OWN_COLUMN = 9;
const ERROR = /^(#|Err:)/;
let made: ReadonlyMap<string, Uint8Array>;
let calculated: ReadonlyMap<string, Calculated>;

beforeAll(async () => {
  made = await producedWorkbooks();
  calculated = await recalculate(made);
}, 120_000);

/** The sheets people see, as we wrote them and as LibreOffice calculated them. */
async function sheetsOf(name: string): Promise<readonly { readonly ours: Grid; readonly theirs: Grid }[]> {
  const workbook = openXlsx(made.get(name)!);
  const theirs = calculated.get(name)!;
  const visible = (await workbook.sheets()).filter(({ isHidden }) => !isHidden);
  return Promise.all(
    visible.map(async ({ name: sheet }) => ({ ours: await workbook.read(sheet), theirs: await theirs.read(sheet) })),
  );
}

test('LibreOffice opens every workbook that is made', () => {
  expect([...calculated.keys()]).toEqual([...made.keys()]);
});

test('keeps what was written, and finds no formula without a result', async () => {
  for (const name of made.keys()) {
    for (const { ours, theirs } of await sheetsOf(name)) {
      const wrong: string[] = [];
      for (let row = 1; row <= ours.rowCount; row++) {
        for (let column = 1; column <= ours.columnCount; column++) {
          const [cell, again] = [cellAt(ours, row, column), cellAt(theirs, row, column)];
          const isSame = cell.formula === undefined ? again.value === cell.value : !ERROR.test(String(again.value));
          if (!isSame) wrong.push(`${row}:${column} ${String(cell.formula ?? cell.value)} → ${String(again.value)}`);
        }
      }
      expect([name, ours.sheet, wrong]).toEqual([name, ours.sheet, []]);
    }
  }
});

test('a total of the annual report is the sum we calculate, and never the sum of some parts', async () => {
  for (const name of ['annual.xlsx', 'annual-done.xlsx', 'draft.xlsx', 'refreshed.xlsx', 'annual-renamed.xlsx']) {
    const { ours, theirs } = (await sheetsOf(name)).at(-1)!;
    const totals = indicatorRows(ours).flatMap(([row, id]) => {
      const { sumOf } = pack.indicators.find((indicator) => indicator.id === id)!;
      return sumOf.length === 0 ? [] : [{ row, parts: sumOf }];
    });
    expect(totals.length).toBeGreaterThan(0);
    const rowOf = new Map(indicatorRows(ours).map(([row, id]) => [id, row]));
    for (const { row, parts } of totals) {
      for (const column of [5, 6, 7]) {
        const values = parts.flatMap((part) => (rowOf.has(part) ? cellAt(theirs, rowOf.get(part)!, column).value : []));
        const numbers = values.filter((value) => typeof value === 'number');
        if (numbers.length === 0) continue;
        const sum = numbers.reduce((a, b) => a + b);
        const { value: own } = cellAt(theirs, row, column + OWN_COLUMN);
        const areAll = values.every((value) => value !== null && value !== '');
        const ofSome = typeof own === 'number' ? own : column === 7 ? sum : null;
        expect([name, row, cellAt(theirs, row, column).value]).toEqual([name, row, areAll ? sum : ofSome]);
        // Where nothing stands open in the plan, its own total is that sum.
        if (name === 'annual.xlsx' && typeof own === 'number') expect([row, own]).toEqual([row, sum]);
      }
    }
  }
});

test('shares of what was done are those we calculate', async () => {
  for (const [name, columns] of [
    ['annual-done.xlsx', { done: 7, plan: 6, share: 8 }],
    ['year-1.xlsx', { done: 14, plan: 5, share: 15 }],
  ] as const) {
    const { ours, theirs } = (await sheetsOf(name)).at(-1)!;
    const shares = indicatorRows(ours).flatMap(([row]) => {
      const [done, plan] = [columns.done, columns.plan].map((column) => cellAt(theirs, row, column).value);
      if (typeof done !== 'number' || typeof plan !== 'number' || plan === 0) return [];
      return [{ row, share: (done / plan) * 100 }];
    });
    expect(shares.length).toBeGreaterThan(10);
    for (const { row, share } of shares) expect(cellAt(theirs, row, columns.share).value).toBeCloseTo(share, 6);
  }
});

test('a year’s quarters, its annual report and next year’s plan say what was entered, and LibreOffice adds it up as we do', async () => {
  const [entered] = await sheetsOf('year-done.xlsx');
  const plan = parsePlan(entered!.theirs, pack)!;
  const { record } = (await findDone(calculated.get('year-done.xlsx')!, plan))!;
  const rows = rowsByItem(record);
  const next = parsePlan((await sheetsOf('next-year.xlsx'))[0]!.theirs, pack)!;
  const reports = new Map<string, Grid>();
  for (const name of [...QUARTERS.map((quarter) => `year-${quarter}.xlsx`), 'year.xlsx']) {
    reports.set(name, (await sheetsOf(name)).at(-1)!.theirs);
  }
  let compared = 0;
  for (const { item, indicatorId } of singleNumbers(plan)) {
    for (const quarter of QUARTERS) {
      const expected = doneToDate(item, rows.get(item.index)!, quarter, pack)?.[0]?.[0];
      if (expected === undefined || expected === null) continue;
      const row = reportRow(reports.get(`year-${quarter}.xlsx`)!, indicatorId);
      if (row === null) continue;
      compared++;
      expect([indicatorId, quarter, cellAt(reports.get(`year-${quarter}.xlsx`)!, row, 14).value]).toEqual([
        indicatorId,
        quarter,
        expected,
      ]);
      if (quarter < 4) continue;
      const annual = reports.get('year.xlsx')!;
      expect([indicatorId, cellAt(annual, reportRow(annual, indicatorId)!, 7).value]).toEqual([indicatorId, expected]);
      const again = next.items.find(({ name }) => name.key === item.name.key);
      if (again) expect([indicatorId, again.fact.lines]).toEqual([indicatorId, [[expected]]]);
    }
  }
  expect(compared).toBeGreaterThan(60);
});

/** The items whose plan is one number, each with the first indicator of it. */
function singleNumbers(plan: Plan): readonly { readonly item: Item; readonly indicatorId: string }[] {
  return plan.items.flatMap((item) => {
    const isNumber = item.plan.lines.length === 1 && item.plan.lines[0]!.length === 1;
    const [indicator, ...others] = item.indicators;
    return isNumber && indicator && others.length === 0 ? [{ item, indicatorId: indicator.indicatorId }] : [];
  });
}

function reportRow(grid: Grid, indicatorId: string): number | null {
  return indicatorRows(grid).find(([, id]) => id === indicatorId)?.[0] ?? null;
}

test('repeated rows are added up as far as they reach', async () => {
  const [reja] = await openXlsx(made.get('plan.xlsx')!).sheets();
  const plan = parsePlan(await openXlsx(made.get('plan.xlsx')!).read(reja!.name), pack)!;
  const expected = plan.items.reduce((sum, { plan: { lines } }) => {
    const isNumber = lines.length === 1 && lines[0]!.length === 1;
    return sum + (isNumber ? (lines[0]![0] ?? 0) : 0);
  }, 0);
  for (const name of ['own.xlsx', 'region.xlsx']) {
    const { theirs } = (await sheetsOf(name))[0]!;
    expect([name, cellAt(theirs, 4 + plan.items.length, 4).value]).toEqual([name, expected]);
  }
});

test('pages for services that LibreOffice has saved are read back as they were made', async () => {
  const [ours, theirs] = [openXlsx(made.get('pages-filled.xlsx')!), calculated.get('pages-filled.xlsx')!];
  const [before, after] = await Promise.all([ours, theirs].map((workbook) => readPages(workbook, 'pages.xlsx', pack)));
  expect(before!.pages.flatMap(({ page }) => page.rows).length).toBeGreaterThan(40);
  expect(after).toEqual(before);
});

/** The rows of the annual report that are of an indicator: [row, id], by the code in column B. */
function indicatorRows(grid: Grid): readonly (readonly [number, string])[] {
  const ids = new Set(pack.indicators.map(({ id }) => id));
  return Array.from(
    { length: grid.rowCount },
    (_, at) => [at + 1, String(cellAt(grid, at + 1, 2).value)] as const,
  ).filter(([, id]) => ids.has(id));
}
