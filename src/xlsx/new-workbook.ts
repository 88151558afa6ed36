import type { NewSheet } from '../core/workbook';
import { newXlsx } from './new-xlsx';
import { Package } from './package';
import { readWorkbookPart } from './read-workbook-part';
import { removeSheetPart } from './remove-sheet';
import { writePackage } from './write-package';
import { XlsxWorkbook } from './xlsx-workbook';

/** Stands in the workbook until the sheets do. */
const FIRST = '_first';

/** The bytes of a new workbook of these sheets, at least one, in their order. */
export async function newWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const parts = new Package(newXlsx({ sheet: FIRST, rows: [], merges: [], widths: [] }));
  const workbook = new XlsxWorkbook(parts, null, {});
  for (const sheet of sheets) await workbook.addSheet(sheet);
  removeSheetPart(parts, readWorkbookPart(parts), FIRST);
  return writePackage(parts);
}
