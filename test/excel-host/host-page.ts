import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { OFFICE_JS } from './api-sets';

/** The add-in and the page around it share an origin: Office.js trusts a host of the add-in's own domain. */
export const ORIGIN = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CONVERSATION = 'conversation';

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

/** The page of the stand-in: a parent with the add-in in an iframe, and nothing but these files behind it. */
export class HostPage {
  /** Requests to anywhere else: refused, and for tests to find none. */
  readonly strayRequests: string[] = [];
  /** Errors and warnings of the add-in's console, and exceptions nobody caught. */
  readonly consoleErrors: string[] = [];
  private fulfilling = 0;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly options: PageOptions,
  ) {}

  /** Opens the parent page; `receive` is told of every message of the add-in. */
  static async open(browser: Browser, options: PageOptions, receive: (text: string) => void): Promise<HostPage> {
    const context = await browser.newContext({ viewport: options.size, locale: options.locale });
    const page = await context.newPage();
    const host = new HostPage(context, page, options);
    page.on('console', (message) => {
      if (message.type() === 'error') host.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => host.consoleErrors.push(String(error)));
    await context.route('**/*', async (route) => {
      host.fulfilling++;
      await host.fulfil(route).finally(() => host.fulfilling--);
    });
    await page.exposeBinding('excelHostReceives', (_source, text: string) => receive(text));
    return host;
  }

  /** True while no file is on its way to it. */
  get isIdle(): boolean {
    return this.fulfilling === 0;
  }

  /** Loads the add-in; it may be closed and opened again. */
  async openAddin(): Promise<Frame> {
    await this.page.goto(`${ORIGIN}/excel-host.html`, { waitUntil: 'domcontentloaded' });
    return this.addinFrame();
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
    const made = this.options.files.made?.[path];
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
