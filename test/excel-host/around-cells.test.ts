/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { inExcel, refusedWith } from './in-excel';
import { carriedBy } from './objects/carried';
import { type Host, startHost } from './start-host';

/*
 * What stands around the cells: looks, protection, frozen panes, the page, tables, charts, settings. "Learn" is
 * Microsoft Learn, the page of the member named (learn.microsoft.com/javascript/api/excel).
 */

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const rows = Array.from({ length: 4 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join(
  '',
);
const workbook = makeXlsx({
  sheets: [
    {
      name: 'Reja',
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>',
      rows,
      after:
        '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>',
    },
    { name: 'Closed', rows, after: '<sheetProtection sheet="1" formatColumns="0"/>' },
    { name: 'Tables', rows, after: '<mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells>' },
  ],
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Closed!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Closed!$1:$2</definedName></definedNames>',
});

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({ browser, workbook, page: 'bare' });
});
afterAll(async () => {
  await host.close();
  await browser.close();
});
afterEach(() => expect(host.unknownCalls).toEqual([]));

it('gives looks where all cells of a range agree, and null where they do not', async () => {
  // Learn, RangeFont.bold and others: "null" where the cells differ; RangeFormat.columnWidth is in points.
  const read = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    const { format } = sheet.getRange('A1:B1');
    format.fill.color = 'orange';
    format.font.bold = true;
    format.font.size = 14;
    format.font.color = '#aa0000';
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.borders.getItem('EdgeBottom').style = 'Double';
    const asked = ['A1:B1', 'A1:A2', 'C3', 'A:A'].map((cells) => sheet.getRange(cells).format);
    asked.forEach((one) => {
      one.load('wrapText,horizontalAlignment,columnWidth,rowHeight');
      one.fill.load('color');
      one.font.load('bold,size,color,name');
    });
    const line = sheet.getRange('B1').format.borders.getItem('EdgeBottom');
    line.load('style');
    await context.sync();
    return {
      line: line.style,
      all: asked.map((one) => [
        one.fill.color,
        one.font.bold,
        one.font.size,
        one.wrapText,
        one.columnWidth,
        one.rowHeight,
      ]),
    };
  });
  expect(read).toEqual({
    line: 'Double',
    all: [
      ['#FFA500', true, 14, true, 90, 30],
      [null, null, null, null, 90, null],
      ['#FFFFFF', false, 11, false, 48, 15],
      [null, null, null, null, 90, null],
    ],
  });
  const wrong = async (context: Excel.RequestContext, color: string): Promise<void> => {
    context.workbook.worksheets.getItem('Reja').getRange('A1').format.fill.color = color;
    await context.sync();
  };
  expect(await refusedWith(host, wrong, '#12')).toBe('InvalidArgument RangeFill.color');
});

it('protects a sheet once, opens it by its password, and lets through what the protection allows', async () => {
  // Learn, WorksheetProtection.protect: "Fails if the worksheet has already been protected"; WorksheetProtectionOptions.
  const act = async (context: Excel.RequestContext, what: string): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    if (what === 'protect') sheet.protection.protect({ allowFormatCells: true }, 'sir');
    if (what === 'write') sheet.getRange('A1').values = [['x']];
    if (what === 'format') sheet.getRange('A1').format.font.italic = true;
    if (what === 'unlock') sheet.getRange('A1').format.protection.locked = false;
    if (what === 'insert row') sheet.getRange('2:2').insert('Down');
    if (what === 'widen') sheet.getRange('A:A').format.columnWidth = 50;
    if (what === 'wrong password') sheet.protection.unprotect('boshqa');
    if (what === 'unprotect') sheet.protection.unprotect('sir');
    await context.sync();
  };
  const steps = [
    'unlock',
    'protect',
    'protect',
    'write',
    'format',
    'insert row',
    'widen',
    'wrong password',
    'unprotect',
    'widen',
  ];
  const codes: string[] = [];
  for (const step of steps) codes.push(`${step}: ${(await refusedWith(host, act, step)).split(' ')[0]}`);
  expect(codes).toEqual([
    'unlock: ',
    'protect: ',
    'protect: AccessDenied',
    'write: ',
    'format: ',
    'insert row: AccessDenied',
    'widen: AccessDenied',
    'wrong password: AccessDenied',
    'unprotect: ',
    'widen: ',
  ]);
  const options = await inExcel(host, async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Closed');
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options.allowFormatColumns, protection.options.allowFormatCells];
  });
  expect(options).toEqual([true, true, false]);
});

it('knows frozen panes and the page, of the file and as they are set', async () => {
  const read = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Reja');
    const frozen = sheet.freezePanes.getLocation();
    frozen.load('address');
    const ofFile = context.workbook.worksheets.getItem('Closed').pageLayout;
    const printed = [ofFile.getPrintArea(), ofFile.getPrintTitleRows()];
    printed.forEach((one) => one.load('address'));
    const { pageLayout } = sheet;
    pageLayout.load('orientation,paperSize,topMargin');
    const none = pageLayout.getPrintAreaOrNullObject();
    none.load('address');
    await context.sync();
    sheet.freezePanes.unfreeze();
    const thawed = sheet.freezePanes.getLocationOrNullObject();
    pageLayout.orientation = 'Portrait';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$2');
    const [area, title] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
    [area, title].forEach((one) => one.load('address'));
    await context.sync();
    return {
      ofFile: printed.map(({ address }) => address),
      before: [frozen.address, pageLayout.paperSize, pageLayout.topMargin, none.isNullObject],
      after: [thawed.isNullObject, area.address, title.address],
    };
  });
  expect(read).toEqual({
    ofFile: ['Closed!A1:C9', 'Closed!1:2'],
    before: ['Reja!1:2', 'A4', 72, true],
    after: [true, 'Reja!A1:C9', 'Reja!1:2'],
  });
  expect(carriedBy(host.workbook.sheet('Reja')).page.orientation).toBe('Portrait');
});

it('makes tables, not over merged cells or one another, and moves the cells down for headings it lacks', async () => {
  // Learn, TableCollection.add; error codes: MergedRangeConflict.
  const add = async (context: Excel.RequestContext, [cells, hasHeaders]: readonly [string, boolean]): Promise<void> => {
    context.workbook.worksheets.getItem('Tables').tables.add(cells, hasHeaders);
    await context.sync();
  };
  expect(await refusedWith(host, add, ['A1:B4', false] as const)).toBe('');
  expect(await refusedWith(host, add, ['F2:H5', true] as const)).toBe('MergedRangeConflict TableCollection.add');
  expect(await refusedWith(host, add, ['B2:C3', true] as const)).toBe('MergedRangeConflict TableCollection.add');
  const read = await inExcel(host, async (context) => {
    const table = context.workbook.tables.getItem('table1');
    table.name = 'Bandlar';
    table.style = 'TableStyleLight1';
    const [body, head] = [table.getDataBodyRange(), table.getHeaderRowRange()];
    [body, head].forEach((one) => one.load('address,values'));
    await context.sync();
    table.delete();
    context.workbook.tables.load('count');
    await context.sync();
    return [head.address, body.address, body.values[0], context.workbook.tables.count];
  });
  expect(read).toEqual(['Tables!A1:B1', 'Tables!A2:B5', [0, ''], 0]);
});

it('adds charts with their source, title and place', async () => {
  const read = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tables');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:A4'), 'Columns');
    chart.name = 'Bajarilishi';
    chart.title.text = 'Reja va bajarilishi';
    chart.legend.position = 'Bottom';
    chart.setPosition('C2', 'D5');
    await context.sync();
    const again = sheet.charts.getItem('Bajarilishi');
    again.load('top,left,width,height,chartType');
    again.title.load('text,visible');
    await context.sync();
    return [again.chartType, again.top, again.left, again.width, again.height, again.title.text];
  });
  expect(read).toEqual(['BarClustered', 15, 96, 96, 60, 'Reja va bajarilishi']);
  expect(carriedBy(host.workbook.sheet('Tables')).charts[0]?.source).toBe('Tables!A1:A4');
});

it('keeps settings and XML parts in the workbook', async () => {
  const read = await inExcel(host, async (context) => {
    const { settings, customXmlParts } = context.workbook;
    settings.add('til', { code: 'uz' });
    const part = customXmlParts.add('<j:jurnal xmlns:j="urn:ishreja"><j:qadam/></j:jurnal>');
    part.load('id,namespaceUri');
    await context.sync();
    const kept = settings.getItemOrNullObject('til');
    kept.load('value');
    const none = settings.getItemOrNullObject('yoʻq');
    const mine = customXmlParts.getByNamespace('urn:ishreja').getOnlyItemOrNullObject();
    mine.load('id');
    const xml = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    part.delete();
    const count = customXmlParts.getCount();
    await context.sync();
    return [kept.value, none.isNullObject, mine.id === part.id, xml.value.length, part.namespaceUri, count.value];
  });
  expect(read).toEqual([{ code: 'uz' }, true, true, 53, 'urn:ishreja', 0]);
});

it('calculates, suspends, saves and shows the pane when asked', async () => {
  const deeds = host.session.deeds.length;
  const mode = await inExcel(host, async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.load('calculationMode');
    context.workbook.load('readOnly,isDirty,name');
    context.workbook.save('Save');
    await context.sync();
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    return [application.calculationMode, await Office.addin.getStartupBehavior(), context.workbook.readOnly];
  });
  expect(mode).toEqual(['Manual', 'Load', false]);
  const done = host.session.deeds.slice(deeds).map(({ what, detail }) => `${what} ${String(detail)}`);
  expect(done).toEqual(['save Save', 'showAsTaskpane Visible', 'setStartupBehavior Background']);
});

it('has no call that is newer than its requirement sets', async () => {
  // Office.js names the set of each member and refuses it itself (_throwIfApiNotSupported); the host does the same where it does not.
  await host.close();
  host = await startHost({ browser, workbook, page: 'bare', requirements: { ExcelApi: '1.5', SharedRuntime: '1.1' } });
  const calls: readonly ((context: Excel.RequestContext) => Promise<unknown>)[] = [
    async ({ workbook: book }) => book.worksheets.getItem('Reja').getRange('A1').conditionalFormats.add('Custom'),
    async ({ workbook: book }) => book.worksheets.getItem('Reja').getRange('A1').dataValidation.clear(),
    async ({ workbook: book }) => book.worksheets.getItem('Reja').copy(),
    async ({ workbook: book }) => book.worksheets.getItem('Reja').freezePanes.freezeRows(1),
    async ({ workbook: book }) => (book.worksheets.getItem('Reja').pageLayout.orientation = 'Portrait' as never),
    async ({ workbook: book }) => book.insertWorksheetsFromBase64('AAAA'),
    async ({ workbook: book }) => book.worksheets.getItem('Reja').protection.protect(),
  ];
  const codes: string[] = [];
  for (const call of calls) codes.push((await refusedWith(host, call)).split(' ')[0]!);
  expect(codes).toEqual([...Array<string>(6).fill('ApiNotFound'), '']);
});
