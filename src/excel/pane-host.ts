import { keptCells, keptText, OWN_SHEET } from '../core/keep/own-sheet';
import type { DeliveryWay, FormName, PaneHost, SheetTools } from '../taskpane/host';
import type { DeliveryPage } from './deliver';
import { Listening } from './events';
import { jumpTo } from './jump-to';
import { OfficeWorkbook } from './office-workbook';

/*
 * The first screen reads and selects; what marks, locks, fills and delivers is loaded by its first use.
 */

/** What Excel's host needs of the page it stands in. */
export interface PanePage extends DeliveryPage {
  /** The bytes of a report form that comes with the product. */
  readonly formBytes: (form: FormName) => Promise<Uint8Array>;
  /** The examples of the rules' cards. */
  readonly ruleExamples: PaneHost['ruleExamples'];
  /** Told where Excel refused what nobody waits for (selecting a cell). */
  readonly onTrouble: (error: unknown) => void;
}

/** Excel as the pane's host. */
export interface ExcelHost extends PaneHost {
  /**
   * Listens to what the person does in the sheets, until what it resolves to is called; begins by itself with the first
   * list of sheets, and here where that has failed. Throws WorkbookError.
   */
  listen(): Promise<() => Promise<void>>;
}

/** Makes the host of the workbook that Excel has open. */
export function createPaneHost(page: PanePage): ExcelHost {
  const selected = new Listeners<[sheet: string, cell: string]>();
  const changed = new Listeners<[sheet: string, area: string | null]>();
  const listening = new Listening({ cellSelected: selected.tell, sheetChanged: changed.tell });
  const workbook = new OfficeWorkbook(listening);
  return {
    workbook,
    fileName: fileNameOf(Office.context.document.url),
    keepsJournal: true,
    showCell: (sheet, cell) => void jumpTo(sheet, cell).catch(page.onTrouble),
    onCellSelected: selected.add,
    onSheetChanged: changed.add,
    async listen() {
      if (!listening.isOn) await workbook.listAgain();
      return () => listening.stop();
    },
    async openTemplate(source) {
      const { openXlsx } = await import('../xlsx/open-xlsx');
      return openXlsx(typeof source === 'string' ? await page.formBytes(source) : source, { mayWriteLocked: true });
    },
    async openCopy({ mayWriteLocked }) {
      const [{ readDocument }, { openXlsx }] = await Promise.all([
        import('./read-document'),
        import('../xlsx/open-xlsx'),
      ]);
      return openXlsx(await readDocument(), mayWriteLocked ? { mayWriteLocked } : {});
    },
    async newWorkbook(sheets) {
      const { newWorkbook } = await import('../xlsx/new-workbook');
      return newWorkbook(sheets);
    },
    ways: deliveryWays(),
    async deliver(bytes, fileName, way, onOtherWay = () => undefined, plan) {
      const { deliver } = await import('./deliver');
      return deliver(page, { bytes, fileName, ...(plan !== undefined && { plan }) }, way, onOtherWay);
    },
    ruleExamples: page.ruleExamples,
    saveFile: canDownload() ? page.download : null,
    canPrint: false,
    tools: sheetTools(workbook),
    keep: {
      async read() {
        const [own] = await workbook.readAll([OWN_SHEET]);
        return own ? keptText(own) : null;
      },
      write: (text) => workbook.writeOwn([keptCells(text)]),
    },
  };
}

/** What Excel does on a sheet for the pane. */
function sheetTools(workbook: OfficeWorkbook): SheetTools {
  const [marks, form] = [() => import('./marks'), () => import('./lock-form')];
  return {
    showMarks: async (sheet, cells) => (await marks()).showMarks(sheet, cells),
    clearMarks: async (sheet) => (await marks()).clearMarks(sheet),
    lockForm: async (sheet, parts) => (await form()).lockForm(workbook, sheet, parts),
    unlockForm: async (sheet) => (await form()).unlockForm(workbook, sheet),
    isFormLocked: async (sheet) => (await form()).isFormLocked(sheet),
    cleanCopy: async () => (await import('./clean-copy')).cleanCopy(workbook),
  };
}

/** Desktop panes let no file be saved. */
function canDownload(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** The ways that can work in this Excel, the usual one first. */
function deliveryWays(): readonly DeliveryWay[] {
  return ['sheet', 'workbook', ...(canDownload() ? ['download' as const] : []), 'copy'];
}

/** "https://…/Documents/Reja%202026.xlsx" or "C:\…\Reja 2026.xlsx" → "Reja 2026.xlsx"; a workbook never saved has none. */
function fileNameOf(address: string | undefined): string {
  const last = (path: string): string => path.split(/[\\/]/).at(-1)!;
  if (!address || !URL.canParse(address) || !/^https?:/i.test(address)) return last(address ?? '');
  const name = last(new URL(address).pathname);
  try {
    return decodeURIComponent(name);
  } catch {
    // A "%" that is no code is part of the name.
    return name;
  }
}

/** Those who are told of something. */
class Listeners<Told extends readonly unknown[]> {
  private readonly all = new Set<(...told: Told) => void>();

  readonly add = (listener: (...told: Told) => void): (() => void) => {
    this.all.add(listener);
    return () => this.all.delete(listener);
  };

  readonly tell = (...told: Told): void => this.all.forEach((listener) => listener(...told));
}
