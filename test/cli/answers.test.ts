import { readFileSync } from 'node:fs';
import { checkPlan } from '../../src/actions/check-plan';
import { noteOn } from '../../src/actions/notes';
import { noteCells, notesPlace } from '../../src/core/keep/notes';
import { keptCells } from '../../src/core/keep/own-sheet';
import type { Choices } from '../../src/core/check/choices';
import { readPack } from '../../src/core/pack/read-pack';
import packJson from '../../assets/packs/uz-akm.json';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { reportFile } from '../support/report-file';
import { ishreja } from './captured-io';

/** The notes and choices that a workbook keeps are heard by the command line. */

interface CheckJson {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly note?: string }[];
    readonly summary: Readonly<Record<string, number>>;
    readonly answered: number;
  }[];
}

const PLAN = 'test/fixtures/plans/2026-qoraozak.xlsx';
const NOTE = 'Yangi bino ochildi';

/** The real plan with a note on its first warning of a rule, and choices. */
async function kept({ rule, choices }: { rule?: string; choices?: Choices }): Promise<Uint8Array> {
  const workbook = openXlsx(new Uint8Array(readFileSync(PLAN)));
  const [{ name } = { name: '' }] = await workbook.sheets();
  const check = checkPlan(await workbook.read(name), readPack(packJson))!;
  const finding = check.findings.find((one) => one.rule === rule);
  if (finding) await workbook.writeOwn(noteCells([noteOn(check, finding, NOTE, '01.03.2026')], notesPlace([])));
  if (choices) await workbook.writeOwn([keptCells(JSON.stringify(choices), 'choices')]);
  return workbook.save();
}

async function checked(bytes: Uint8Array) {
  const { out } = await ishreja(['check', '--json', 'kept.xlsx'], { 'kept.xlsx': bytes });
  return (JSON.parse(out) as CheckJson).files[0]!;
}

test('a note on Izohlar answers its warning: in the text, the JSON and the CSV', async () => {
  const files = { 'kept.xlsx': await kept({ rule: 'trend-change' }) };
  const { out } = await ishreja(['check', 'kept.xlsx'], files);
  expect(out).toContain(`izoh: ${NOTE}`);
  expect(out).toMatch(/ogohlantirishlardan 1 tasiga izoh bilan javob berilgan/);
  const file = await checked(files['kept.xlsx']);
  expect(file.answered).toBe(1);
  expect(file.findings.filter(({ note }) => note !== undefined)).toMatchObject([{ rule: 'trend-change', note: NOTE }]);
  expect((await ishreja(['check', '--csv', 'kept.xlsx'], files)).out).toContain(`;${NOTE}`);
});

test('the report takes the notes of the workbook beside those it is given', async () => {
  const files = { 'kept.xlsx': await kept({ rule: 'trend-change' }) };
  const { out } = await ishreja(['report', 'kept.xlsx', '--out', 'out.xlsx', '--draft', '--json'], files);
  const json = JSON.parse(out) as { answered: { rule: string; note: string }[] };
  expect(json.answered).toMatchObject([{ rule: 'trend-change', note: NOTE }]);
});

test('what the office chose and the workbook keeps holds on the command line', async () => {
  const changes = async (choices: Choices) =>
    (await checked(await kept({ choices }))).findings.filter(({ rule }) => rule === 'trend-change').length;
  expect(await changes({ changeShare: 2 })).toBeLessThan(await changes({}));
  const hidden = await checked(await kept({ choices: { hidden: ['text-apostrophe', 'trend-change'] } }));
  expect(hidden.findings.some(({ rule }) => rule === 'text-apostrophe')).toBe(false);
  expect(hidden.findings.some(({ rule }) => rule === 'trend-change')).toBe(true);
});

test('a report of a quarter takes last year’s from what the workbook keeps', async () => {
  const [good, old] = [2025, 2024].map((year) => ({ file: 'q1.xlsx', year, done: { 'use.visits': 4_321 } }));
  const files = {
    'kept.xlsx': await kept({ choices: { lastQuarters: { '1': good!, '2': old! } } }),
  };
  for (const [quarter, source] of [
    [1, { source: 'lastReport', value: 4_321 }],
    [2, { source: 'missing', value: null }],
  ] as const) {
    const call = ['report', 'kept.xlsx', '--draft', '--json', '--period', `2026-Q${quarter}`, '--out', 'q.xlsx'];
    const { rows } = JSON.parse((await ishreja(call, files)).out) as { rows: { mark: string }[] };
    expect(rows.find(({ mark }) => mark === 'use.visits.lastToDate')).toMatchObject(source);
  }
});

test('last year’s report is compared with the fact where it is named', async () => {
  const files = { 'r2025.xlsx': await reportFile(2025, { 'use.visits': 18_400 }) };
  const { out } = await ishreja(['check', '2026-qoraozak.xlsx', '--json', '--last-report', 'r2025.xlsx'], files);
  const { files: checked } = JSON.parse(out) as CheckJson;
  expect(checked[0]!.findings.filter(({ rule }) => rule === 'fact-last-report')).toHaveLength(1);
  const wrong = await ishreja(['check', '2026-qoraozak.xlsx', '--last-report', '2023-qorauzak.xlsx']);
  expect(wrong).toMatchObject({ exit: 2, out: '', error: expect.stringContaining('2023-qorauzak.xlsx') });
});
