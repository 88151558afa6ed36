/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { type Host, startHost } from '../excel-host/start-host';
import { root } from '../repo/tree';
import { launchBrowser } from '../support/browser';
import { xlsxOfGrids } from '../support/make-xlsx';

jest.setTimeout(300_000);
/** What Excel on the web takes and gives in one batch. */
const LIMIT = 5 * 1024 * 1024;
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => host.close());
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => host.frame.getByRole('button', { name });

/** The sample, its items repeated until it has so many rows. */
async function planOf(rows: number): Promise<Uint8Array> {
  const grid = await openXlsx(new Uint8Array(readFileSync(join(root, 'assets/samples/ish-rejasi-2026.xlsx')))).read(
    'Reja',
  );
  const cells = [...grid.cells];
  const items = grid.cells.slice(9, 24);
  while (cells.length < rows) cells.push(...items);
  const long: Grid = { ...grid, rowCount: rows, cells: cells.slice(0, rows) };
  return xlsxOfGrids(rows <= grid.rowCount ? grid : long);
}

async function tripsOf(work: () => Promise<void>): Promise<number> {
  const before = host.roundTrips;
  await work();
  await host.settled();
  return host.roundTrips - before;
}

it.each([60, 5_000])(
  '%i rows: opening and checking are two round trips, mending two and one for the journal, a report one and four to remember it',
  async (rows) => {
    host = await startHost({ browser, workbook: await planOf(rows), page: 'taskpane', locale: 'uz-Latn-UZ' });
    await host.frame.getByText(/ band, .* boʻlim/).waitFor({ timeout: 120_000 });
    expect(host.roundTrips).toBeLessThanOrEqual(2);
    // Two to check, one to select what blocks first, one to show the pane.
    expect(await tripsOf(async () => host.commandDone(await host.pressCommand('checkPlan')))).toBeLessThanOrEqual(4);
    const mending = await tripsOf(async () => {
      await button(/^Mayda tuzatishlar/).click();
      await button(/tasini tuzatish$/).click();
      await button('Ortga qaytarish (1)').waitFor({ timeout: 120_000 });
      await host.frame.getByText(/ da tekshirildi/).waitFor();
    });
    expect(mending).toBeLessThanOrEqual(3);
    await host.frame.getByRole('tab', { name: 'Hisobot' }).click();
    const fill = button(/^(Hisobotni toʻldirish|Loyiha sifatida toʻldirish)$/);
    // It can be pressed once the tab has read what was filled and done before.
    await fill.click({ trial: true });
    const before = host.batches.length;
    await fill.click();
    await host.frame.getByText('varagʻida turibdi').waitFor({ timeout: 120_000 });
    // It can be pressed again once what was filled is remembered.
    await fill.click({ trial: true });
    const trips = host.batches.slice(before).filter(({ isUpkeep }) => !isUpkeep);
    const putIn = trips.findIndex(({ calls }) => calls.some((call) => call.includes('insertWorksheetsFromBase64')));
    const remembered = trips.findIndex(({ calls }) => calls.some((call) => call.includes('[["kind","sheet",')));
    expect(putIn).toBe(0);
    expect(remembered).toBeGreaterThan(putIn);
    expect(remembered).toBeLessThanOrEqual(4);
    expect(
      Math.max(...host.batches.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes])),
    ).toBeLessThan(LIMIT);
    expect(host.unknownCalls).toEqual([]);
  },
);
