import type { Browser } from 'playwright-core';
import { type Workbook, WorkbookError } from '../../src/core/workbook';
import { type Host, type HostOptions, startHost } from '../excel-host/start-host';
import type { CallAnswer } from './page-workbook';

/** The workbook of src/excel, living in a page beside the stand-in for Excel; called from here as any other. */
export interface HostedWorkbook {
  readonly workbook: Workbook;
  readonly host: Host;
}

/** Opens a file in the stand-in for Excel. */
export async function openInExcel(
  browser: Browser,
  workbook: Uint8Array | string,
  options: Partial<HostOptions> = {},
): Promise<HostedWorkbook> {
  const page = { bundle: 'test/excel/page-workbook.ts' };
  const host = await startHost({ browser, workbook, page, ...options });
  return { host, workbook: workbookIn(host) };
}

/** Opens another file in the place of the one that is open, in the same page: a page takes most of the time of a short test. */
export async function openNext(
  { host, workbook }: HostedWorkbook,
  file: HostOptions['workbook'],
): Promise<HostedWorkbook> {
  host.openWorkbook(file);
  await host.frame.evaluate(() => window.forgetWorkbook());
  return { host, workbook };
}

/** The port is plain data: every call goes into the page and comes back as JSON. */
function workbookIn(host: Host): Workbook {
  const call = async <T>(method: keyof Workbook, ...given: readonly unknown[]): Promise<T> => {
    const answer: CallAnswer = await host.frame.evaluate(([name, all]) => window.callWorkbook(name, all), [
      method,
      given,
    ] as const);
    if ('code' in answer) throw new WorkbookError(answer.code, answer.detail);
    return answer.value as T;
  };
  return {
    sheets: () => call('sheets'),
    read: (sheet) => call('read', sheet),
    readAll: (sheets) => call('readAll', sheets),
    readAgain: (grid, areas) => call('readAgain', grid, areas),
    write: (sheet, changes, record) => call('write', sheet, changes, record),
    writeOwn: (cells) => call('writeOwn', cells),
    addSheet: (sheet) => call('addSheet', sheet),
    removeSheet: (sheet) => call('removeSheet', sheet),
    setPrint: (sheet, setup) => call('setPrint', sheet, setup),
  };
}
