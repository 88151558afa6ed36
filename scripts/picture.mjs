/** `npm run picture`: takes docs/workbench.png of the real workbench with the sample plan in it. */
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { readyBrowser } from './find-browser.mjs';
import { ready } from './ready.mjs';
import { serve } from './serve.mjs';

const PICTURE = join(root, 'docs/workbench.png');

await ready();
const executablePath = await readyBrowser();
if (!executablePath) process.exit(1);
const { chromium } = await import('playwright-core');
const { url, close } = await serve(join(root, 'dist'), 4200);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  const findings = page.getByRole('region', { name: 'Kamchiliklar' });
  // The sub-items under the wrong parent: a finding with a proof and two ways to mend it.
  await findings.getByRole('button', { name: '18.1–18.4' }).first().click();
  await page.getByText('Avval').first().waitFor();
  await page.screenshot({ path: PICTURE });
  console.log('docs/workbench.png');
} finally {
  await browser.close();
  await close();
}
