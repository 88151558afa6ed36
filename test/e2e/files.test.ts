import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserRun } from '../support/browser-run';
import { button, openWorkbench } from '../support/workbench-page';

const run = browserRun();
const fixtures = join(__dirname, '../fixtures/plans');

/** Chooses a file as the dialog of "Faylni ochish" would. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByTestId('file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

it('says in a sentence why a file cannot be opened, and keeps the open one', async () => {
  const { page, context, faults } = await openWorkbench(run.browser, run.origin);
  await page.getByText('51 band, 6 boʻlim').waitFor();
  const whole = readFileSync(join(fixtures, '2026-qoraozak.xlsx'));
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
  const bad: readonly (readonly [string, Buffer, RegExp])[] = [
    ['bosh.xlsx', Buffer.alloc(0), /Fayl boʻsh/],
    ['matn.xlsx', Buffer.from('salom'), /oʻqib boʻlmadi|Excel fayli emas/],
    ['kesilgan.xlsx', whole.subarray(0, 9_000), /buzilgan/],
    ['eski.xls', oldExcel, /eski Excel fayli|Excel fayli emas/],
    ['rasm.pdf', Buffer.from('%PDF-1.7\n'), /PDF/i],
  ];
  for (const [name, bytes, sentence] of bad) {
    await choose(page, name, bytes);
    const notice = page.locator('.notice', { hasText: name });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(sentence);
    expect(await notice.innerText()).toContain('Avval ochilgan fayl oʻz holicha qoldi.');
    await button(page, 'Yopish').click();
  }
  await page.getByText('51 band, 6 boʻlim').waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

/** Pastes as Ctrl+V does, with what the clipboard holds by kind. */
async function paste(page: Page, held: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(data)) clipboardData.setData(kind, text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, held);
}

it('opens a table that is pasted, and says so where what is pasted is none', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  const notice = page.locator('.notice', { hasText: 'Nusxa olingan narsada jadval yoʻq' });
  for (const held of [{ 'text/plain': 'Salom' }, { 'text/html': '<table><tr><td>Bitta</td></tr></table>' }]) {
    await paste(page, held);
    await notice.waitFor();
    await page.locator('.top-bar', { hasText: 'ish-rejasi-2026.xlsx' }).waitFor();
    await button(page, 'Yopish').click();
    await notice.waitFor({ state: 'detached' });
  }
  await paste(page, { 'text/plain': '№\tNomi\tBirlik\t2025 fakt\t2026 reja\n1\tQatnov\tNafar\t18 950\t20 100' });
  await page.getByText('1 band, 0 boʻlim').waitFor();
  await context.close();
});

it('opens a chosen file, and one that is dropped', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await choose(page, '2023.xlsx', readFileSync(join(fixtures, '2023-qorauzak.xlsx')));
  await page.getByRole('heading', { name: /2023-yil rejasi/ }).waitFor();

  const bytes = [...readFileSync(join(fixtures, 'seeded/clean.xlsx'))];
  const drop = async (type: string) =>
    page.evaluate(
      ([kind, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(data)], 'clean.xlsx'));
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [type, bytes] as const,
    );
  await drop('dragover');
  await page.getByText('Faylni shu yerga tashlang').waitFor();
  await drop('drop');
  await page.locator('.top-bar', { hasText: 'clean.xlsx' }).waitFor();
  await page
    .getByText(/51 band|band, \d+ boʻlim/)
    .first()
    .waitFor();
  await context.close();
});

it('says where no plan was found, and keeps the language chosen', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await choose(page, 'xodimlar.xlsx', readFileSync(join(fixtures, 'm2-staff-list.xlsx')));
  await page.getByText('Bu varaqda ish rejasi jadvali topilmadi').waitFor();
  await page.getByLabel('Til', { exact: true }).selectOption('en');
  await button(page, 'Save a copy').waitFor();
  await page.reload();
  await button(page, 'Save a copy').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});
