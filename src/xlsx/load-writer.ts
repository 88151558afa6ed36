import type { WorkbookWriter } from './workbook-writer';

/** Loads what writes when the first write asks for it: the first screen of the workbench only reads. The command line has it at once. */
export async function loadWriter(): Promise<typeof WorkbookWriter> {
  return (await import('./workbook-writer')).WorkbookWriter;
}
