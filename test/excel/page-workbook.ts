import { OfficeWorkbook } from '../../src/excel/office-workbook';
import { type Workbook, WorkbookError } from '../../src/core/workbook';

/** What a call on the workbook in the page came to, as JSON. */
export type CallAnswer =
  { readonly value: unknown } | { readonly code: WorkbookError['code']; readonly detail: string };

declare global {
  interface Window {
    callWorkbook(method: keyof Workbook, given: readonly unknown[]): Promise<CallAnswer>;
    /** Another workbook is open now: what was known of the one before is forgotten. */
    forgetWorkbook(): void;
  }
}

let workbook: Workbook | null = null;

window.forgetWorkbook = () => {
  workbook = null;
};

window.callWorkbook = async (method, given) => {
  await Office.onReady();
  workbook ??= new OfficeWorkbook();
  const call = workbook[method].bind(workbook) as (...all: readonly unknown[]) => Promise<unknown>;
  try {
    return { value: await call(...given) };
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, detail: error.detail };
    throw error;
  }
};
