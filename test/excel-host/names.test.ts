/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { inExcel, refusedWith } from './in-excel';
import { type Host, startHost } from './start-host';

/* Names: what Excel does with them. "Learn" is Microsoft Learn, the page of the member named (learn.microsoft.com/javascript/api/excel). */

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

const rows = Array.from({ length: 9 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join(
  '',
);

beforeAll(async () => {
  browser = await launchBrowser();
  const workbook = makeXlsx({
    sheets: [{ name: 'Boshqa' }, { name: 'Names', rows }],
    afterSheets:
      '<definedNames><definedName name="Jami">Names!$A$1:$A$9</definedName><definedName name="_ishreja_key" localSheetId="1" hidden="1">"k-1"</definedName></definedNames>',
  });
  host = await startHost({ browser, workbook, page: 'bare' });
});
afterAll(async () => {
  await host.close();
  await browser.close();
});
afterEach(() => expect(host.unknownCalls).toEqual([]));

it('belong to the workbook or to one sheet, hidden ones among them', async () => {
  // Learn, Workbook.names: workbook-scoped; Worksheet.names: scoped to the worksheet.
  const read = await inExcel(host, async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/scope,items/type,items/value,items/formula,items/visible');
    const scoped = worksheets.getItem('Names').names;
    scoped.load('items/name,items/scope,items/type,items/value,items/visible');
    const none = names.getItemOrNullObject('_ishreja_key');
    const range = names.getItem('jami').getRange();
    range.load('address');
    worksheets.load('items/names/items/name');
    await context.sync();
    const tell = ({ items }: Excel.NamedItemCollection): unknown[] =>
      items.map(({ name, scope, type, value, visible }) => [name, scope, type, value, visible]);
    return {
      ofWorkbook: tell(names),
      ofSheet: tell(scoped),
      isNone: none.isNullObject,
      address: range.address,
      bySheet: worksheets.items.map((sheet) => sheet.names.items.map(({ name }) => name).join()),
    };
  });
  expect(read).toEqual({
    ofWorkbook: [['Jami', 'Workbook', 'Range', 'Names!$A$1:$A$9', true]],
    ofSheet: [['_ishreja_key', 'Worksheet', 'String', 'k-1', false]],
    isNone: true,
    address: 'Names!A1:A9',
    bySheet: ['', '_ishreja_key'],
  });
});

it('are added for a range or a formula, hidden, found again and deleted', async () => {
  const read = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Names');
    sheet.names.add('_ishreja_form_0', sheet.getRange('B2:B5')).visible = false;
    sheet.names.add('_ishreja_sheet', '="1"', 'IshReja');
    await context.sync();
    const [form, key] = ['_ishreja_form_0', '_ishreja_sheet'].map((name) => sheet.names.getItemOrNullObject(name));
    form!.load('formula,visible');
    key!.load('value,comment');
    await context.sync();
    key!.delete();
    const gone = sheet.names.getItemOrNullObject('_ishreja_sheet');
    await context.sync();
    return [form!.formula, form!.visible, key!.value, key!.comment, gone.isNullObject];
  });
  expect(read).toEqual(['=Names!$B$2:$B$5', false, '1', 'IshReja', true]);
});

it('are refused where they are taken, look like a cell or hold what no name may', async () => {
  // Microsoft Support, "Names in formulas", syntax rules.
  const add = async (context: Excel.RequestContext, name: string): Promise<void> => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  };
  const codes: string[] = [];
  for (const name of ['JAMI', 'A1', 'ikki soʻz', '1chi', 'R', 'a'.repeat(256), '_yangi']) {
    codes.push((await refusedWith(host, add, name)).split(' ')[0]!);
  }
  expect(codes).toEqual(['ItemAlreadyExists', ...Array<string>(5).fill('InvalidArgument'), '']);
});

it('move with the rows, and their ranges are gone where the rows are', async () => {
  const read = await inExcel(host, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Names');
    const [kept, lost] = [
      sheet.names.add('Qoladi', sheet.getRange('A4:A6')),
      sheet.names.add('Ketadi', sheet.getRange('A8')),
    ];
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('9:9').delete('Up');
    const ranges = [kept.getRangeOrNullObject(), lost.getRangeOrNullObject()];
    ranges.forEach((range) => range.load('address'));
    lost.load('type');
    await context.sync();
    return [ranges[0]!.address, ranges[1]!.isNullObject, lost.type];
  });
  expect(read).toEqual(['Names!A5:A7', true, 'Error']);
});
