/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAreaName } from '../../src/core/sheet/address';
import type { DeliveryWay } from '../../src/taskpane/host';
import type { Host, HostOptions } from '../excel-host/start-host';
import { carriedBy } from '../excel-host/objects/carried';
import { root } from '../repo/tree';
import { makeXlsx, type TestWorkbook } from '../support/make-xlsx';
import { toolsHost } from './tools-host';

const excel = toolsHost();
let host: Host;

const row = (at: number): string =>
  `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="inlineStr"><is><t>=matn ${at}</t></is></c><c r="C${at}"><f>A${at}*2</f><v>${2 * at}</v></c></row>`;
const rowsTo = (count: number): string => Array.from({ length: count }, (_, at) => row(at + 1)).join('');
const REPORT: TestWorkbook = {
  sheets: [
    { name: 'LOYIHA', rows: row(1) },
    { name: 'Yillik hisobot', rows: rowsTo(60), after: '<mergeCells count="1"><mergeCell ref="E1:F2"/></mergeCells>' },
    { name: '_ishreja', rows: row(1), state: 'hidden' },
  ],
};
const CHART: TestWorkbook = {
  sheets: [
    {
      name: 'Hisobot',
      rows: row(1),
      after: '<drawing r:id="rId1"/>',
      relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    },
  ],
  parts: {
    'xl/drawings/drawing1.xml': '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart1.xml"/></Relationships>',
    'xl/charts/chart1.xml': '<chartSpace xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  },
};

async function open(options: Partial<HostOptions> = {}, plan: Partial<TestWorkbook> = {}): Promise<void> {
  host = await excel.open({ sheets: [{ name: 'Reja', rows: row(1) }], ...plan }, options);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const deliver = (report: TestWorkbook | Uint8Array, way: DeliveryWay = 'sheet') =>
  host.frame.evaluate(([file, by]) => window.tools.deliver(file, by), [
    base64(report instanceof Uint8Array ? report : makeXlsx(report)),
    way,
  ] as const);
const sheets = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);
const opened = () => host.session.deeds.filter(({ what }) => what === 'createWorkbook');

it('puts the visible sheets into the workbook and shows the report', async () => {
  await open();
  expect(await deliver(REPORT)).toEqual({ name: 'Yillik hisobot', other: [], downloaded: [] });
  expect(sheets()).toEqual(['Reja', 'LOYIHA', 'Yillik hisobot']);
  expect(host.workbook.selection.sheet.name).toBe('Yillik hisobot');
  expect((await deliver(REPORT)).name).toBe('Yillik hisobot (2)');
  expect(host.unknownCalls).toEqual([]);
});

it.each(['1.17', '1.9'])('asks as often for 5 000 rows as for 60 (ExcelApi %s)', async (version) => {
  await open({ requirements: { ExcelApi: version, SharedRuntime: '1.1' } });
  const trips: number[] = [];
  for (const count of [60, 5_000]) {
    const before = host.roundTrips;
    await deliver({ sheets: [{ name: 'Hisobot', rows: rowsTo(count) }] });
    trips.push(host.roundTrips - before);
  }
  expect(trips[1]).toBe(trips[0]);
  expect(trips[0]).toBeLessThanOrEqual(2);
  expect(Math.max(...host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
});

it('builds the sheets anew where Excel cannot insert any', async () => {
  await open({ requirements: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
  expect((await deliver(REPORT)).name).toBe('Yillik hisobot');
  expect(sheets()).toEqual(['Reja', 'LOYIHA', 'Yillik hisobot']);
  const sheet = host.workbook.sheet('Yillik hisobot');
  expect([sheet.cell(7, 1).value, sheet.cell(7, 2).value]).toEqual([7, '=matn 7']);
  expect(sheet.cell(7, 3).formula).toMatch(/^=?A7\*2$/);
  expect(sheet.merges).toEqual([parseAreaName('E1:F2')]);
  await host.frame.evaluate(() => window.tools.jumpTo('Reja', 'A1'));
  const template = new Uint8Array(readFileSync(join(root, 'assets/templates/yillik-hisobot.xlsx')));
  expect((await deliver(template)).name).toBe('Yillik hisobot (2)');
  expect(host.workbook.sheet('Yillik hisobot (2)').hiddenColumns.size).toBeGreaterThan(0);
  expect(host.unknownCalls).toEqual([]);
});

it('opens a new workbook where the structure is protected, and says why', async () => {
  await open({}, { afterSheets: '', beforeSheets: '<workbookProtection lockStructure="1"/>' });
  expect(await deliver(REPORT)).toMatchObject({ other: ['workbook', 'workbook-protected'] });
  expect([sheets(), opened()]).toEqual([['Reja'], [expect.anything()]]);
});

it('makes the charts of the report anew where Excel on the web inserts none', async () => {
  await open();
  const template = new Uint8Array(readFileSync(join(root, 'assets/templates/choraklik-hisobot.xlsx')));
  expect(await deliver(template)).toMatchObject({ name: 'Choraklik hisobot', other: [] });
  const [chart, ...others] = carriedBy(host.workbook.sheet('Choraklik hisobot')).charts;
  expect(others).toEqual([]);
  expect(chart).toMatchObject({ type: 'BarClustered', plotsVisibleOnly: false, legend: { isVisible: true } });
  expect(chart?.source).toMatch(/!S\d+:U\d+$/);
  expect(host.unknownCalls).toEqual([]);
});

it('opens a new workbook where Excel on the web refuses a chart that cannot be made anew, and says why', async () => {
  await open();
  expect(await deliver(CHART)).toMatchObject({ name: 'hisobot 2026.xlsx', other: ['workbook', 'not-supported'] });
  expect([sheets(), opened()]).toEqual([['Reja'], [expect.anything()]]);
});

it('goes the other ways that are asked for', async () => {
  await open();
  expect(await deliver(REPORT, 'workbook')).toMatchObject({ name: 'hisobot 2026.xlsx', other: [] });
  expect(opened()).toHaveLength(1);
  expect((await deliver(REPORT, 'download')).downloaded).toEqual(['hisobot 2026.xlsx']);
});

it('stands selected on the page until it is copied, where the clipboard is closed', async () => {
  await open();
  const delivered = deliver({ sheets: [{ name: 'Hisobot', rows: rowsTo(3) }] }, 'copy');
  await host.frame.getByRole('dialog', { name: 'Ctrl+C' }).waitFor();
  expect(await host.frame.evaluate(() => String(getSelection()))).toMatch(/1\t=matn 1\t2/);
  await host.page.keyboard.press('Control+c');
  expect((await delivered).name).toBe('Hisobot');
  expect(await host.frame.getByRole('dialog').count()).toBe(0);
});

describe('a plan and no report', () => {
  it('goes onto a sheet of its own, alone, and can be checked there', async () => {
    await open();
    const names = `<definedNames><definedName name="_ishreja_key" localSheetId="0" hidden="1">"a"</definedName><definedName name="Jami" localSheetId="0">Reja!$A$1</definedName></definedNames>`;
    const plan: TestWorkbook = {
      sheets: [
        { name: 'Reja', rows: rowsTo(3) },
        { name: 'Izohlar 2026', rows: row(1) },
      ],
      afterSheets: names,
    };
    const made = await host.frame.evaluate(([file]) => window.tools.deliver(file, 'sheet', 'Reja'), [
      base64(makeXlsx(plan)),
    ] as const);
    expect(made.name).toBe('Reja (2)');
    expect(sheets()).toEqual(['Reja', 'Reja (2)']);
    // It is known neither as a report nor as the sheet that it is a copy of.
    expect(carriedBy(host.workbook.sheet('Reja (2)')).names.all.map(({ name }) => name)).toEqual(['Jami']);
  });

  it('is made of the open file, which comes in slices and is closed again', async () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 1_100_000 }, () => (seed = (seed * 16_807) % 2_147_483_647) & 255);
    const bytes = makeXlsx({ sheets: [{ name: 'Reja', rows: row(1) }], parts: { 'xl/media/rasm.png': noise } });
    host = await excel.open(bytes);
    const read = await host.frame.evaluate(() => window.tools.readDocument());
    expect(read === base64(bytes)).toBe(true);
    expect([host.openFiles, host.unknownCalls]).toEqual([0, []]);
    host.givesFile = false;
    expect(await host.frame.evaluate(() => window.tools.readDocument())).toBe('host-failed');
  });
});
