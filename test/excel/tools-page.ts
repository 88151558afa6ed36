import type { FormPart } from '../../src/actions/sheet-form';
import { cleanCopy } from '../../src/excel/clean-copy';
import { jumpTo } from '../../src/excel/jump-to';
import { isFormLocked, lockForm, unlockForm } from '../../src/excel/lock-form';
import { clearMarks, showMarks } from '../../src/excel/marks';
import { OfficeWorkbook } from '../../src/excel/office-workbook';

const workbook = new OfficeWorkbook();

/** What the page offers the tests: what a spreadsheet program does on a sheet for the pane. */
export const tools = {
  clearMarks,
  jumpTo,
  showMarks,
  isFormLocked,
  lockForm: (sheet: string, parts: readonly FormPart[]) => lockForm(workbook, sheet, { parts }),
  unlockForm: (sheet: string) => unlockForm(workbook, sheet),
  cleanCopy: () => cleanCopy(workbook),
};

Object.assign(window, { tools });
