import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { sizeReport } from '../../scripts/size.mjs';
import { median, ms, printTable } from './measure.mjs';

const TIMES = 5;

/**
 * From the call of the address to the first finding on the screen, in a browser that knows nothing of the page yet;
 * and the script it asked for until then, in bytes zipped.
 */
async function readyTime(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('[role="grid"] [role="gridcell"]');
  await page.getByRole('region', { name: 'Kamchiliklar' }).getByRole('listitem').first().waitFor();
  const time = performance.now() - began;
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  await context.close();
  return { time, bytes };
}

/** How much script the workbench loads before its first use, and how soon the sample stands there checked. */
export async function benchWorkbench() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium was found; npm test installs one where it can.');
  const { url, close } = await serve(fileURLToPath(new URL('../../dist', import.meta.url)), 4300);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await readyTime(browser, url);
    const runs = [];
    for (let i = 0; i < TIMES; i++) runs.push(await readyTime(browser, url));
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB gz`;
    printTable('Workbench', [
      ['script that the page names', kilobytes(sizeReport().sum), 'at most 200 kB'],
      ['script loaded until ready', kilobytes(median(runs.map(({ bytes }) => bytes)))],
      ['sample shown and checked', ms(median(runs.map(({ time }) => time))), 'at most 1000 ms'],
    ]);
  } finally {
    await browser.close();
    await close();
  }
}
