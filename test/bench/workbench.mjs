import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { sizeReport } from '../../scripts/size.mjs';
import { median, ms, printTable } from './measure.mjs';

const TIMES = 5;

/** From the call of the address to the first finding on the screen, in a browser that knows nothing of the page yet. */
async function readyTime(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('[role="grid"] [role="gridcell"]');
  await page.waitForSelector('[data-finding]');
  const time = performance.now() - began;
  await context.close();
  return time;
}

/** How much script the workbench loads before its first use, and how soon the sample stands there checked. */
export async function benchWorkbench() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium was found; npm test installs one where it can.');
  const { url, close } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 4300);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await readyTime(browser, url);
    const times = [];
    for (let i = 0; i < TIMES; i++) times.push(await readyTime(browser, url));
    printTable('Workbench', [
      ['script before first use', `${(sizeReport().sum / 1000).toFixed(1)} kB gz`, 'at most 200 kB'],
      ['sample shown and checked', ms(median(times)), 'at most 1000 ms'],
    ]);
  } finally {
    await browser.close();
    await close();
  }
}
