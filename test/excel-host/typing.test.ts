/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { makeXlsx } from '../support/make-xlsx';
import { inExcel, refusedWith } from './in-excel';
import { type Host, startHost } from './start-host';

jest.setTimeout(120_000);
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({ browser, workbook: makeXlsx({ sheets: [{ name: 'Typing' }] }), page: 'bare' });
  host.workbook.year = 2026;
});
afterAll(async () => {
  expect(host.unknownCalls).toEqual([]);
  await browser.close();
});

// Office.js documentation: Range.values, "If the returned value starts with a plus, minus or equal sign, Excel interprets
// this value as a formula"; "Work with dates": a text in a General cell is taken as if it were typed.
it.each([
  ['4/4', 46_116, 'd-mmm'],
  ['04.04', 4.04, 'General'],
  ['12', 12, 'General'],
  ['1,200', 1200, 'General'],
  ['50%', 0.5, '0%'],
  ['true', true, 'General'],
  ['2026-03-01', 46_082, 'mm-dd-yy'],
  ['1-mar', 46_082, 'd-mmm'],
  ["'12", '12', 'General'],
  ['12 ta', '12 ta', 'General'],
  ['45/45', '45/45', 'General'],
])('takes %j in a General cell as %j (%s)', async (given, value, format) => {
  expect(await typed(given, 'General')).toEqual([value, format, value]);
});

it.each(['4/4', '12', '=A1', '+5', 'TRUE'])('keeps %j as text in a text cell', async (given) => {
  expect(await typed(given, '@')).toEqual([given, '@', given]);
});

it('takes what begins with = as a formula', async () => {
  expect(await typed('=1+2', 'General')).toEqual([0, 'General', '=1+2']);
  expect(await typed('+yil', 'General')).toEqual(['#NAME?', 'General', '=+yil']);
  expect(
    await refusedWith(host, async (context) => {
      context.workbook.worksheets.getItem('Typing').getRange('C1').values = [['- yil davomida']];
      await context.sync();
    }),
  ).toBe('InvalidArgument Range.values');
});

const typed = (given: string, format: string): Promise<unknown> =>
  inExcel(
    host,
    async (context, [value, asked]) => {
      const cell = context.workbook.worksheets.getItem('Typing').getRange('C1');
      cell.numberFormat = [[asked]];
      cell.values = [[value]];
      cell.load('values,numberFormat,formulas');
      await context.sync();
      return [cell.values[0]![0], cell.numberFormat[0]![0], cell.formulas[0]![0]];
    },
    [given, format] as const,
  );
