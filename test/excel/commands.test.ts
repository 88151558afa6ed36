/** @jest-environment node */
import { type Host, type HostOptions, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';

jest.setTimeout(180_000);
let browser: HostOptions['browser'];
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => host.close());
afterAll(() => browser.close());

async function open(workbook: string): Promise<void> {
  host = await startHost({ browser, workbook, page: 'taskpane' });
  await host.frame.getByRole('tab', { name: 'Tekshiruv' }).waitFor();
}

/** Presses a ribbon button and waits until the add-in says that it has ended. */
async function press(name: string): Promise<void> {
  const id = await host.pressCommand(name);
  const started = Date.now();
  while (!host.completedCommands.includes(id)) {
    if (Date.now() - started > 60_000) throw new Error(`${name} has not ended`);
    await host.page.waitForTimeout(20);
  }
}

it('Tekshirish checks anew and opens what blocks first', async () => {
  await open('assets/samples/ish-rejasi-2026.xlsx');
  await host.frame.getByRole('tab', { name: 'Bandlar' }).click();
  await press('checkPlan');
  expect(await host.frame.getByRole('tab', { name: 'Tekshiruv' }).getAttribute('aria-selected')).toBe('true');
  await host.frame
    .getByRole('button', { name: /^Tuzatish/ })
    .first()
    .waitFor();
  expect(host.unknownCalls).toEqual([]);
});

it('Hisobot opens the pane at what stands in the way', async () => {
  await open('assets/samples/ish-rejasi-2026.xlsx');
  const before = host.workbook.sheets.map(({ name }) => name);
  await press('fillReport');
  expect(await host.frame.getByRole('tab', { name: 'Hisobot' }).getAttribute('aria-selected')).toBe('true');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  expect(host.unknownCalls).toEqual([]);
});

it('Excel that does not show the pane is told of in it, and the button works again', async () => {
  await open('assets/samples/ish-rejasi-2026.xlsx');
  // The first opens a card and jumps to its cell; of every later one the last batch asks Excel to show the pane.
  await press('checkPlan');
  await host.frame.locator('[aria-expanded="true"]', { hasText: 'D27' }).waitFor();
  const before = host.roundTrips;
  await press('checkPlan');
  host.fault({ kind: 'edit-mode', at: host.roundTrips - before - 1 });
  await press('checkPlan');
  const told = host.frame.getByRole('alert').filter({ hasText: 'Katak tahrirlanmoqda' });
  await told.waitFor();
  await press('checkPlan');
  await told.waitFor({ state: 'detached' });
  expect([host.unknownCalls, host.consoleErrors]).toEqual([[], []]);
});
