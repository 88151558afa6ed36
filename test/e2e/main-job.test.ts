import { openXlsx } from '../../src/xlsx/open-xlsx';
import { cellAt } from '../../src/core/sheet/grid';
import { parseCellName } from '../../src/core/sheet/address';
import { browserRun } from '../support/browser-run';
import { button, cellOf, downloaded, openWorkbench } from '../support/workbench-page';

const run = browserRun();

/** What the first sheet of a workbook holds in a cell. */
async function valueIn(bytes: Uint8Array, cell: string) {
  const workbook = openXlsx(bytes);
  const [sheet] = await workbook.sheets();
  const { row, column } = parseCellName(cell)!;
  return cellAt(await workbook.read(sheet!.name), row, column).value;
}

it('checks the sample, mends it, edits it in the form, takes a step back and hands over workbook and report', async () => {
  const { page, context, strangers, faults } = await openWorkbench(run.browser, run.origin);

  // The sample is checked at once.
  await page.getByText('51 band, 6 boʻlim').waitFor();

  // A click on a marked cell opens its card; one of two ways is chosen.
  await (await cellOf(page, 'A34')).click();
  const card = page.locator('li', { has: page.locator('[aria-expanded="true"]') });
  await card.getByText('18.1').first().waitFor();
  const ways = card.getByRole('radio');
  await ways.nth(1).waitFor();
  expect(await ways.count()).toBe(2);
  await ways.first().check();
  await card.getByRole('button', { name: 'Tuzatish', exact: true }).click();
  await page.locator('#cell-A34', { hasText: '17.1.' }).waitFor();
  expect(await page.locator('.top-bar').innerText()).toContain('saqlanmagan');

  // Small fixes are read before they are written.
  const small = button(page, /^Mayda tuzatishlar \(\d+\)…$/);
  const count = Number(/\d+/.exec(await small.innerText())![0]);
  expect(count).toBeGreaterThan(0);
  await small.click();
  await page.getByText('Sonlar va maʼno oʻzgarmaydi.').waitFor();
  await button(page, /^\d+ tasini tuzatish$/).click();
  await button(page, /Ortga qaytarish \(2\)/).waitFor();

  // The form: another plan for one item.
  await page.getByRole('tab', { name: 'Bandlar' }).click();
  await (await cellOf(page, 'E24')).click();
  const plan = page.getByLabel(/2026-yil reja/).first();
  await plan.fill('7');
  await plan.press('Tab');
  await page.locator('#cell-E24', { hasText: '7' }).waitFor();
  await page
    .getByText(/Varaqqa yozildi|Yozildi, lekin/)
    .first()
    .waitFor();

  // The copy holds all of it.
  const copy = await downloaded(page, () => button(page, 'Nusxasini saqlash').click());
  expect(copy.name).toBe('ish-rejasi-2026 (tuzatilgan).xlsx');
  expect(await valueIn(copy.bytes, 'A34')).toBe('17.1.');
  expect(String(await valueIn(copy.bytes, 'E24'))).toBe('7');
  expect(await page.locator('.top-bar').innerText()).not.toContain('saqlanmagan');

  // The report is filled from the plan.
  await page.getByRole('tab', { name: 'Hisobot' }).click();
  const report = await downloaded(page, () =>
    button(page, /^(Hisobotni toʻldirish|Loyiha sifatida toʻldirish)$/).click(),
  );
  expect(report.name).toMatch(/2026.*\.xlsx$/);
  const texts = await textsOf(report.bytes);
  expect(texts.some((text) => text.includes('{{'))).toBe(false);
  expect(texts.length).toBeGreaterThan(50);

  // The last step is taken back.
  await page.getByRole('tab', { name: 'Bandlar' }).click();
  await button(page, /Ortga qaytarish \(3\)/).click();
  await button(page, /^Qaytarish:/)
    .first()
    .click();
  await page.locator('#cell-E24', { hasText: /^2$/ }).waitFor();

  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

/** All non-blank cells of a workbook's sheets as text. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = openXlsx(bytes);
  const texts: string[] = [];
  for (const { name } of await workbook.sheets()) {
    for (const row of (await workbook.read(name)).cells) {
      for (const cell of row ?? []) if (cell && cell.value !== null) texts.push(String(cell.value));
    }
  }
  return texts;
}
