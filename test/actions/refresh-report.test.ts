import { readFileSync } from 'node:fs';
import uzAkm from '../../assets/packs/uz-akm.json';
import { fillReport, readForm } from '../../src/actions/fill-report';
import type { Finding } from '../../src/core/check/finding';
import { readPack } from '../../src/core/pack/read-pack';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { planReport } from '../../src/core/report/plan-report';
import type { ReportPlan } from '../../src/core/report/report';
import type { CellValue } from '../../src/core/sheet/cell';
import type { Edit } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import type { Workbook } from '../../src/core/workbook';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { shown, templateGrid } from '../core/report/template-grid';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { templateBytes } from './template-workbook';

const pack = readPack(uzAkm);
const ROWS = {
  stock: '| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 |',
  visits: '| 25. | Kitobxonlar qatnovi | Nafar | 18497 | 18510 |',
  loans: '| 26. | Kitob berilishi | Nusxa | 84000 | 85000 |',
  media: '| 44. | OAVda yoritish | Marotaba | 11 | 10 |',
};

/** A plan of these rows, in this order. */
function planOf(...rows: readonly string[]) {
  const table = rows.map((row) => `${row} Bajarish | 2026-yil davomida | Barcha xizmatlar |`).join('\n');
  return parsePlan(
    gridOf(`
  QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI
  | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
  |---|---|---|---|---|---|---|---|
  | IV. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
${table}
`),
    pack,
  )!;
}

const error: Finding = { id: 'e', rule: 'r', message: 'm', severity: 'error', data: {}, at: 'A5', related: [] };

/** Fills a workbook, or fills it again, from a plan of these rows. */
async function fill(
  workbook: Workbook,
  rows: readonly string[],
  findings: readonly Finding[] = [],
): Promise<ReportPlan> {
  const form = await readForm(workbook);
  const report = planReport({
    check: { plan: planOf(...rows), findings },
    template: form.grids,
    pack,
    notes: {},
    entries: {},
    options: { date: '21.11.2026' },
    past: { sheets: form.filled, mayWriteLocked: true },
  });
  const { refused } = await fillReport(workbook, report, { date: '21.11.2026', draft: { rows: [['LOYIHA']] } });
  expect(refused).toEqual([]);
  return report;
}

const { stock, visits, loans, media } = ROWS;
const keptOf = (report: ReportPlan) => report.refreshes.flatMap(({ kept }) => kept);
const bookOf = (...rows: readonly (readonly CellValue[])[]) => new MemoryWorkbook(templateGrid(rows));
const sheetOf = async (workbook: Workbook): Promise<string[]> => shown(await workbook.read('Hisobot'));

/** What a person does to the filled sheet. */
async function byHand(workbook: Workbook, ...edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) {
    const { refused } = await workbook.write('Hisobot', [{ id: 'hand', edits: [edit] }]);
    expect(refused).toEqual([]);
  }
}

const type = (cell: string, before: CellValue, after: CellValue): Edit => ({ kind: 'set', cell, before, after });

describe('single cells filled again', () => {
  const form = [
    ['{{year}}-yil'],
    ['Qatnov', '{{use.visits.fact}}', '{{use.visits.plan}}'],
    ['Berildi', '{{use.loans.plan}}'],
  ];

  test('are left alone where nothing has changed', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    const again = await fill(workbook, [visits, loans]);
    expect(again.refreshes).toMatchObject([{ sheet: 'Hisobot', change: null, kept: [] }]);
    expect(again.rows.map(({ cell, value }) => [cell, value])).toEqual([
      ['A1', 2026],
      ['B2', 18497],
      ['C2', 18510],
      ['B3', 85000],
    ]);
  });

  test('take what has changed in the plan, and nothing else', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    const again = await fill(workbook, [visits.replace('18510', '19000'), loans]);
    expect(again.refreshes[0]?.change?.edits).toMatchObject([{ kind: 'set', cell: 'C2', before: 18510, after: 19000 }]);
    expect(await sheetOf(workbook)).toContain('C2 19000');
  });

  test('keep what a person wrote there, and are named, again and again', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    await byHand(workbook, type('C2', 18510, 20000), type('A1', '2026-yil', '2026-yil, qayta'));
    const changed = visits.replace('18510', '19000');
    for (let time = 0; time < 2; time++) {
      const again = await fill(workbook, [changed, loans.replace('85000', '86000')]);
      expect(keptOf(again)).toEqual([
        { kind: 'changed', cell: 'A1', mark: 'year', now: '2026-yil, qayta', value: '2026-yil' },
        { kind: 'changed', cell: 'C2', mark: 'use.visits.plan', now: 20000, value: 19000 },
      ]);
      expect(await sheetOf(workbook)).toEqual(expect.arrayContaining(['A1 2026-yil, qayta', 'C2 20000', 'B3 86000']));
    }
  });

  test('are found where rows were put in or taken out above them', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    await byHand(workbook, { kind: 'insertRow', row: 1, count: 2, values: [['Izoh'], ['Yana']] });
    await fill(workbook, [visits.replace('18510', '19000'), loans.replace('85000', '86000')]);
    expect(await sheetOf(workbook)).toEqual(expect.arrayContaining(['A1 Izoh', 'A3 2026-yil', 'C4 19000', 'B5 86000']));
    await byHand(workbook, { kind: 'deleteRow', row: 4, before: ['Qatnov', 18497, 19000] });
    const last = await fill(workbook, [visits, loans]);
    expect(keptOf(last)).toMatchObject([
      { kind: 'gone', mark: 'use.visits.fact' },
      { kind: 'gone', mark: 'use.visits.plan' },
    ]);
    expect(await sheetOf(workbook)).toContain('B4 85000');
  });

  test('take a mark that a person has put in since', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    await byHand(workbook, type('C3', null, '{{use.loans.fact}}'));
    await fill(workbook, [visits, loans]);
    expect(await sheetOf(workbook)).toContain('C3 84000');
  });
});

describe('repeated rows filled again', () => {
  const form = [
    ['Bandlar'],
    ['{{#items}}{{number}}', '{{name}}', '{{plan}}', '=C2*2', '{{/items}}'],
    ['Jami', '', '=SUM(C2:C2)'],
  ];
  const numbers = (cells: readonly string[]): string =>
    cells.flatMap((cell) => /^A\d+ (\d+\.)/.exec(cell)?.[1] ?? []).join(' ');

  test('grow and shrink with the plan, and sums with them', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    await fill(workbook, [stock, visits, loans, media]);
    expect(numbers(await sheetOf(workbook))).toBe('17. 25. 26. 44.');
    expect(await sheetOf(workbook)).toEqual(
      expect.arrayContaining(['C6 =SUM(C2:C5)', 'D2 =C2*2', 'D5 =C5*2', 'C5 10']),
    );
    await fill(workbook, [visits, media]);
    expect(numbers(await sheetOf(workbook))).toBe('25. 44.');
    expect(await sheetOf(workbook)).toEqual(
      expect.arrayContaining(['C4 =SUM(C2:C3)', 'C2 18510', 'C3 10', 'D3 =C3*2']),
    );
  });

  test('take what has changed, keep what a person wrote', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans]);
    await byHand(workbook, type('C2', 18510, 1));
    const again = await fill(workbook, [visits.replace('18510', '19000'), loans.replace('85000', '86000')]);
    expect(keptOf(again)).toMatchObject([{ kind: 'changed', cell: 'C2', now: 1, value: 19000 }]);
    expect(await sheetOf(workbook)).toEqual(expect.arrayContaining(['C2 1', 'C3 86000']));
  });

  test('keep a row that the plan has lost where a person wrote in it', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans, media]);
    await byHand(workbook, type('F3', null, 'tekshirilsin'));
    const again = await fill(workbook, [visits, media]);
    expect(keptOf(again)).toMatchObject([{ kind: 'row', cell: 'A3' }]);
    expect(numbers(await sheetOf(workbook))).toBe('25. 26. 44.');
    expect(
      numbers(await sheetOf(workbook).then(async () => (await fill(workbook, [visits, media]), sheetOf(workbook)))),
    ).toBe('25. 26. 44.');
  });

  test('are not put back where a person took one out', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, loans, media]);
    await byHand(workbook, {
      kind: 'deleteRow',
      row: 3,
      before: ['26.', 'Kitob berilishi', 85000],
      withFormulas: true,
    });
    await fill(workbook, [visits, loans, media]);
    await fill(workbook, [visits, loans, media.replace('10 |', '12 |')]);
    expect(numbers(await sheetOf(workbook))).toBe('25. 44.');
    expect(await sheetOf(workbook)).toContain('C3 12');
  });

  test('leave a blank row where the plan has none, and come back into it', async () => {
    const workbook = bookOf(['{{#section.MEDIA}}{{number}}', '{{plan}}{{/section.MEDIA}}'], ['Jami', '=SUM(B1:B1)']);
    await fill(workbook, [media]);
    await fill(workbook, [visits]);
    expect(await sheetOf(workbook)).toEqual(['A2 Jami', 'B2 =SUM(B1:B1)']);
    await fill(workbook, [visits, media]);
    expect(await sheetOf(workbook)).toEqual(['A1 44.', 'B1 10', 'A2 Jami', 'B2 =SUM(B1:B1)']);
  });
});

describe('rows that may go out', () => {
  const form = [
    ['{{?use.visits}}', 'Qatnov', '{{use.visits.plan}}', '=C1*2'],
    ['{{?media.coverage}}', 'OAV', '{{media.coverage.plan}}', '=C2*2'],
    ['', 'Jami', '=SUM(C1:C2)'],
  ];

  test('come back with their words and formulas, and go out again', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits]);
    expect(await sheetOf(workbook)).toEqual(expect.arrayContaining(['A1 use.visits', 'B2 Jami', 'C2 =SUM(C1:C1)']));
    await fill(workbook, [visits, media]);
    expect(await sheetOf(workbook)).toEqual(
      expect.arrayContaining(['A2 media.coverage', 'B2 OAV', 'C2 10', 'D2 =C2*2', 'C3 =SUM(C1:C2)']),
    );
    await fill(workbook, [visits]);
    expect(await sheetOf(workbook)).toEqual(expect.arrayContaining(['B2 Jami', 'C2 =SUM(C1:C1)']));
  });

  test('stay where a person wrote in them', async () => {
    const workbook = bookOf(...form);
    await fill(workbook, [visits, media]);
    await byHand(workbook, type('C2', 10, 12));
    expect(keptOf(await fill(workbook, [visits]))).toMatchObject([{ kind: 'row', cell: 'C2', now: 12 }]);
    expect(await sheetOf(workbook)).toContain('C2 12');
  });
});

test('a draft that has become final loses its first sheet', async () => {
  const workbook = bookOf(['{{draft}}', '{{use.visits.plan}}']);
  await fill(workbook, [visits], [error]);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['LOYIHA', 'Hisobot', '_ishreja']);
  await fill(workbook, [visits], [error]);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['LOYIHA', 'Hisobot', '_ishreja']);
  await fill(workbook, [visits]);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Hisobot', '_ishreja']);
  expect(await sheetOf(workbook)).toEqual(['B1 18510']);
});

describe('in a file', () => {
  test('a sheet that got another name is brought up to date under it, and what it was filled with before is forgotten', async () => {
    const first = openXlsx(templateBytes(), { mayWriteLocked: true });
    await fill(first, [visits, loans]);
    await first.renameSheet('Hisobot', '2026');
    const again = openXlsx(first.save(), { mayWriteLocked: true });
    expect(keptOf(await fill(again, [visits.replace('18510', '19000'), loans]))).toEqual([]);
    expect(shown(await again.read('2026'))).toContain('D4 19000');
    expect(shown(await again.read('_ishreja')).join()).not.toMatch(/B\d+ Hisobot\b/);
  });

  test('no mark is left anywhere, not even where the filling is remembered', async () => {
    const workbook = openXlsx(readFileSync('assets/templates/yillik-hisobot.xlsx'), { mayWriteLocked: true });
    await fill(workbook, [stock, visits, loans]);
    for (const { name } of await workbook.sheets()) {
      const texts = shown(await workbook.read(name));
      expect([name, texts.filter((text) => text.includes('{{'))]).toEqual([name, []]);
    }
  });

  test('the annual report takes rows back and keeps its addresses', async () => {
    const rows = [stock, visits, loans];
    const template = readFileSync('assets/templates/yillik-hisobot.xlsx');
    const first = openXlsx(template, { mayWriteLocked: true });
    await fill(first, rows, [error]);
    const again = openXlsx(first.save(), { mayWriteLocked: true });
    await fill(again, [...rows, media]);
    const fresh = openXlsx(template, { mayWriteLocked: true });
    await fill(fresh, [...rows, media]);
    const [refreshed, filled] = [await again.read('Yillik hisobot'), await fresh.read('Yillik hisobot')];
    expect(shown(refreshed)).toEqual(shown(filled));
    expect((await openXlsx(again.save()).sheets()).map(({ name }) => name)).toEqual(['Yillik hisobot', '_ishreja']);
  });

  test('a protected one with everything in it is brought up to date behind its protection', async () => {
    const first = openXlsx(templateBytes(), { mayWriteLocked: true });
    await fill(first, [visits, loans]);
    const again = openXlsx(first.save(), { mayWriteLocked: true });
    await fill(again, [stock, visits, loans, media]);
    const grid = await again.read('Hisobot');
    expect([4, 5, 6, 7].map((row) => cellAt(grid, row, 1).value)).toEqual(['17.', '25.', '26.', '44.']);
    expect(cellAt(grid, 8, 3).formula).toBe('SUM(C4:C7)');
    expect(grid.isProtected).toBe(true);
  });
});
