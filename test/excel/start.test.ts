/** @jest-environment node */
import { join } from 'node:path';
import { Linter } from 'eslint';
import type { Frame, Page } from 'playwright-core';
import { OFFICE_JS } from '../excel-host/api-sets';
import { type Host, type HostOptions, startHost } from '../excel-host/start-host';
import { filesUnder, textOf } from '../repo/tree';
import { faultsInPane, seriousFaults } from '../support/axe-faults';
import { launchBrowser, serveFolder } from '../support/browser';

jest.setTimeout(180_000);
const SAMPLE = 'assets/samples/ish-rejasi-2026.xlsx';
const EXCEL = { SharedRuntime: '1.1' };
let browser: HostOptions['browser'];
let close: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => close());
afterAll(() => browser.close());

async function open(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await startHost({ browser, workbook: SAMPLE, page: 'taskpane', ...options });
  close = () => host.close();
  return host;
}

/** The reason that stands on the page in place of the pane. */
async function reasonOn(frame: Frame): Promise<readonly string[]> {
  // Until Office is ready more than one cause may stand there.
  await frame.waitForFunction(() => document.querySelectorAll('section[data-reason]:not([hidden])').length === 1);
  await frame.waitForSelector('#cannot-start:not([hidden])');
  return frame
    .locator('section[data-reason]:visible')
    .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.reason ?? ''));
}

/** The engine forgets what it learnt since 2021, as those of old Excel never knew it. */
function forget(): void {
  Reflect.deleteProperty(Object, 'hasOwn');
}

it('what says that Excel is too old is plain ES5', () => {
  const linter = new Linter();
  const scripts = filesUnder('src/taskpane/excel-start').filter((file) => file.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  for (const file of scripts) {
    const options = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
    expect(linter.verify(textOf(file), options)).toEqual([]);
    expect(textOf(`dist/excel-start/${file.split('/').at(-1)}`)).toBe(textOf(file));
  }
});

it('shows the plan of the workbook that Excel has open, and asks nobody but its own place and Office', async () => {
  const host = await open();
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  expect(await host.frame.locator('#cannot-start').isVisible()).toBe(false);
  // What the Content Security Policy forbids stands in the console.
  expect([host.unknownCalls, host.strayRequests, host.consoleErrors]).toEqual([[], [], []]);
});

it('speaks the language that was chosen last; what keeps it is loaded by the choice only', async () => {
  const host = await open();
  const asked: string[] = [];
  host.page.on('request', (request) => asked.push(request.url()));
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  expect(await host.frame.evaluate(() => localStorage.length)).toBe(0);
  await host.frame.getByRole('button', { name: 'Varaq vositalari' }).click();
  const before = asked.length;
  await host.frame.getByRole('button', { name: 'English' }).click();
  await host.frame.waitForFunction(() => localStorage.getItem('@ishreja/language') === '"en"');
  expect(asked.slice(before).length).toBeGreaterThan(0);
  await host.closePane();
  await host.openPane();
  await host.frame.getByText('51 items, 6 sections').waitFor();
  expect([host.strayRequests, host.consoleErrors]).toEqual([[], []]);
});

it('the menu of the sheet is walked by keys alone, and axe finds nothing in it, light or dark', async () => {
  const host = await open();
  const { page, frame } = host;
  await frame.getByText('51 band, 6 boʻlim').waitFor();
  const more = frame.getByRole('button', { name: 'Varaq vositalari' });
  await more.press('Enter');
  const items = frame.locator(`#${await more.getAttribute('aria-controls')} button`);
  const names = await items.allInnerTexts();
  expect(names).toContain('Toza nusxa…');
  for (const name of names) {
    expect(await frame.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(name);
    await page.keyboard.press('Tab');
  }
  const light = await faultsInPane(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([light, await faultsInPane(page)]).toEqual([[], []]);
  await page.keyboard.press('Escape');
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(host.consoleErrors).toEqual([]);
});

it('where site data is blocked the choice lasts as long as the pane', async () => {
  const host = await open({ changesTab: true });
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  await host.closePane();
  await host.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await host.openPane();
  await host.frame.getByRole('button', { name: 'Varaq vositalari' }).click();
  await host.frame.getByRole('button', { name: 'English' }).click();
  await host.frame.getByText('51 items, 6 sections').waitFor();
  expect(host.consoleErrors).toEqual([]);
});

it('Excel 2019 is told so', async () => {
  const host = await open({ requirements: { ExcelApi: '1.8', ...EXCEL } });
  expect(await reasonOn(host.frame)).toEqual(['old-excel']);
  expect(await host.frame.locator('#workbench-address').textContent()).toBe('https://localhost:3000/index.html');
  expect(await host.frame.locator('#pane').count()).toBe(0);
});

it('a new Excel without WebView2 is told so', async () => {
  const host = await open({ changesTab: true });
  await host.frame.getByText('51 band, 6 boʻlim').waitFor();
  await host.closePane();
  await host.page.addInitScript(forget);
  await host.openPane();
  expect(await reasonOn(host.frame)).toEqual(['no-webview']);
});

/** What axe finds on the page that says why the pane cannot start, light and dark, and links that Tab does not come to. */
async function faultsOfStart(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await seriousFaults(page)).map(({ says }) => `${colorScheme}: ${says}`));
  }
  const links = await page.locator('a:visible').all();
  for (const link of links) {
    await page.keyboard.press('Tab');
    if (!(await link.evaluate((element) => element === document.activeElement))) found.push('Tab skips a link');
  }
  return links.length > 0 ? found : [...found, 'no link leads on'];
}

/** The page opened in a browser, outside Excel; Office.js comes to it or does not. */
async function openOutside(hasOffice: boolean): Promise<Page> {
  const served = await serveFolder('dist');
  const context = await browser.newContext();
  const page = await context.newPage();
  close = async () => {
    await context.close();
    await served.close();
  };
  await page.route(/^https:/, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return hasOffice ? route.fulfill({ path: join(OFFICE_JS, path) }) : route.abort();
  });
  await page.goto(`${served.origin}/taskpane.html`);
  return page;
}

it('a page outside Excel says where it opens', async () => {
  const page = await openOutside(true);
  expect(await reasonOn(page.mainFrame())).toEqual(['outside-excel']);
  expect(await faultsOfStart(page)).toEqual([]);
});

it('a page that does not get Office.js says so', async () => {
  const page = await openOutside(false);
  expect(await reasonOn(page.mainFrame())).toEqual(['no-office']);
  expect(await faultsOfStart(page)).toEqual([]);
});
