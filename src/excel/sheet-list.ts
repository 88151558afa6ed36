import { OWN_SHEET_NAME, type SheetInfo } from '../core/workbook';
import { REPORT_NAME, SHEET_KEY_NAME } from './sheet-keys';

/** A worksheet as the workbook lists it. */
export interface ListedSheet extends SheetInfo {
  /** Another one in the next session. */
  readonly id: string;
  /** True where we added the sheet and may replace it. */
  readonly isOwn: boolean;
}

/** Asks for the worksheets; what is returned gives them once the batch is answered. */
export function askSheets(context: Excel.RequestContext): () => readonly ListedSheet[] {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/names/items/name,items/names/items/value');
  return () =>
    sheets.items.map((sheet) => {
      const names = sheet.names.items;
      const key = names.find(({ name }) => name === SHEET_KEY_NAME)?.value as unknown;
      return {
        id: sheet.id,
        name: sheet.name,
        isHidden: sheet.visibility !== 'Visible',
        isOwn: names.some(({ name }) => name === OWN_SHEET_NAME),
        ...(names.some(({ name }) => name === REPORT_NAME) && { isReport: true as const }),
        ...(typeof key === 'string' && { key }),
      };
    });
}

/** A sheet by its name; a missing one fails the batch (ItemNotFound). */
export function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}
