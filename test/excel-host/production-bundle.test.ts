/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startHost } from './start-host';

jest.setTimeout(180_000);
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('runs the built pane as it is: a plan is read and checked, a corrected cell is checked anew', async () => {
  const host = await startHost({
    browser,
    workbook: 'assets/samples/ish-rejasi-2026.xlsx',
    page: 'taskpane',
    locale: 'uz-Latn-UZ',
  });
  const findings = host.frame.getByRole('region', { name: 'Kamchiliklar' });
  const wrongName = findings.getByRole('button', { name: /Tashkilot nomi bu yerda/ });
  await wrongName.waitFor();
  host.editCell('Reja', 'A6', '2026-yilga mo‘ljallangan ish rejasi');
  await wrongName.waitFor({ state: 'detached' });
  expect(host.unknownCalls).toEqual([]);
  expect(host.strayRequests).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  await host.close();
});
