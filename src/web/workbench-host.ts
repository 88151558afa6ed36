import type { PaneHost } from '../taskpane/host';
import { openXlsx } from '../xlsx/open-xlsx';
import type { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { formBytes, ruleExamples } from './asset-bytes';
import { download } from './download';
import type { WorkStore } from './unsaved-work';

/** The workbench as the pane's host: an .xlsx file in memory, and a sheet view that can be told to show a cell. */
export interface WorkbenchHost extends PaneHost {
  /** Calls back when the pane asks for a cell ("A34") to be shown; returns what stops it. */
  onReveal(listener: (cell: string) => void): () => void;
}

/** Makes the host of one opened workbook; without a store, what is kept lasts as long as the page. */
export function createHost(workbook: XlsxWorkbook, fileName: string, store: WorkStore | null): WorkbenchHost {
  const listeners = new Set<(cell: string) => void>();
  let keptHere: string | null = null;
  return {
    workbook,
    fileName,
    showCell: (_sheet, cell) => listeners.forEach((listener) => listener(cell)),
    onReveal(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // The sheet view selects through the session itself, and nobody else writes to the file.
    onCellSelected: () => () => undefined,
    onSheetChanged: () => () => undefined,
    openTemplate: async (source) =>
      openXlsx(typeof source === 'string' ? await formBytes(source) : source, { mayWriteLocked: true }),
    openCopy: async ({ mayWriteLocked }) => openXlsx(workbook.save(), mayWriteLocked ? { mayWriteLocked } : {}),
    async newWorkbook(sheets) {
      const { newWorkbook } = await import('../xlsx/new-workbook');
      return newWorkbook(sheets);
    },
    ways: ['download'],
    async deliver(bytes, fileName) {
      download(bytes, fileName);
      return fileName;
    },
    ruleExamples,
    saveFile: download,
    canPrint: true,
    tools: null,
    keepsJournal: false,
    keep: {
      read: async () => (store ? store.readText(fileName) : keptHere),
      async write(text) {
        keptHere = text;
        await store?.writeText(fileName, text);
      },
    },
  };
}
