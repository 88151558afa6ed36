import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { OFFICE_JS } from './api-sets';

/** The add-in and the page around it share an origin: Office.js trusts a host of the add-in's own domain. */
export const ORIGIN = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CONVERSATION = 'conversation';
const EMPTY_PAGE = 'empty.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where the add-in's files lie, and its page there. */
export interface AddinFiles {
  readonly folder: string;
  /** "taskpane.html". */
  readonly page: string;
  /** Pages that are not files: "bare.html" → its text. */
  readonly made?: Readonly<Record<string, string>>;
}

/** How the page is to be. */
export interface PageOptions {
  readonly files: AddinFiles;
  readonly locale: string;
  /** HTML before the pane. */
  readonly around: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** A tab of the browser that hosts one page after another: starting one takes most of the time of a short test. */
interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly locale: string;
  host: HostPage | null;
}

/** Tabs nobody uses at the moment. */
const freeTabs = new WeakMap<Browser, Tab[]>();

async function openTab(browser: Browser, locale: string): Promise<Tab> {
  const context = await browser.newContext({ locale });
  const tab: Tab = { context, page: await context.newPage(), locale, host: null };
  tab.page.on('console', (message) => {
    if (message.type() === 'error') tab.host?.consoleErrors.push(message.text());
  });
  tab.page.on('pageerror', (error) => tab.host?.consoleErrors.push(String(error)));
  await context.route('**/*', (route) => (tab.host ? tab.host.answer(route) : route.abort()));
  await tab.page.exposeBinding('excelHostReceives', (_source, text: string) => tab.host?.receive(text));
  return tab;
}

/** The page of the stand-in: a parent with the add-in in an iframe, and nothing but these files behind it. */
export class HostPage {
  /** Requests to anywhere else: refused, and for tests to find none. */
  readonly strayRequests: string[] = [];
  /** Errors and warnings of the add-in's console, and exceptions nobody caught. */
  readonly consoleErrors: string[] = [];
  private fulfilling = 0;

  private constructor(
    private readonly browser: Browser,
    private readonly tab: Tab,
    private readonly options: PageOptions,
    readonly receive: (text: string) => void,
  ) {}

  /** Opens the parent page; `receive` is told of every message of the add-in. */
  static async open(browser: Browser, options: PageOptions, receive: (text: string) => void): Promise<HostPage> {
    const free = freeTabs.get(browser) ?? [];
    const at = free.findIndex(({ locale }) => locale === options.locale);
    const tab = at < 0 ? await openTab(browser, options.locale) : free.splice(at, 1)[0]!;
    const host = new HostPage(browser, tab, options, receive);
    tab.host = host;
    await tab.page.setViewportSize(options.size);
    return host;
  }

  get page(): Page {
    return this.tab.page;
  }

  /** Leaves the tab to the next page, with nothing kept in it; or closes it where the test has changed the tab itself. */
  async close(isTabChanged: boolean): Promise<void> {
    const { context, page } = this.tab;
    if (isTabChanged) {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      return context.close();
    }
    await page.goto(`${ORIGIN}/${EMPTY_PAGE}`);
    await page.evaluate(() => localStorage.clear());
    this.tab.host = null;
    freeTabs.set(this.browser, [...(freeTabs.get(this.browser) ?? []), this.tab]);
  }

  /** Answers a request of the page. */
  async answer(route: Route): Promise<void> {
    this.fulfilling++;
    await this.fulfil(route).finally(() => this.fulfilling--);
  }

  /** True while no file is on its way to it. */
  get isIdle(): boolean {
    return this.fulfilling === 0;
  }

  /** Loads the add-in; it may be closed and opened again. */
  async openAddin(): Promise<Frame> {
    await this.page.goto(`${ORIGIN}/excel-host.html`, { waitUntil: 'domcontentloaded' });
    const frame = await this.addinFrame();
    // A frame is there before its page is: what is asked of it too early finds no script.
    await frame.waitForFunction(() => location.href !== 'about:blank' && document.readyState !== 'loading');
    return frame;
  }

  async addinFrame(): Promise<Frame> {
    const handle = await this.page.waitForSelector('iframe#addin');
    const frame = await handle.contentFrame();
    if (!frame) throw new Error('The add-in has no frame');
    return frame;
  }

  /** Gives the add-in a message; one for a pane that is closed is lost. */
  async post(text: string): Promise<void> {
    if (this.page.isClosed()) return;
    await this.page
      .evaluate((message) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe#addin');
        frame?.contentWindow?.postMessage(message, '*');
      }, text)
      // Nothing else keeps it from arriving: the page is gone, or about to be another.
      .catch(() => undefined);
  }

  /** The person closes the pane: its page is gone, whatever it was doing. */
  async closeAddin(): Promise<void> {
    await this.page.evaluate(() => document.querySelector('iframe#addin')?.remove());
  }

  private async fulfil(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const path = decodeURIComponent(url.pathname).slice(1);
    if (url.origin === ORIGIN && path === 'excel-host.html')
      return route.fulfill({ contentType: TYPES['.html']!, body: this.parent() });
    const made = path === EMPTY_PAGE ? '' : this.options.files.made?.[path];
    if (url.origin === ORIGIN && made !== undefined) return route.fulfill({ contentType: TYPES['.html']!, body: made });
    const isOffice = url.href.startsWith(OFFICE_CDN);
    const file = isOffice
      ? join(OFFICE_JS, url.pathname.slice(new URL(OFFICE_CDN).pathname.length))
      : join(this.options.files.folder, path);
    const isOurs = isOffice || url.origin === ORIGIN;
    if (!isOurs || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      if (path !== 'favicon.ico') this.strayRequests.push(url.href);
      return route.abort();
    }
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
  }

  private parent(): string {
    const info = `Excel$Web$16.01$${this.options.locale}$telemetry$$disableLogging$0#`;
    const xdm = `${CONVERSATION}|ishreja|${ORIGIN}/excel-host.html`;
    const address = `${this.options.files.page}?_host_Info=${info}&_xdm_Info=${encodeURIComponent(xdm)}&_serializer_version=1`;
    const name = JSON.stringify({ xdmInfo: xdm, serializerVersion: 1, hostInfo: info.slice(0, -1) });
    const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<script>addEventListener('message', (event) => {
  const frame = document.querySelector('iframe#addin');
  if (event.source === frame?.contentWindow && typeof event.data === 'string') excelHostReceives(event.data);
});</script>
${this.options.around}<iframe id="addin" src="${quoted(address)}" name="${quoted(name)}"></iframe></html>`;
  }
}
