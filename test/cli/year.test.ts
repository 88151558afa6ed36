import { enterDone } from '../../src/actions/enter-done';
import { findDone } from '../../src/actions/done-sheet';
import { doneToDate } from '../../src/core/done/done-to-date';
import { QUARTERS } from '../../src/core/done/done';
import type { Plan } from '../../src/core/plan/plan';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { readPack } from '../../src/core/pack/read-pack';
import packJson from '../../assets/packs/uz-akm.json';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { doneAsPlanned } from '../support/done-as-planned';
import { ishreja } from './captured-io';

/*
 * A whole year on the command line: plan → what was done by quarters → quarterly reports → annual report → next year's plan.
 */

jest.setTimeout(120_000);

const pack = readPack(packJson);
const PLAN = 'seeded/clean.xlsx';

async function planIn(bytes: Uint8Array): Promise<Plan> {
  const workbook = openXlsx(bytes);
  const [{ name } = { name: '' }] = await workbook.sheets();
  return parsePlan(await workbook.read(name), pack)!;
}

/** The workbook with each quarter done as planned: texts as a clerk types them. */
async function asPlanned(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const plan = await planIn(bytes);
  const { grid, record } = (await findDone(workbook, plan))!;
  const changes = doneAsPlanned(grid, plan).flatMap(({ item, quarter, text }) => {
    const row = record.rows.find((each) => each.item === item.index)!;
    return enterDone(row, { kind: 'fact', quarter }, text) ?? [];
  });
  const { refused } = await workbook.write(grid.sheet, changes);
  expect(refused).toEqual([]);
  return workbook.save();
}

interface ReportJson {
  readonly isFilled: boolean;
  readonly rows: readonly { readonly mark: string; readonly value: unknown }[];
}

test('a year from plan to next year’s plan, and its numbers agree', async () => {
  const made = await ishreja(['done', PLAN, '--out', 'd.xlsx']);
  const empty = made.written.get('d.xlsx')!;
  const done = { 'd.xlsx': await asPlanned(empty) };

  const checked = await ishreja(['check', 'd.xlsx', '--json'], done);
  const { files } = JSON.parse(checked.out) as { files: { summary: object; done?: { summary: { error: number } } }[] };
  expect(files[0]!.done?.summary.error).toBe(0);

  for (const quarter of QUARTERS) {
    const args = ['report', 'd.xlsx', '--period', `2026-Q${quarter}`, '--out', `q${quarter}.xlsx`, '--draft', '--json'];
    const { exit, out, written } = await ishreja(args, done);
    expect(exit).toBe(0);
    expect((JSON.parse(out) as ReportJson).isFilled).toBe(true);
    expect(written.has(`q${quarter}.xlsx`)).toBe(true);
  }

  const annual = await ishreja(['report', 'd.xlsx', '--out', 'a.xlsx', '--draft', '--json'], done);
  const { rows } = JSON.parse(annual.out) as ReportJson;
  const plan = await planIn(done['d.xlsx']);
  const record = (await findDone(openXlsx(done['d.xlsx']), plan))!.record;
  const visits = plan.items.find(({ indicators }) =>
    indicators.some(({ indicatorId }) => indicatorId === 'use.visits'),
  )!;
  const row = record.rows.find(({ item }) => item === visits.index)!;
  const [[total] = []] = doneToDate(visits, row, 4, pack)!;
  expect(rows.find(({ mark }) => mark === 'use.visits.done')?.value).toBe(total);
  expect(total).toBe(visits.plan.lines[0]![0]);

  const next = await ishreja(['next-year', 'd.xlsx', '--out', 'n.xlsx', '--json'], done);
  expect(next.exit).toBe(0);
  const nextPlan = await planIn(next.written.get('n.xlsx')!);
  expect(nextPlan.planYear?.year).toBe(2027);
  const lastVisits = nextPlan.items.find(({ name }) => name.key === visits.name.key)!;
  expect(lastVisits.fact.lines).toEqual([[total]]);
  expect(lastVisits.plan.state).toBe('blank');
});
