/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { type Host, startHost } from './start-host';

jest.setTimeout(60_000);
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => host.close());

const open = async (rows: string, after = ''): Promise<Host> => {
  host = await startHost({
    browser,
    workbook: makeXlsx({ sheets: [{ name: 'Reja', rows, after }] }),
    page: 'bare',
  });
  return host;
};

it('is Excel on the web to Office.js', async () => {
  await open('<row r="1"><c r="A1" t="inlineStr"><is><t>T/r</t></is></c></row>');
  const info = await host.frame.evaluate(async () => {
    const { host: name, platform } = await Office.onReady();
    const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
    return { name, platform, is17: supports('1.17'), is20: supports('1.20') };
  });
  expect(info).toEqual({ name: 'Excel', platform: 'OfficeOnline', is17: true, is20: false });
});

it('reads the used range', async () => {
  await open('<row r="2"><c r="B2" t="inlineStr"><is><t>T/r</t></is></c><c r="C2"><v>5</v></c></row>');
  const read = await host.frame.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility');
      const range = context.workbook.worksheets.getItem('Reja').getUsedRange();
      range.load('address,values,formulas,numberFormat');
      const none = sheets.getItemOrNullObject('Yoʻq');
      await context.sync();
      return {
        names: sheets.items.map(({ name, visibility }) => [name, visibility]),
        address: range.address,
        values: range.values,
        formats: range.numberFormat,
        isNone: none.isNullObject,
      };
    });
  });
  expect(read).toEqual({
    names: [['Reja', 'Visible']],
    address: 'Reja!B2:C2',
    values: [['T/r', 5]],
    formats: [['General', 'General']],
    isNone: true,
  });
  expect(host.unknownCalls).toEqual([]);
  expect(host.strayRequests).toEqual([]);
  expect(host.roundTrips).toBe(1);
});
