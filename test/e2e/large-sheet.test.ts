import { browserRun } from '../support/browser-run';
import { makeXlsx } from '../support/make-xlsx';
import { openWorkbench } from '../support/workbench-page';

const run = browserRun();
const ROWS = 100_000;

it('shows a sheet of 100 000 rows with only what is seen in the page', async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>${at + 1}</v></c><c r="B${at + 1}" t="str"><v>qator</v></c></row>`,
  ).join('');
  const { page, context, faults } = await openWorkbench(run.browser, run.origin);
  await page.getByTestId('file').setInputFiles({
    name: 'katta.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(makeXlsx({ sheets: [{ name: 'Katta', rows }] })),
  });
  const grid = page.getByRole('grid', { name: '“Katta” varagʻi' });
  await grid.waitFor({ timeout: 60_000 });
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(ROWS);
  for (const share of [0, 0.5, 1]) {
    await grid.evaluate((element, part) => (element.scrollTop = element.scrollHeight * part), share);
    const row = Math.max(1, Math.round(ROWS * share));
    if (share < 1) await grid.getByRole('rowheader').nth(3).waitFor();
    else await page.locator(`#cell-A${row}`).waitFor();
    expect(await grid.getByRole('row').count()).toBeLessThan(120);
  }
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.locator('#cell-A1').waitFor();
  await page.keyboard.press('Control+End');
  await page.locator(`#cell-B${ROWS}`).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
