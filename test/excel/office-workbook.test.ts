import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Change, SetEdit } from '../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { launchBrowser } from '../support/browser';
import { makeXlsx, rowsXml, xlsxOfGrids } from '../support/make-xlsx';
import { gridOf, plain } from '../support/test-grid';
import type { HostOptions } from '../excel-host/start-host';
import { type HostedWorkbook, openInExcel, openNext } from './office-workbook-of';

jest.setTimeout(120_000);
let browser: Browser;
let opened: HostedWorkbook;
let usual: HostedWorkbook | null = null;

/** Opens a file: in the page of the test before, unless Excel is to be another. */
async function open(file: HostOptions['workbook'], options?: Partial<HostOptions>): Promise<HostedWorkbook> {
  if (options) return (opened = await openInExcel(browser, file, options));
  usual = usual ? await openNext(usual, file) : await openInExcel(browser, file);
  return (opened = usual);
}
const set = (cell: string, before: SetEdit['before'], after: SetEdit['after'], format?: string): Change => ({
  id: cell,
  edits: [{ kind: 'set', cell, before, after, ...(format !== undefined && { format }) }],
});
/** Round trips of some work. */
async function trips(work: () => Promise<unknown>): Promise<number> {
  const before = opened.host.roundTrips;
  await work();
  return opened.host.roundTrips - before;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  if (opened.host !== usual?.host) await opened.host.close();
  expect(opened.host.unknownCalls).toEqual([]);
});
afterAll(() => browser.close());

describe('reading', () => {
  it.each(['2026-qoraozak', '2026-a-offset', '2023-qorauzak', '2026-l-3000-empty-rows'])(
    'gives the grid that the file gives: %s',
    async (name) => {
      const bytes = readFileSync(join(__dirname, `../fixtures/plans/${name}.xlsx`));
      const file = openXlsx(bytes);
      const { workbook } = await open(bytes);
      const names = (await workbook.sheets()).map((sheet) => sheet.name);
      expect(names).toEqual((await file.sheets()).map((sheet) => sheet.name));
      const grids = await workbook.readAll(names);
      for (const [at, grid] of grids.entries()) expect(plain(grid)).toEqual(plain(await file.read(names[at]!)));
    },
  );

  it('takes one round trip for the sheet in front, with the list or when it is known, and two where it grew', async () => {
    const bytes = readFileSync(join(__dirname, '../fixtures/plans/2026-qoraozak.xlsx'));
    const { workbook, host } = await open(bytes);
    const [first] = await workbook.sheets();
    expect(await trips(() => workbook.readAll([first!.name]))).toBe(1);
    expect(await trips(() => workbook.read(first!.name))).toBe(1);
    host.editCell(first!.name, 'A300', 'yangi');
    let grown: Grid | undefined;
    expect(await trips(async () => (grown = await workbook.read(first!.name)))).toBe(2);
    expect(cellAt(grown!, 300, 1).value).toBe('yangi');
  });

  it('costs nothing for 200 000 rows that are only formatted', async () => {
    const far = '<row r="200000"><c r="A200000" s="1"/></row>';
    const { workbook, host } = await open(
      makeXlsx({
        cellFormats: ['<xf/>', '<xf numFmtId="4" applyNumberFormat="1"/>'],
        sheets: [{ name: 'Reja', rows: rowsXml([['1.', 'Kitob']]) + far }],
      }),
    );
    expect((await workbook.read('Reja')).rowCount).toBe(1);
    expect(Math.max(...host.batches.map(({ answerBytes }) => answerBytes))).toBeLessThan(200_000);
  });

  it('reads 5 000 rows in two round trips, and smaller pieces where one answer would be too large', async () => {
    const long = Array.from({ length: 5_000 }, (_, at) => [
      `${at + 1}.`,
      'Китоб фондини тўлдириш '.repeat(4),
      'dona',
      at,
    ]);
    const { workbook, host } = await open(makeXlsx({ sheets: [{ name: 'Reja', rows: rowsXml(long) }] }));
    const roundTrips = await trips(() => workbook.read('Reja'));
    expect(roundTrips).toBe(2);
    for (let row = 1; row <= 5_000; row += 1)
      host.workbook.sheet('Reja').put(row, 2, { ...host.workbook.sheet('Reja').cell(row, 2), value: 'Ў'.repeat(900) });
    const grid = await workbook.read('Reja');
    expect([grid.rowCount, cellAt(grid, 5_000, 2).value]).toEqual([5_000, 'Ў'.repeat(900)]);
  });

  it('finds more merged areas than Excel tells of at once, and none below 1.13', async () => {
    const rows = Array.from({ length: 700 }, (_, at) => [`${at + 1}`, null, 'x']);
    const merges = rows.map((_, at) => `A${at + 1}:B${at + 1}`);
    const bytes = xlsxOfGrids(gridOf(rows, { merges }));
    const { workbook } = await open(bytes);
    expect((await workbook.read('Reja')).merges).toHaveLength(700);
    const old = await open(bytes, { requirements: { ExcelApi: '1.12', SharedRuntime: '1.1' } });
    expect((await old.workbook.read('Reja')).merges).toEqual([]);
  });

  it('reads some cells again, with the formulas that follow from them', async () => {
    const grid = gridOf([
      ['1.', 5],
      ['Jami', { kind: 'number', value: 5, formula: 'SUM(B1)' }],
    ]);
    const { workbook, host } = await open(xlsxOfGrids(grid));
    const known = await workbook.read('Reja');
    host.editCell('Reja', 'B1', 6);
    host.workbook.sheet('Reja').put(2, 2, { ...host.workbook.sheet('Reja').cell(2, 2), value: 6 });
    let again = known;
    expect(await trips(async () => (again = await workbook.readAgain(known, ['B1'])))).toBe(1);
    expect([cellAt(again, 1, 2).value, cellAt(again, 2, 2).value]).toEqual([6, 6]);
  });
});

describe('writing', () => {
  const plan = gridOf([
    ['T/r', 'Nomi', 'Reja'],
    ['1.', 'Kitob', 12],
    ['2.', 'Gazeta', 7],
    ['3.', 'Jurnal', { kind: 'number', value: 19, formula: 'C2+C3' }],
  ]);
  const record = { sheet: '_ishreja', isHidden: true, row: 2, column: 1, values: [['1-qadam', '=1', 7]] } as const;

  it('is one round trip with its record, and one more for the first record', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.sheets();
    await workbook.read('Reja');
    expect(await trips(() => workbook.write('Reja', [set('C2', 12, 13)], record))).toBe(2);
    expect(await trips(() => workbook.write('Reja', [set('C2', 13, 14)], { ...record, row: 3 }))).toBe(1);
    expect(host.workbook.sheet('_ishreja').visibility).toBe('Hidden');
    const [own] = await workbook.readAll(['_ishreja']);
    expect(own!.cells[2]!.map((cell) => cell?.value)).toEqual(['1-qadam', '=1', 7]);
    expect((await workbook.sheets()).map(({ key }) => typeof key)).toEqual(['string', 'undefined']);
  });

  it('keeps the key of a sheet that is renamed', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.write('Reja', [set('C2', 12, 13)], record);
    const key = (await workbook.sheets())[0]!.key!;
    host.workbook.rename(host.workbook.sheet('Reja'), 'Reja 2026');
    expect((await workbook.sheets())[0]).toMatchObject({ name: 'Reja 2026', isHidden: false, key });
  });

  it('writes 2 000 scattered cells in one round trip of less than 5 MB', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => [`${at}`, ` kitob ${at} `]);
    const { workbook, host } = await open(xlsxOfGrids(gridOf(rows)));
    await workbook.read('Reja');
    const changes = rows.flatMap(([, text], at) => (at % 2 ? [set(`B${at + 1}`, text!, text!.trim())] : []));
    let refused = -1;
    expect(await trips(async () => (refused = (await workbook.write('Reja', changes)).refused.length))).toBe(1);
    expect(refused).toBe(0);
    expect(Math.max(...host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
    expect(host.workbook.sheet('Reja').cell(3_999 + 1, 2).value).toBe('kitob 3999');
    expect(host.workbook.sheet('Reja').cell(3_999, 2).value).toBe(' kitob 3998 ');
  });

  it('keeps texts as they are, whatever Excel would make of them', async () => {
    const texts = ['4/4', '1.2', '=SUM(A1)', '+5', '-', '@a', '12', 'TRUE', '1-mar', "'a", '10%', '#REF!', ' 7 '];
    const cells = texts.map(() => ['eski', 'eski']);
    const { workbook, host } = await open(xlsxOfGrids(gridOf(cells)));
    const changes = texts.flatMap((text, at) => [
      set(`A${at + 1}`, 'eski', text),
      set(`B${at + 1}`, 'eski', text, '@'),
    ]);
    expect((await workbook.write('Reja', changes)).refused).toEqual([]);
    const sheet = host.workbook.sheet('Reja');
    for (const [at, text] of texts.entries()) {
      expect(sheet.cell(at + 1, 1)).toMatchObject({ value: text, format: 'General' });
      expect(sheet.cell(at + 1, 2)).toMatchObject({ value: text, format: '@' });
    }
  });

  it('puts a number into a text cell as a number', async () => {
    const text = gridOf([[{ kind: 'text', value: '12', format: '@' }]]);
    const { workbook } = await open(xlsxOfGrids(text));
    expect((await workbook.write('Reja', [set('A1', '12', 12)])).refused).toEqual([]);
    expect((await workbook.read('Reja')).cells[0]![0]).toEqual({ kind: 'number', value: 12, format: '@' });
  });

  it('puts back and names what somebody else changed meanwhile, and makes the rest', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.sheets();
    await workbook.read('Reja');
    host.fault({ kind: 'cells-changed', at: 0, sheet: 'Reja', cells: { B3: 'Gazetalar', C3: '=C2*2' } });
    const changes = [set('B2', 'Kitob', 'Kitoblar'), set('B3', 'Gazeta', 'gazeta'), set('C3', 7, 8)];
    const before = host.roundTrips;
    const { applied, refused } = await workbook.write('Reja', changes);
    expect(host.roundTrips - before).toBe(2);
    expect(applied.map(({ change }) => change.id)).toEqual(['B2']);
    expect(refused.map(({ change, reason }) => `${change.id} ${reason}`)).toEqual([
      'B3 cell-changed',
      'C3 holds-formula',
    ]);
    const sheet = host.workbook.sheet('Reja');
    expect([sheet.cell(2, 2).value, sheet.cell(3, 2).value, sheet.cell(3, 3).formula]).toEqual([
      'Kitoblar',
      'Gazetalar',
      '=C2*2',
    ]);
  });

  it('brings back a row that was taken out while somebody else wrote in it', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.read('Reja');
    host.fault({ kind: 'cells-changed', at: 0, sheet: 'Reja', cells: { B3: 'Gazetalar' } });
    const { refused } = await workbook.write('Reja', [
      { id: 'row', edits: [{ kind: 'deleteRow', row: 3, before: ['2.', 'Gazeta', 7] }] },
    ]);
    expect(refused.map(({ reason }) => reason)).toEqual(['cell-changed']);
    const grid = await workbook.read('Reja');
    expect(grid.cells[2]!.map((cell) => cell?.value)).toEqual(['2.', 'Gazetalar', 7]);
    expect(cellAt(grid, 4, 3).formula).toBe('C2+C3');
  });

  it('refuses a cell covered by a merge that an old Excel does not tell of', async () => {
    const merged = gridOf(
      [
        ['Jami', null],
        ['1.', 'Kitob'],
      ],
      { merges: ['A1:B1'] },
    );
    const { workbook } = await open(xlsxOfGrids(merged), { requirements: { ExcelApi: '1.12', SharedRuntime: '1.1' } });
    const { applied, refused } = await workbook.write('Reja', [set('B1', null, 'x'), set('B2', 'Kitob', 'Kitoblar')]);
    expect(refused.map(({ change, reason }) => `${change.id} ${reason}`)).toEqual(['B1 covered-by-merge']);
    expect(applied.map(({ change }) => change.id)).toEqual(['B2']);
  });

  it('makes its hidden sheet anew where a person deleted it', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.write('Reja', [set('C2', 12, 13)], record);
    host.workbook.as('person', () => host.workbook.deleteSheet(host.workbook.sheet('_ishreja')));
    const { refused } = await workbook.write('Reja', [set('C2', 13, 14)], record);
    expect(refused).toEqual([]);
    expect(host.workbook.sheet('_ishreja').cell(2, 1).value).toBe('1-qadam');
  });
});

describe('trouble', () => {
  const plan = gridOf([['1.', 'Kitob']]);

  it.each([
    ['edit-mode', 'busy'],
    ['access-denied', 'protected'],
    ['general-failure', 'host-failed'],
    ['item-not-found', 'sheet-missing'],
    ['session-timed-out', 'session-lost'],
    ['sheet-deleted', 'sheet-missing'],
    ['sheet-renamed', 'sheet-missing'],
    ['payload-too-large', 'too-large'],
  ] as const)('%s is told as %s, and writing works when tried again', async (kind, code) => {
    const { workbook, host } = await open(xlsxOfGrids(plan, gridOf([['x']], { sheet: 'Ikki' })));
    await workbook.read('Reja');
    host.fault({ kind, at: 0, sheet: 'Reja' });
    await expect(workbook.write('Reja', [set('B1', 'Kitob', 'Gazeta')])).rejects.toMatchObject({ code });
    if (code === 'sheet-missing' && kind !== 'item-not-found') return;
    expect((await workbook.write('Reja', [set('B1', 'Kitob', 'Gazeta')])).refused).toEqual([]);
  });

  it('says that a workbook is read-only, or that no sheet may be added', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan));
    await workbook.read('Reja');
    host.workbook.isStructureProtected = true;
    const own = { sheet: '_ishreja', isHidden: true, row: 1, column: 1, values: [['x']] };
    await expect(workbook.writeOwn([own])).rejects.toMatchObject({ code: 'workbook-protected' });
    host.workbook.isReadOnly = true;
    host.fault({ kind: 'access-denied', at: 0 });
    await expect(workbook.write('Reja', [set('B1', 'Kitob', 'x')])).rejects.toMatchObject({ code: 'read-only' });
  });

  it('says so when no answer comes', async () => {
    const { workbook, host } = await open(xlsxOfGrids(plan), { changesTab: true });
    await workbook.read('Reja');
    await host.page.clock.install();
    host.fault({ kind: 'no-answer', at: 0 });
    const writing = workbook.write('Reja', [set('B1', 'Kitob', 'x')]);
    const told = expect(writing).rejects.toMatchObject({ code: 'no-answer' });
    await host.page.clock.fastForward('02:00');
    await told;
  });
});
