import { launchBrowser } from '../support/browser';
import { makeXlsx, type TestWorkbook } from '../support/make-xlsx';
import { type Host, type HostOptions, startHost } from '../excel-host/start-host';
import type { tools } from './tools-page';

declare global {
  interface Window {
    readonly tools: typeof tools;
  }
}

/** Excel with the sheet tools on a bare page; one browser for the tests of a file, each test opens its own workbook. */
export function toolsHost(): {
  open(workbook: TestWorkbook | Uint8Array, options?: Partial<HostOptions>): Promise<Host>;
} {
  let browser: HostOptions['browser'];
  const opened: Host[] = [];
  jest.setTimeout(120_000);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const host of opened.splice(0)) await host.close();
  });
  afterAll(() => browser.close());
  return {
    async open(workbook, options = {}) {
      const bytes = workbook instanceof Uint8Array ? workbook : makeXlsx(workbook);
      const page = { bundle: 'test/excel/tools-page.ts' };
      const host = await startHost({ browser, workbook: bytes, page, ...options });
      opened.push(host);
      await host.frame.evaluate(() => Office.onReady());
      return host;
    },
  };
}
