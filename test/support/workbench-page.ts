import type { Browser, BrowserContext, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';

/** The workbench in a browser, and everything that must not happen there. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for that are not the page's own. */
  readonly strangers: readonly string[];
  /** Errors of the page: exceptions, blocked resources, messages to the console. */
  readonly faults: readonly string[];
}

/** Opens the workbench in a context of its own and waits until a workbook is checked or something is asked. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const opened = watch(page, context, address);
  await page.goto(address);
  await settled(page);
  return opened;
}

/** Notes what the page asks for and what goes wrong in it. */
function watch(page: Page, context: BrowserContext, address: string): WorkbenchPage {
  const own = new URL(address).origin;
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === own || ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn && request.url() !== address) strangers.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, context, strangers, faults };
}

/** Waits until a sheet is shown or the workbench asks something. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.workbench-body, .notice').first().waitFor();
}

/** Opens a file as the dialog of "Faylni ochish" does. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByTestId('file').setInputFiles(file);
  await page.locator('.top-bar', { hasText: name }).waitFor();
}

/** A cell of the sheet, scrolled into view from the top as a person would with the wheel. */
export async function cellOf(page: Page, cell: string): Promise<Locator> {
  const found = page.locator(`#cell-${cell}`);
  const sheet = page.getByRole('grid');
  await sheet.evaluate((element) => (element.scrollTop = 0));
  await sheet.hover();
  for (let turn = 0; turn < 200 && (await found.count()) === 0; turn++) {
    await page.mouse.wheel(0, 300);
    // Scrolling is told to the page with its next picture.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** A button by its words, anywhere on the page. */
export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name });
}

/** Does something that starts a download and gives the file's bytes and name. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
