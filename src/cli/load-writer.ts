import { WorkbookWriter } from '../xlsx/workbook-writer';

/** Takes the place of xlsx/load-writer: in one file, what is loaded late would stay a module of its own, and each call into it a detour. */
export function loadWriter(): Promise<typeof WorkbookWriter> {
  return Promise.resolve(WorkbookWriter);
}
