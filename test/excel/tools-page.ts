import type { FormPart } from '../../src/actions/sheet-form';
import { cleanCopy } from '../../src/excel/clean-copy';
import { deliver } from '../../src/excel/deliver';
import { jumpTo } from '../../src/excel/jump-to';
import { isFormLocked, lockForm, unlockForm } from '../../src/excel/lock-form';
import { clearMarks, showMarks } from '../../src/excel/marks';
import { readDocument } from '../../src/excel/read-document';
import { OfficeWorkbook } from '../../src/excel/office-workbook';
import type { DeliveryWay } from '../../src/taskpane/host';

const workbook = new OfficeWorkbook();

/** What became of a report: its name, and the way that was taken where another was asked for. */
async function deliverFile(base64: string, way: DeliveryWay, plan?: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const other: string[] = [];
  const downloaded: string[] = [];
  const page = {
    download: (_bytes: Uint8Array, fileName: string) => void downloaded.push(fileName),
    words: () => ({ byHand: 'Ctrl+C', close: 'Yopish' }),
  };
  const report = { bytes, fileName: 'hisobot 2026.xlsx', ...(plan !== undefined && { plan }) };
  const name = await deliver(page, report, way, (taken, because) => other.push(taken, because));
  return { name, other, downloaded };
}

/** What the page offers the tests: what a spreadsheet program does on a sheet for the pane. */
export const tools = {
  clearMarks,
  jumpTo,
  showMarks,
  isFormLocked,
  lockForm: (sheet: string, parts: readonly FormPart[]) => lockForm(workbook, sheet, { parts }),
  unlockForm: (sheet: string) => unlockForm(workbook, sheet),
  cleanCopy: () => cleanCopy(workbook),
  deliver: deliverFile,
  /** The bytes of the open file as base64, or the code of the error. */
  readDocument: () =>
    readDocument().then(
      (bytes) => btoa(bytes.reduce((letters, byte) => letters + String.fromCharCode(byte), '')),
      (error: { code?: string }) => error.code ?? '',
    ),
};

Object.assign(window, { tools });
