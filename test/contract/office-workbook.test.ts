import type { Browser } from 'playwright-core';
import { type HostedWorkbook, openInExcel, openNext } from '../excel/office-workbook-of';
import { launchBrowser } from '../support/browser';
import { xlsxOfGrids } from '../support/make-xlsx';
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
