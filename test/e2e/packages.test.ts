import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserRun } from '../support/browser-run';
import { serveFolder } from '../support/browser';
import { button, cellOf, downloaded, openWorkbench } from '../support/workbench-page';

const root = resolve(__dirname, '../..');
const run = browserRun();

// Two builds: longer than any test of this file.
beforeAll(() => {
  execFileSync(process.execPath, ['scripts/package-web.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}, 600_000);

it('the folder works without its server after the first visit', async () => {
  const served = await serveFolder('dist/package/web');
  const { page, context, strangers, faults } = await openWorkbench(run.browser, served.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await served.close();
  await page.reload();
  await page.getByText('51 band, 6 boʻlim').waitFor();
  await page.getByRole('tab', { name: 'Hisobot' }).click();
  await page.getByText('Nima toʻldiriladi').waitFor();
  await downloaded(page, () => button(page, /^(Hisobotni toʻldirish|Loyiha sifatida toʻldirish)$/).click());
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

it('the one page opens from a disk and does the main job', async () => {
  const address = pathToFileURL(resolve(root, 'dist/package/ishreja.html')).href;
  const { page, context, strangers, faults } = await openWorkbench(run.browser, address);
  await page.getByText('51 band, 6 boʻlim').waitFor();
  await (await cellOf(page, 'E24')).dblclick();
  await page.getByLabel('E24 katagini tahrirlash').fill('9');
  await page.keyboard.press('Enter');
  await page.locator('#cell-E24', { hasText: /^9(?!\d)/ }).waitFor();
  await page.getByRole('tab', { name: 'Bandlar' }).click();
  await page.getByRole('tab', { name: 'Hisobot' }).click();
  await page.getByText('Nima toʻldiriladi').waitFor();
  const report = await downloaded(page, () =>
    button(page, /^(Hisobotni toʻldirish|Loyiha sifatida toʻldirish)$/).click(),
  );
  expect(report.bytes.length).toBeGreaterThan(5_000);
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
