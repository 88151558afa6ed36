import type { Browser } from 'playwright-core';
import { type HostedWorkbook, openInExcel } from '../excel/office-workbook-of';
import { launchBrowser } from '../support/browser';
import { xlsxOfGrids } from '../support/make-xlsx';
import { describeWorkbook } from './workbook-contract';

jest.setTimeout(60_000);
let browser: Browser;
let opened: HostedWorkbook | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  const host = opened?.host;
  opened = null;
  await host?.close();
  expect(host?.unknownCalls ?? []).toEqual([]);
});
afterAll(() => browser.close());

describeWorkbook('OfficeWorkbook', async (...grids) => {
  opened = await openInExcel(browser, xlsxOfGrids(...grids));
  return opened.workbook;
});
