import type { SheetForm } from '../actions/sheet-form';
import type { Severity } from '../core/check/finding';
import type { FormName } from '../core/report/period';
import type { NewSheet, Workbook, WorkbookErrorCode } from '../core/workbook';

/** A report template opened for filling, and how its bytes are had when it is filled. */
export type TemplateWorkbook = Workbook & {
  save(): Promise<Uint8Array> | Uint8Array;
  /** Gives a sheet a name that none has yet; what mentions it follows. */
  renameSheet(from: string, to: string): Promise<void>;
};

/*
 * The seam between the pane and whoever shows it: the workbench now, Excel later.
 * Goals: one pane for both; nothing here knows Office, files or a sheet's look.
 */

export type { FormName };

/** Where a finished report can go: a sheet of this workbook, a new workbook, a downloaded file, the clipboard. */
export type DeliveryWay = 'sheet' | 'workbook' | 'download' | 'copy';

/** Cells to be marked on a sheet, one colour and pattern a severity. */
export interface CellMarks {
  readonly severity: Severity;
  /** "A34". */
  readonly cells: readonly string[];
}

/** What only a real spreadsheet program offers on a sheet; the workbench has no need of it. */
export interface SheetTools {
  /** Marks findings on the sheet as a layer of their own, in place of the marks shown before. Throws WorkbookError (protected). */
  showMarks(sheet: string, marks: readonly CellMarks[]): Promise<void>;
  clearMarks(sheet: string): Promise<void>;
  /** Puts the program's own drop-downs and number checks on the plan's columns; those that stood there are kept. */
  lockForm(sheet: string, form: SheetForm): Promise<void>;
  /** Takes them off again and puts back those that stood there before. */
  unlockForm(sheet: string): Promise<void>;
  isFormLocked(sheet: string): Promise<boolean>;
  /** Takes everything of ours out of the workbook: marks, form, hidden sheets, names. Sheets for people (a report) stay. */
  cleanCopy(): Promise<void>;
}

/** What the card of a rule shows beside its words. */
export interface RuleExample {
  /** Whether lists or limits of the rule stand in the rule pack. */
  readonly isInPack: boolean;
  /** Small tables, the heading row first. */
  readonly wrong: readonly (readonly string[])[];
  readonly right: readonly (readonly string[])[];
}

/** What the pane needs of the program it stands in. Its promises throw only `WorkbookError`. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** "2026-qoraozak.xlsx", as the person knows the workbook. */
  readonly fileName: string;
  /** True where every write is recorded in the workbook itself (its hidden sheet), and undone from there after reopening. */
  readonly keepsJournal: boolean;
  /** Brings a cell ("A34") into view and selects it. */
  showCell(sheet: string, cell: string): void;
  /** Tells when the person selects another cell; returns what stops it. */
  onCellSelected(listener: (sheet: string, cell: string) => void): () => void;
  /**
   * Tells when somebody else than the session changed a sheet; returns what stops it.
   * `area` ("B4:C9") where only the contents of those cells changed, null where rows, merges or the sheet did.
   */
  onSheetChanged(listener: (sheet: string, area: string | null) => void): () => void;
  /** Opens a report form: one that comes with the product, or the bytes of an .xlsx file. */
  openTemplate(source: FormName | Uint8Array): Promise<TemplateWorkbook>;
  /**
   * Opens a copy of the workbook as it is now, in memory; the workbook itself is never touched by it. `mayWriteLocked`:
   * the locked cells of protected sheets may be written.
   */
  openCopy(options: { readonly mayWriteLocked: boolean }): Promise<TemplateWorkbook>;
  /** The bytes of a new workbook of these sheets, at least one. */
  newWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array>;
  /** The ways a finished report can go, the usual one first. */
  readonly ways: readonly DeliveryWay[];
  /**
   * Hands a finished report to the person; resolves to the name of the sheet or file it became.
   * Where `plan` names a sheet, the file is a plan and no report: that sheet alone is put in.
   * Where the way asked for is closed (a protected structure, charts on the web) another is taken, and `onOtherWay` told why.
   */
  deliver(
    bytes: Uint8Array,
    fileName: string,
    way: DeliveryWay,
    onOtherWay?: (way: DeliveryWay, because: WorkbookErrorCode) => void,
    plan?: string,
  ): Promise<string>;
  /** The examples of the rules, by rule; fetched when a rule's card is opened. */
  ruleExamples(): Promise<Readonly<Record<string, RuleExample>>>;
  /** Hands a file over as a download; null where the program lets none be saved from the pane. */
  readonly saveFile: ((bytes: Uint8Array, fileName: string) => void) | null;
  /** Whether the pane's page itself can be printed; a spreadsheet program prints the sheet. */
  readonly canPrint: boolean;
  readonly tools: SheetTools | null;
  /** A text kept for this workbook from one opening to the next (notes, entries, chosen columns). */
  readonly keep: { read(): Promise<string | null>; write(text: string): Promise<void> };
}
