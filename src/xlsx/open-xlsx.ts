import { Package } from './package';
import { readWorkbookPart } from './read-workbook-part';
import { XlsxWorkbook } from './xlsx-workbook';

/** How a workbook is to be opened. */
export interface OpenOptions {
  /**
   * A report template: locked cells and rows of protected sheets are written all the same, and the protection stays;
   * the results of formulas go out of the sheets written, for they are to be calculated anew.
   */
  readonly mayWriteLocked?: boolean;
}

/** Opens the bytes of an .xlsx or .xlsm file; throws WorkbookError where they are none, or damaged. */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  const parts = new Package(bytes);
  return new XlsxWorkbook(parts, readWorkbookPart(parts), options);
}
