import { NOTES_SHEET, OWN_SHEET } from '../core/keep/own-sheet';
import { OWN_SHEET_NAME, type Workbook, WorkbookError } from '../core/workbook';
import { isFormLocked, unlockForm } from './lock-form';
import { clearMarks } from './marks';
import { runBatch } from './run-batch';

/** All our names begin so, on sheets and in the workbook. */
const OWN_NAME = /^_ishreja/;

/**
 * Takes everything of ours out of the workbook before it is sent: marks, the form, the hidden sheet, notes, names.
 * Sheets for people (a report) stay. Throws WorkbookError (protected, workbook-protected).
 */
export async function cleanCopy(workbook: Workbook): Promise<void> {
  for (const { name } of await workbook.sheets()) {
    if (name === OWN_SHEET) continue;
    await onCells(() => clearMarks(name));
    if (await isFormLocked(name)) await unlockForm(workbook, name);
  }
  await runBatch(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/names/items/name');
    names.load('items/name');
    await context.sync();
    const all = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)];
    for (const item of all) if (OWN_NAME.test(item.name)) item.delete();
    for (const sheet of worksheets.items) {
      const isOwn = sheet.names.items.some(({ name }) => name === OWN_SHEET_NAME);
      if (sheet.name === OWN_SHEET || (isOwn && sheet.name.startsWith(NOTES_SHEET))) sheet.delete();
    }
    await context.sync();
  });
}

/** A sheet that is a chart has no cells, and nothing of ours in them. */
async function onCells(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'not-supported') throw error;
  }
}
