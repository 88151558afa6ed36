/** @jest-environment node */
import type { Browser, Locator } from 'playwright-core';
import { parseAreaName } from '../../src/core/sheet/address';
import { carriedBy, carriedByWorkbook } from '../excel-host/objects/carried';
import { type Host, startHost } from '../excel-host/start-host';
import { faultsInPane } from '../support/axe-faults';
import { launchBrowser } from '../support/browser';

jest.setTimeout(300_000);
const PLAN = 'Reja';
const REPORT = 'Hisobot 2026';
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => host.frame.getByRole('button', { name });
const tab = (name: string): Locator => host.frame.getByRole('tab', { name });
const cell = (row: number, column: number) => host.workbook.sheet(PLAN).cell(row, column);

async function press(name: string): Promise<void> {
  await host.commandDone(await host.pressCommand(name));
}

/** Something of the menu behind "⋯", and what is told of it. */
async function tool(name: string, told: RegExp): Promise<void> {
  await button('Varaq vositalari').click();
  await button(name).click();
  await host.frame.getByText(told).waitFor();
}

/** Answers every warning by a sentence, those alike together. */
async function answerWarnings(): Promise<void> {
  const open = host.frame.getByRole('button', { name: /^ogohlantirish: (?!.*izohlangan)/i });
  while ((await open.count()) > 0) {
    const head = await open.first().elementHandle();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await button('Izoh yozish').click();
    await host.frame.getByLabel('Nega shunday toʻgʻri ekanini yozing').fill('Viloyat bilan kelishilgan.');
    const alike = host.frame.getByLabel(/^Shunga oʻxshash/);
    if ((await alike.count()) > 0) await alike.check();
    await button('Izohni saqlash').click();
    await host.frame.getByText('Izoh: Viloyat bilan kelishilgan.').waitFor();
    await head.click();
  }
}

it('does the main job from the ribbon to the filled report, and leaves nothing behind', async () => {
  host = await startHost({
    browser,
    workbook: 'assets/samples/ish-rejasi-2026.xlsx',
    page: 'taskpane',
    locale: 'uz-Latn-UZ',
  });

  // Tekshirish: the pane at what blocks first.
  await press('checkPlan');
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  await host.frame.locator('[aria-expanded="true"]', { hasText: 'D27' }).waitFor();
  expect(await faultsInPane(host.page)).toEqual([]);

  // One click mends one; small ones are read and mended together.
  await button(/A34$/).click();
  const card = host.frame.locator('li', { has: host.frame.locator('[aria-expanded="true"]', { hasText: 'A34' }) });
  await card.getByRole('radio').first().check();
  await card.getByRole('button', { name: 'Tuzatish', exact: true }).click();
  await button('Ortga qaytarish (1)').waitFor();
  expect(cell(34, 1).value).toBe('17.1.');
  await button(/^Mayda tuzatishlar/).click();
  expect(await faultsInPane(host.page)).toEqual([]);
  await button(/tasini tuzatish$/).click();
  await button('Ortga qaytarish (2)').waitFor();

  // The form, beside the cell that is selected on the sheet; and a step back.
  await tab('Bandlar').click();
  host.select(PLAN, 'E24');
  const plan = host.frame.getByLabel(/2026-yil reja/).first();
  await plan.fill('7');
  await plan.press('Tab');
  await button('Ortga qaytarish (3)').waitFor();
  expect(String(cell(24, 5).value)).toBe('7');
  expect(await faultsInPane(host.page)).toEqual([]);
  await button('Ortga qaytarish (3)').click();
  await button(/^Qaytarish:/)
    .first()
    .click();
  await button('Ortga qaytarish (2)').waitFor();
  expect(String(cell(24, 5).value)).toBe('2');
  host.select(PLAN, 'D27');
  const fact = host.frame.getByLabel(/2025-yil fakt/).first();
  await fact.fill('3');
  await fact.press('Tab');
  await button('Ortga qaytarish (3)').waitFor();
  await tab('Tekshiruv').click();

  // Marks on the sheet, and off again; the sheet a form, and a sheet again.
  const { formats, validations } = carriedBy(host.workbook.sheet(PLAN));
  const before = [formats.all.length, validations.over(parseAreaName('C10:C40')!)];
  await tool('Kamchiliklarni varaqda belgilash', /ta kamchilik belgilandi/);
  expect(formats.all.length).toBeGreaterThan(0);
  await tool('Belgilarni olib tashlash', /Belgilar olib tashlandi/);
  await tool('Varaqni formaga aylantirish', /forma/);
  expect(validations.over(parseAreaName('C10:C10')!)).not.toBeNull();
  await tool('Formani oddiy varaqqa qaytarish', /Varaq yana oddiy holatda/);
  expect([formats.all.length, validations.over(parseAreaName('C10:C40')!)]).toEqual(before);

  // Warnings are answered; Hisobot fills the report in one click.
  await answerWarnings();
  await press('fillReport');
  await host.frame.getByText(`“${REPORT}” varagʻida turibdi`).waitFor();
  expect(await faultsInPane(host.page)).toEqual([]);
  expectFilled();

  // Opened again, a step can still be taken back; the clean copy takes all of ours out.
  await host.reopenWorkbook();
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  await button('Ortga qaytarish (3)').click();
  await button(/^Qaytarish:/)
    .first()
    .click();
  await button('Ortga qaytarish (2)').waitFor();
  expect(cell(27, 4).value).toBe('');
  await button('Varaq vositalari').click();
  await button('Toza nusxa…').click();
  await button('Olib tashlash').click();
  await host.frame.getByText('Faylda shu dasturdan hech narsa qolmadi').waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([PLAN, REPORT]);
  const names = host.workbook.sheets.flatMap((sheet) => carriedBy(sheet).names.all);
  const all = [...names, ...carriedByWorkbook(host.workbook).names.all].map(({ name }) => name);
  expect(all.filter((name) => name.startsWith('_ishreja'))).toEqual([]);
  expect([host.unknownCalls, host.strayRequests, host.consoleErrors]).toEqual([[], [], []]);
  await host.close();
});

/** The report stands in the workbook: its formulas are kept and whole, no mark is left, and the plan's values are there. */
function expectFilled(): void {
  const report = host.workbook.sheet(REPORT);
  let [formulas, numbers] = [0, 0];
  for (let row = 1; row <= 151; row++) {
    for (let column = 1; column <= 16; column++) {
      const { value, formula } = report.cell(row, column);
      expect(String(value)).not.toContain('{{');
      expect(formula ?? '').not.toContain('#REF!');
      if (formula) formulas++;
      else if (typeof value === 'number') numbers++;
    }
  }
  // Rows of the form that this plan has nothing for are taken out, with their formulas.
  expect(formulas).toBeGreaterThan(200);
  expect(numbers).toBeGreaterThan(20);
}
