import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { browserRun } from '../support/browser-run';
import { openWorkbench } from '../support/workbench-page';

const run = browserRun();

/** What axe finds serious or critical in a part of the page, by rule and place. */
async function seriousFaults(page: Page, part = 'body'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).exclude('[data-tabster-dummy]').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 120)}`),
    );
}

it.each(['light', 'dark'] as const)('has nothing serious for axe in any tab (%s)', async (colorScheme) => {
  const { page, context } = await openWorkbench(run.browser, run.origin, { colorScheme });
  await page.getByText('51 band, 6 boʻlim').waitFor();
  // A card that is open, and each tab.
  await page.getByRole('button', { name: 'Keyingi ›' }).click();
  await page.getByRole('button', { name: 'Nima uchun?' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Bandlar' }).click();
  await page.getByRole('searchbox').or(page.getByLabel('Raqami yoki nomi boʻyicha qidirish')).first().waitFor();
  expect(await seriousFaults(page, '.workbench-pane')).toEqual([]);
  await page.getByRole('tab', { name: 'Hisobot' }).click();
  await page.getByText('Nima toʻldiriladi').waitFor();
  expect(await seriousFaults(page, '.workbench-pane')).toEqual([]);
  await context.close();
});

it.each([320, 450])('fits a page of %i pixels without scrolling sideways', async (width) => {
  const { page, context } = await openWorkbench(run.browser, run.origin, { viewport: { width, height: 640 } });
  await page.getByText('51 band, 6 boʻlim').waitFor();
  for (const view of ['Tekshiruv', 'Bandlar', 'Hisobot']) {
    await page.locator('.workbench-pane').getByRole('tab', { name: view }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.locator('.view-tabs').getByRole('tab', { name: 'Varaq' }).click();
  await page.getByRole('grid').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await context.close();
});

it('is usable with the keyboard alone', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await page.getByText('51 band, 6 boʻlim').waitFor();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 12; row++) await page.keyboard.press('ArrowDown');
  const active = await grid.getAttribute('aria-activedescendant');
  expect(active).toMatch(/^cell-A\d+$/);
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');

  // Typing replaces, Escape leaves as it was, F2 edits, Enter writes and goes down.
  const cell = active!.replace('cell-A', 'E');
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
  expect(await grid.getAttribute('aria-activedescendant')).toBe(`cell-${cell}`);
  const before = await page.locator(`#cell-${cell}`).innerText();
  await page.keyboard.type('123');
  await page.keyboard.press('Escape');
  expect(await page.locator(`#cell-${cell}`).innerText()).toBe(before);
  await page.keyboard.type('55');
  await page.keyboard.press('Enter');
  await page.locator(`#cell-${cell}`, { hasText: '55' }).waitFor();
  expect(await grid.evaluate((element) => document.activeElement === element)).toBe(true);
  await page.keyboard.press('Control+z');
  await page.locator(`#cell-${cell}`, { hasText: before.trim() }).waitFor();

  // Tab leaves the sheet.
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await context.close();
});
