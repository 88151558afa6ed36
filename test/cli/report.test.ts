import { newXlsx } from '../../src/xlsx/new-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja } from './captured-io';

const PLAN = '2026-qoraozak.xlsx';
const CLEAN = 'seeded/clean.xlsx';

interface ReportJson {
  readonly isFilled: boolean;
  readonly isDraft: boolean;
  readonly out: string | null;
  readonly counts: { readonly indicators: number; readonly fromPlan: number; readonly toEnter: number };
  readonly rows: readonly {
    readonly mark: string;
    readonly value: unknown;
    readonly source: string;
    readonly item?: string;
  }[];
  readonly open: readonly { readonly rule: string; readonly severity: string }[];
  readonly unreadable: readonly { readonly code: string }[];
}

const json = (text: string): ReportJson => JSON.parse(text) as ReportJson;
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

test('a clean plan is filled into the annual report', async () => {
  const files = { 'reja.xlsx': await planWithoutWarnings() };
  const { exit, out, written } = await ishreja(['report', 'reja.xlsx', '--out', 'hisobot.xlsx', '--json'], files);
  expect(exit).toBe(0);
  expect(json(out)).toMatchObject({ isFilled: true, isDraft: false, out: 'hisobot.xlsx', unreadable: [] });
  const visits = json(out).rows.find(({ mark }) => mark === 'use.visits.plan');
  expect(visits).toMatchObject({ source: 'item', value: expect.any(Number) });
  const workbook = openXlsx(written.get('hisobot.xlsx')!);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Yillik hisobot', '_ishreja']);
});

test('nothing is written while errors or unexplained warnings stand', async () => {
  const { exit, out, error, written } = await ishreja(['report', PLAN, '--out', 'hisobot.xlsx', '--json']);
  expect(exit).toBe(1);
  expect(written.size).toBe(0);
  expect(json(out)).toMatchObject({ isFilled: false, isDraft: true, out: null });
  expect(json(out).open.length).toBeGreaterThan(0);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test('a draft is filled all the same, headed by what stands open', async () => {
  const { exit, written } = await ishreja(['report', PLAN, '--out', 'loyiha.xlsx', '--draft']);
  expect(exit).toBe(0);
  const workbook = openXlsx(written.get('loyiha.xlsx')!);
  expect((await workbook.sheets())[0]).toEqual({ name: 'LOYIHA', isHidden: false });
  const grid = await workbook.read('LOYIHA');
  expect(grid.cells[0]?.[0]?.value).toBe('LOYIHA');
  expect(grid.rowCount).toBeGreaterThan(5);
});

test('sentences answer warnings, and values are entered by hand', async () => {
  const { out } = await ishreja(['report', PLAN, '--out', 'hisobot.xlsx', '--json']);
  const rules = json(out).open.map(({ rule }) => rule);
  const notes = bytesOf(Object.fromEntries(rules.map((rule) => [rule, 'Viloyat bilan kelishilgan.'])));
  const values = bytesOf({ 'col.stock_begin.fact': 6100 });
  const again = await ishreja(
    ['report', PLAN, '--out', 'hisobot.xlsx', '--notes', 'n.json', '--values', 'v.json', '--draft', '--json'],
    { 'n.json': notes, 'v.json': values },
  );
  expect(json(again.out).open.map(({ severity }) => severity)).not.toContain('warning');
  expect(json(again.out).rows).toContainEqual(
    expect.objectContaining({ mark: 'col.stock_begin.fact', value: 6100, source: 'entered' }),
  );
});

test.each([
  [['--last', PLAN], '2025-yil'],
  [['--period', '2031'], '2031'],
  [['--template', 'm3-not-a-zip.xlsx'], 'm3-not-a-zip.xlsx: '],
  [['--template', 'yoq.xlsx'], 'yoq.xlsx: '],
  [['--notes', 'yoq.json'], 'yoq.json: '],
  [['--notes', 'bad.json'], 'bad.json'],
])('%j is refused in one sentence', async (options, words) => {
  const { exit, out, error, written } = await ishreja(['report', CLEAN, '--out', 'x.xlsx', '--json', ...options], {
    'bad.json': bytesOf(['no object']),
  });
  expect(exit).toBe(2);
  expect(written.size).toBe(0);
  expect(error.toLowerCase()).toContain(words.toLowerCase());
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(json(out).unreadable).toHaveLength(1);
});

test('of a form of repeated rows it is said for how many items, and how many cells were filled', async () => {
  const rows = [['№', 'Nomi', 'Reja'], ['{{#items}}{{number}}', '{{name}}', '{{plan}}{{/items}}'], ['{{yil}}']];
  const files = {
    'reja.xlsx': await planWithoutWarnings(),
    'shakl.xlsx': newXlsx({ sheet: 'Jadval', rows, merges: [], widths: [] }),
  };
  const call = ['report', 'reja.xlsx', '--template', 'shakl.xlsx', '--out', 'h.xlsx', '--draft', '--lang', 'en'];
  const { out, written } = await ishreja(call, files);
  const grid = await openXlsx(written.get('h.xlsx')!).read('Jadval');
  const items = grid.cells.slice(1, -1);
  const filled = items.flatMap((row) => row?.filter((cell) => (cell?.value ?? null) !== null) ?? []);
  expect(out).toContain(`  Sheet “Jadval”, row 2: repeated for ${items.length} items of the plan.\n`);
  expect(out).toContain(`h.xlsx: ${filled.length} places filled, 0 left blank.\n`);
  // The plan has no fault: it is a draft for the mark that nobody knows.
  expect(out).toContain('h.xlsx is a draft: the form has 1 error.\n');
  expect(out).not.toContain('unexplained');
});

test('a form without marks is one finding', async () => {
  const { exit, out } = await ishreja(['report', CLEAN, '--out', 'x.xlsx', '--template', PLAN]);
  expect(exit).toBe(1);
  expect(out.match(/no-marks/g)).toHaveLength(1);
  expect(out).not.toContain('required-indicator-unasked');
});

test('a filled report given as a form is brought up to date', async () => {
  const files = { 'reja.xlsx': await planWithoutWarnings() };
  const { written } = await ishreja(['report', 'reja.xlsx', '--out', 'a.xlsx'], files);
  const call = ['report', 'reja.xlsx', '--out', 'b.xlsx', '--template', 'a.xlsx'];
  const again = await ishreja(call, { ...files, ...Object.fromEntries(written) });
  expect([again.exit, again.out]).toEqual([0, expect.stringContaining('hisobot yangilandi (0 ta oʻzgarish)')]);
});

test('a report that was filled is brought up to date; what a person changed stays and is named', async () => {
  const files = { 'reja.xlsx': await planWithoutWarnings() };
  const { written } = await ishreja(['report', 'reja.xlsx', '--out', 'a.xlsx'], files);
  const changed = openXlsx(written.get('a.xlsx')!);
  const grid = await changed.read('Yillik hisobot');
  const row = grid.cells.findIndex((cells) => cells?.[1]?.value === 'use.visits') + 1;
  const visits = grid.cells[row - 1]![5]!.value;
  await changed.write('Yillik hisobot', [
    { id: 'hand', edits: [{ kind: 'set', cell: `F${row}`, before: visits, after: 1 }] },
  ]);
  const call = ['report', 'reja.xlsx', '--out', 'b.xlsx', '--refresh', 'a.xlsx'];
  const again = await ishreja(call, { ...files, 'a.xlsx': changed.save() });
  expect(again.exit).toBe(0);
  expect(again.out).toContain(`Yillik hisobot!F${row} “1” qoldirildi`);
  expect((await openXlsx(again.written.get('b.xlsx')!).read('Yillik hisobot')).cells[row - 1]![5]!.value).toBe(1);
  const json = await ishreja([...call, '--json'], { ...files, 'a.xlsx': changed.save() });
  expect((JSON.parse(json.out) as { kept: unknown[] }).kept).toEqual([
    expect.objectContaining({ kind: 'changed', cell: `F${row}`, mark: 'use.visits.plan', now: 1, value: visits }),
  ]);
});

test('what a refresh writes over is listed, with what stood there', async () => {
  const plan = await planWithoutWarnings();
  const { written } = await ishreja(['report', 'reja.xlsx', '--out', 'a.xlsx'], { 'reja.xlsx': plan });
  const files = { 'reja.xlsx': plan, 'a.xlsx': written.get('a.xlsx')!, 'v.json': bytesOf({ director: 'A. Karimov' }) };
  const call = ['report', 'reja.xlsx', '--refresh', 'a.xlsx', '--values', 'v.json', '--out', 'b.xlsx', '--json'];
  const { out } = await ishreja(call, files);
  const [change, ...others] = (JSON.parse(out) as { changed: object[] }).changed;
  expect(change).toEqual({
    sheet: 'Yillik hisobot',
    cell: expect.any(String),
    text: expect.stringMatching(/^“_+ .*” → “.* A\. Karimov \/”$/),
  });
  expect(others.length).toBeLessThan(3);
});

test('what was not filled here is not brought up to date', async () => {
  const { exit, error } = await ishreja(['report', CLEAN, '--out', 'x.xlsx', '--refresh', PLAN]);
  expect([exit, error]).toEqual([2, expect.stringContaining(`${PLAN} bu dastur toʻldirgan hisobot emas`)]);
});

describe('what was done', () => {
  const mark = (out: string, wanted: string) => json(out).rows.find((row) => row.mark === wanted);

  test('fills the quarterly report, compared with last year’s of the same quarter', async () => {
    const files = { 'reja.xlsx': await planWithDone() };
    const call = ['report', 'reja.xlsx', '--period', '2026-Q2', '--json'];
    const { exit, out, written } = await ishreja([...call, '--out', 'q2.xlsx'], files);
    expect(exit).toBe(0);
    const year = Number(mark(out, 'use.visits.plan')?.value);
    const quarter = Math.floor(year / 4);
    const values = ['planQ1', 'q1', 'q2', 'q3', 'toDate'].map((each) => mark(out, `use.visits.${each}`)?.value);
    expect(values).toEqual([quarter, quarter, quarter, null, 2 * quarter]);
    expect(mark(out, 'use.visits.lastToDate')).toMatchObject({ source: 'missing', value: null });
    expect((await openXlsx(written.get('q2.xlsx')!).sheets())[0]?.name).toBe('Choraklik hisobot');
  });

  test('fills the annual report and counts items; the explanatory note says what was not fulfilled', async () => {
    const files = { 'reja.xlsx': await planWithDone() };
    const { out } = await ishreja(['report', 'reja.xlsx', '--out', 'y.xlsx', '--json'], files);
    expect(mark(out, 'use.visits.done')?.value).toBe(3 * Math.floor(Number(mark(out, 'use.visits.plan')?.value) / 4));
    const counts = ['done', 'partly', 'notDone', 'notDue'].map((each) => Number(mark(out, `items.${each}`)?.value));
    expect(counts.every((count) => count >= 0) && counts[1]! > 0).toBe(true);
    const letter = await ishreja(['report', 'reja.xlsx', '--out', 'x.xlsx', '--letter'], files);
    const grid = await openXlsx(letter.written.get('x.xlsx')!).read('Tushuntirish xati');
    const sentences = grid.cells.flatMap((row) => row?.map((cell) => String(cell?.value)) ?? []);
    expect(sentences.filter((text) => text.startsWith('Reja boʻyicha'))).toHaveLength(counts[1]! + counts[2]!);
  });
});
