import type { Workbook } from '../core/workbook';

/** A report template opened for filling, and how its bytes are had when it is filled. */
export type TemplateWorkbook = Workbook & { save(): Promise<Uint8Array> | Uint8Array };

/*
 * The seam between the pane and whoever shows it: the workbench now, Excel later.
 * Goals: one pane for both; nothing here knows Office, files or a sheet's look.
 */

/** What the pane needs of the program it stands in. Its promises throw only `WorkbookError`. */
export interface PaneHost {
  readonly workbook: Workbook;
  /** "2026-qoraozak.xlsx", as the person knows the workbook. */
  readonly fileName: string;
  /** Brings a cell ("A34") into view and selects it. */
  showCell(sheet: string, cell: string): void;
  /** Tells when the person selects another cell; returns what stops it. */
  onCellSelected(listener: (sheet: string, cell: string) => void): () => void;
  /** Tells when somebody else than the session changed a sheet; returns what stops it. */
  onSheetChanged(listener: (sheet: string) => void): () => void;
  /** Opens a report template: the one that comes with the product, or the bytes of an .xlsx file. */
  openTemplate(source: 'annual' | Uint8Array): Promise<TemplateWorkbook>;
  /** Hands a finished file to the person (a download). */
  deliver(bytes: Uint8Array, fileName: string): void;
  /** A text kept for this workbook from one opening to the next (notes, entries, chosen columns). */
  readonly keep: { read(): Promise<string | null>; write(text: string): Promise<void> };
}
