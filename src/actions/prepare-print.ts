import type { PrintSetup } from '../core/sheet/print-setup';
import type { NewSheet, Workbook } from '../core/workbook';

/** What takes a preparation back: the set-up that stood before, and the sheet that was added. */
export interface PrintBefore {
  readonly sheet: string;
  readonly setup: PrintSetup;
  /** The sheet of signatures; null where one of ours stood there before, which then stays. */
  readonly added: string | null;
}

/** Sets a sheet up for paper and adds (or renews) the sheet of signatures; no cell of the sheet changes. Throws WorkbookError. */
export async function preparePrint(
  workbook: Workbook,
  sheet: string,
  given: { readonly setup: PrintSetup; readonly acquainted: NewSheet },
): Promise<PrintBefore> {
  const { setup, acquainted } = given;
  const isThere = (await workbook.sheets()).some(({ name }) => name === acquainted.name);
  // First what may be refused (a protected structure, a name that is taken): then nothing is half done.
  await workbook.addSheet(acquainted);
  return { sheet, setup: await workbook.setPrint(sheet, setup), added: isThere ? null : acquainted.name };
}

/** Takes a preparation back. Throws WorkbookError. */
export async function undoPrint(workbook: Workbook, { sheet, setup, added }: PrintBefore): Promise<void> {
  await workbook.setPrint(sheet, setup);
  const isThere = added !== null && (await workbook.sheets()).some(({ name }) => name === added);
  if (isThere) await workbook.removeSheet(added);
}
