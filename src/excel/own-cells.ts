import { areaName } from '../core/sheet/address';
import { type ColumnLook, type OwnCells, OWN_SHEET_NAME } from '../core/workbook';
import { addHiddenName } from './sheet-keys';
import { typedValue } from './typed-text';

/** What a sheet of ours looks like when it is made. */
export type OwnSheetLook = Pick<OwnCells, 'sheet' | 'isHidden' | 'widths' | 'columnLooks'>;

/**
 * Queues a new sheet of ours, marked by a hidden name as one that we may replace.
 * In a run of its own: Excel cannot undo it, so it may not stand in a merged undo group.
 */
export function addOwnSheet(
  context: Excel.RequestContext,
  { sheet: name, isHidden, widths, columnLooks }: OwnSheetLook,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  addHiddenName(sheet, OWN_SHEET_NAME, '1');
  setWidths(sheet, widths ?? []);
  setColumnLooks(sheet, columnLooks ?? []);
  if (isHidden) sheet.visibility = 'Hidden';
  return sheet;
}

/** Queues column widths, in characters, from column A. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(width);
  });
}

/** Queues how whole columns look, from column A. */
export function setColumnLooks(sheet: Excel.Worksheet, looks: readonly ColumnLook[]): void {
  for (const [at, look] of looks.entries()) {
    const column = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
    if (look === 'centered') column.format.horizontalAlignment = 'Center';
    else if (look === 'hidden') column.columnHidden = true;
    else if (look === 'wrapped') {
      column.format.wrapText = true;
      column.format.verticalAlignment = 'Top';
    }
  }
}

/** Queues values over what stands on a sheet of ours; texts stay texts. */
export function writeOwnCells(context: Excel.RequestContext, { sheet, row, column, values }: OwnCells): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const area = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
  range.values = values.map((cells) => cells.map((value) => typedValue(value)));
}

/** A column's width in points: seven pixels a character and five beside, at four pixels to three points. */
function pointsOf(characters: number): number {
  return ((characters * 7 + 5) * 3) / 4;
}
