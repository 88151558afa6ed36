import type { Browser } from 'playwright-core';
import type { Edit } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import { type HostedWorkbook, openInExcel, openNext } from '../excel/office-workbook-of';
import { launchBrowser } from '../support/browser';
import { makeXlsx, xlsxOfGrids } from '../support/make-xlsx';
import { gridOf } from '../support/test-grid';
import { describeWorkbook } from './workbook-contract';

jest.setTimeout(60_000);
let browser: Browser;
let opened: HostedWorkbook | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => expect(opened?.host.unknownCalls ?? []).toEqual([]));
afterAll(() => browser.close());

describeWorkbook('OfficeWorkbook', async (...grids) => {
  const bytes = xlsxOfGrids(...grids);
  opened = opened ? await openNext(opened, bytes) : await openInExcel(browser, bytes);
  return opened.workbook;
});

it('keeps in a sum the row that comes in the place of its last, as the grid does', async () => {
  const sum = { kind: 'number', value: 19, formula: 'SUM(A1:A2)' } as const;
  const bytes = xlsxOfGrids(gridOf([[12], [7], [sum]]));
  opened = opened ? await openNext(opened, bytes) : await openInExcel(browser, bytes);
  const { workbook } = opened;
  const edits: Edit[] = [
    { kind: 'deleteRow', row: 2, before: [7] },
    { kind: 'insertRow', row: 2, count: 2, values: [[3], [5]] },
  ];
  await workbook.write('Reja', [{ id: 'x', edits }]);
  const grid = await workbook.read('Reja');
  expect(cellAt(grid, 4, 1).formula).toBe('SUM(A1:A3)');
});

it('gives the columns of a sheet of ours their looks: hidden from people, long texts in lines', async () => {
  const bytes = makeXlsx({ sheets: [{ name: 'Reja' }] });
  opened = opened ? await openNext(opened, bytes) : await openInExcel(browser, bytes);
  const { workbook, host } = opened;
  const values = [['Izoh', 'Kalit', 'Son']];
  const own = { sheet: 'Izohlar', isHidden: false, row: 1, column: 1, values, widths: [20, 10, 10] };
  await workbook.writeOwn([{ ...own, columnLooks: ['wrapped', 'hidden', 'centered'] }]);
  expect((await workbook.read('Izohlar')).hiddenColumns).toEqual([2]);
  const after = 'Uchrashuvlar karantin sababli keyingi chorakka koʻchirildi.';
  await workbook.write('Izohlar', [
    { id: 'x', edits: [{ kind: 'set', cell: 'A1', before: 'Izoh', after }], raisesRows: true },
  ]);
  expect(host.workbook.sheet('Izohlar').rowHeights.get(1)).toBeGreaterThan(30);
});

it('makes rows as high as the texts written into them where that is asked for, in one more round trip; none lower', async () => {
  const wrapped = (row: number, height: number) =>
    `<row r="${row}" ht="${height}" customHeight="1"><c r="A${row}" s="1"/></row>`;
  const cellFormats = ['<xf/>', '<xf><alignment wrapText="1"/></xf>'];
  const bytes = makeXlsx({ cellFormats, sheets: [{ name: 'Reja', rows: wrapped(1, 20) + wrapped(2, 300) }] });
  opened = opened ? await openNext(opened, bytes) : await openInExcel(browser, bytes);
  const { workbook, host } = opened;
  await workbook.read('Reja');
  const after = 'Uchrashuvlar karantin sababli keyingi chorakka koʻchirildi.';
  const edits = ['A1', 'A2'].map((cell) => ({ kind: 'set' as const, cell, before: null, after }));
  const before = host.roundTrips;
  expect((await workbook.write('Reja', [{ id: 'x', edits, raisesRows: true }])).refused).toEqual([]);
  expect(host.roundTrips - before).toBe(2);
  const { rowHeights } = host.workbook.sheet('Reja');
  expect(rowHeights.get(1)).toBeGreaterThan(100);
  expect(rowHeights.get(2)).toBe(300);
});
