/** The hidden name on a sheet that holds its key: it outlives renaming, saving and reopening, which Excel's own id does not. */
export const SHEET_KEY_NAME = '_ishreja_key';

/** The hidden name on a report that we put in, which looks like a plan and is none. */
export const REPORT_NAME = '_ishreja_report';

/** Queues a hidden name on a sheet; its value is a text. */
export function addHiddenName(sheet: Excel.Worksheet, name: string, text: string): void {
  sheet.names.add(name, `="${text}"`).visible = false;
}

/** Queues a new key for a sheet that has none. */
export function addSheetKey(sheet: Excel.Worksheet): string {
  const key = crypto.randomUUID();
  addHiddenName(sheet, SHEET_KEY_NAME, key);
  return key;
}
