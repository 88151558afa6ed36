import type { CellValue } from './sheet/cell';
import type { Change, Refusal } from './sheet/edit';
import type { Grid } from './sheet/grid';

/*
 * The port: how core and actions reach a workbook, whoever holds it (memory, an .xlsx file, Excel).
 * Goals: grids, addresses and changes; few calls, so that a host across a wire stays fast.
 * Not its business: what a plan is, files, windows, words.
 */

/** A sheet's name and whether people see it. */
export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
}

/** What a write did: the changes made, each with the change that undoes it, and those refused. */
export interface WriteResult {
  readonly applied: readonly { readonly change: Change; readonly inverse: Change }[];
  readonly refused: readonly Refusal[];
}

/** A sheet to be added; rows start at A1, the first is bold where it is a heading. Texts stay texts, whatever they begin with. */
export interface NewSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly position: 'first' | 'last';
  readonly rows: readonly (readonly CellValue[])[];
  /** Column widths in characters, from A. */
  readonly widths?: readonly number[];
}

/** A workbook as every adapter offers it. Throws only `WorkbookError`. */
export interface Workbook {
  /** The sheets in the order of their tabs. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The whole used part of a sheet. */
  read(sheet: string): Promise<Grid>;
  /**
   * Makes changes one after another; each change's addresses are those of the sheet as the ones before it left it.
   * A change whose cell no longer holds `before`, holds a formula or is locked is refused whole; the others are made.
   */
  write(sheet: string, changes: readonly Change[]): Promise<WriteResult>;
  /** Adds a sheet, or replaces the one of that name that we added before. */
  addSheet(sheet: NewSheet): Promise<void>;
}

/** What can go wrong outside: each code has a sentence and a way out in `strings`. */
export type WorkbookErrorCode =
  | 'unreadable-file'
  | 'empty-file'
  | 'not-a-workbook'
  | 'damaged-file'
  | 'encrypted-file'
  | 'old-format'
  | 'other-format'
  | 'too-large'
  | 'sheet-missing'
  | 'protected'
  | 'busy'
  | 'not-supported';

/** Trouble of the outside world, thrown by adapters only; `detail` names the part or format concerned ("docx", "xl/workbook.xml"). */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'WorkbookError';
  }
}
