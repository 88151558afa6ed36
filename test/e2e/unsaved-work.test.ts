import type { Page } from 'playwright-core';
import { browserRun } from '../support/browser-run';
import { button, cellOf, openWorkbench, settled } from '../support/workbench-page';

const run = browserRun();

/** Opens the workbench and types a new plan into E24 of the sample. */
async function changed(page: Page): Promise<void> {
  await (await cellOf(page, 'E24')).dblclick();
  await page.getByLabel('E24 katagini tahrirlash').fill('9');
  await page.keyboard.press('Enter');
  await page.locator('#cell-E24', { hasText: /^9(?!\d)/ }).waitFor();
}

it('keeps unsaved work over a reload and offers it; leaving asks', async () => {
  const { page, context, faults } = await openWorkbench(run.browser, run.origin);
  await changed(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await settled(page);
  expect(asked).toEqual(['beforeunload']);

  await page.getByText('Oldingi safardan saqlanmagan ish qolgan').waitFor();
  await button(page, 'Davom ettirish').click();
  const cell = await cellOf(page, 'E24');
  expect(await cell.innerText()).toMatch(/^9(?!\d)/);
  await button(page, /Ortga qaytarish \(1\)/).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it('asks before the page is left while a value is being typed, and never where nothing was', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await (await cellOf(page, 'E24')).dblclick();
  await page.reload();
  await settled(page);
  await page.getByText('51 band, 6 boʻlim').waitFor();
  expect(asked).toEqual([]);
  await (await cellOf(page, 'E24')).dblclick();
  await page.getByLabel('E24 katagini tahrirlash').pressSequentially('9');
  await page.reload();
  await settled(page);
  expect(asked).toEqual(['beforeunload']);
  await context.close();
});

it('keeps unsaved work over a crash, and forgets it when it is thrown away', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await changed(page);
  // A killed tab asks nothing and runs no code of ours.
  const next = await context.newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(run.origin);
  await next.getByText('ish-rejasi-2026.xlsx, 1 ta oʻzgarish').waitFor();
  await button(next, 'Tashlab yuborish').click();
  await next.getByText('51 band, 6 boʻlim').waitFor();
  await next.reload();
  await next.getByText('51 band, 6 boʻlim').waitFor();
  expect(await next.getByText('Oldingi safardan').count()).toBe(0);
  await context.close();
});

it('asks before another file takes the place of unsaved changes', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await changed(page);
  await button(page, 'Namuna').click();
  await page.getByText('Boshqa fayl ochilsa, ular yoʻqoladi.').waitFor();
  await button(page, 'Bekor qilish').click();
  expect(await page.locator('#cell-E24').innerText()).toMatch(/^9(?!\d)/);
  await button(page, 'Namuna').click();
  await button(page, 'Baribir ochish').click();
  const cell = await cellOf(page, 'E24');
  await page.locator('#cell-E24', { hasText: /^2$/ }).waitFor();
  expect((await cell.innerText()).trim()).toBe('2');
  await context.close();
});
