/** @jest-environment node */
import type { Browser } from 'playwright-core';
import { type Host, type HostOptions, startHost } from '../excel-host/start-host';
import { cellName } from '../../src/core/sheet/address';
import { launchBrowser } from '../support/browser';

jest.setTimeout(300_000);
const SAMPLE = 'assets/samples/ish-rejasi-2026.xlsx';
const SHEET = 'Reja';
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => host.close());
afterAll(() => browser.close());

async function open(options: Partial<HostOptions> = {}) {
  host = await startHost({ browser, workbook: SAMPLE, page: 'taskpane', ...options });
  const { frame } = host;
  await frame.getByText('51 band, 6 boʻlim').waitFor();
  return frame;
}

/** The values of the plan's cells in the workbook that Excel has open. */
function cellValues(): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (let row = 1; row <= 77; row++) {
    for (let column = 1; column <= 8; column++) {
      values[cellName(row, column)] = host.workbook.sheet(SHEET).cell(row, column).value;
    }
  }
  return values;
}

const button = (name: string | RegExp) => host.frame.getByRole('button', { name });

/** Batches the pane waited for, without the one that begins to listen: it goes beside the others. */
const roundTrips = (): number =>
  host.batches.filter(({ isUpkeep, calls }) => !isUpkeep && !calls.some((call) => call.includes('_Register'))).length;

/** Mends the small ones and waits until the sheet has been checked again; answers what the button said before. */
async function fixSmall(): Promise<string> {
  const said = await button(/^Mayda tuzatishlar/).innerText();
  await button(said).click();
  await button(/tasini tuzatish$/).click();
  await button(/tasini tuzatish$/).waitFor({ state: 'detached' });
  await button(said).waitFor({ state: 'detached' });
  await button('Ortga qaytarish (1)').waitFor();
  return said;
}

/** Takes that back and waits until the sheet has been checked again. */
async function undoSmall(said: string | RegExp): Promise<void> {
  await button('Ortga qaytarish (1)').click();
  await button(/^Qaytarish: Mayda tuzatishlar/).click();
  await button(said).waitFor();
}

test('mending is a round trip to write and one to read, and, once a workbook, one for the journal’s sheet', async () => {
  await open();
  const opening = roundTrips();
  const said = await fixSmall();
  const mending = roundTrips();
  await undoSmall(said);
  expect(mending - opening).toBeLessThanOrEqual(3);
  expect(roundTrips() - mending).toBeLessThanOrEqual(2);
  expect([host.unknownCalls, host.consoleErrors]).toEqual([[], []]);
});

test('what is typed on the sheet is checked by itself, its cell alone; what the pane writes starts nothing', async () => {
  const frame = await open();
  const card = frame.getByRole('region', { name: 'Kamchiliklar' }).getByRole('button', { name: /D27$/ });
  await card.waitFor();
  await fixSmall();
  await host.settled();
  const before = roundTrips();
  host.editCell(SHEET, 'D27', 12);
  await card.waitFor({ state: 'detached' });
  expect(roundTrips() - before).toBe(1);
  const read = host.batches.filter(({ isUpkeep }) => !isUpkeep).at(-1)!;
  expect(read.calls.filter((call) => call.includes('getRange'))).toEqual(['Worksheet.getRange("D27")']);
});

test('a step is undone after the workbook was closed and opened again; a cell that a person changed is left and named', async () => {
  await open();
  const before = cellValues();
  await fixSmall();
  const mended = cellValues();
  const cells = Object.keys(before).filter((cell) => before[cell] !== mended[cell]);
  const [changed = ''] = cells;
  await host.closePane();
  host.editCell(SHEET, changed, 'boshqa');
  await host.reopenWorkbook();
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  await undoSmall(/^Mayda tuzatishlar/);
  await host.frame.getByText(`kataklar qoldirildi: ${changed}.`).waitFor();
  expect(cellValues()).toEqual({ ...before, [changed]: 'boshqa' });
  expect(host.unknownCalls).toEqual([]);
});
