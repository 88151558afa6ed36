import type { Browser } from 'playwright-core';
import { launchBrowser, type Served, serveFolder } from './browser';

/** A browser and a served folder for the tests of one file; both are there from the first test to the last. */
export function browserRun(folder = 'dist'): { readonly browser: Browser; readonly origin: string } {
  let browser: Browser | null = null;
  let served: Served | null = null;
  // Starting a browser on a busy machine takes a while.
  jest.setTimeout(180_000);
  beforeAll(async () => {
    browser = await launchBrowser();
    served = await serveFolder(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get origin() {
      return served!.origin;
    },
  };
}
