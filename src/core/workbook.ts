import { cellName } from './sheet/address';
import type { CellValue } from './sheet/cell';
import type { Chart } from './sheet/chart';
import type { PrintSetup } from './sheet/print-setup';
import type { Change, Refusal, SetEdit } from './sheet/edit';
import { cellAt, type Grid } from './sheet/grid';

/*
 * The port: how core and actions reach a workbook, whoever holds it (memory, an .xlsx file, Excel).
 * Goals: grids, addresses and changes; few calls, so that a host across a wire stays fast.
 * Not its business: what a plan is, files, windows, words.
 */

/** A sheet's name and whether people see it. */
export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
  /** What the program calls the sheet until the workbook is closed, however it is renamed; absent where it goes by names. */
  readonly id?: string;
  /** What the sheet is known by however it is renamed; absent where the workbook knows it by its name only, or never wrote on it. */
  readonly key?: string;
  /** True for a report that we put in: it looks like a plan and is none. */
  readonly isReport?: true;
  /** True for the sheet that the person has before them; absent where nobody looks at the workbook. */
  readonly isInFront?: true;
}

/** The hidden name that says a sheet is ours and may be replaced; it outlives a save in Excel. */
export const OWN_SHEET_NAME = '_ishreja_sheet';

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
  /** How columns look outside a table, from A. */
  readonly columnLooks?: readonly ColumnLook[];
  /** Where the rows are a table: its look (borders, wrapped text, a heading that stays in sight) from that row on. */
  readonly table?: SheetTable;
  /** Rows whose texts are bold beside the first and a table's heading, 1-based. */
  readonly boldRows?: readonly number[];
  readonly charts?: readonly Chart[];
  readonly print?: PrintSetup;
}

/** How a column of a sheet that is added looks, whatever is written into it later: values in the middle, long texts in lines, or for programs only. */
export type ColumnLook = 'plain' | 'centered' | 'wrapped' | 'hidden';

/** What shades a table on a sheet that is added, RRGGBB: its heading, and the columns that a person fills in. */
export const TABLE_SHADES = { heading: 'DDEBF7', entry: 'FFF7DB' } as const;

/** A table on a sheet that is added. */
export interface SheetTable {
  /** The row of its headings, 1-based; what stands above is a title. */
  readonly headerRow: number;
  /** Columns that programs need and people do not, 1-based. */
  readonly hiddenColumns?: readonly number[];
  /** How high the rows below the heading are at least, points: room for what is written by hand. */
  readonly rowHeight?: number;
  /** Rows whose cells keep what is typed as text, 1-based: `4/4` does not become a date. */
  readonly textRows?: readonly number[];
  /** The table's last row, 1-based; absent: all rows are of it. What stands below is plain. */
  readonly lastRow?: number;
  /** Columns that a person fills in, 1-based: a shade of their own tells them. */
  readonly entryColumns?: readonly number[];
  /** Columns whose values stand in the middle, 1-based: amounts beside dashes. */
  readonly centeredColumns?: readonly number[];
}

/**
 * Cells of a sheet of ours (the hidden `_ishreja`, Izohlar): values written over what stands there, texts as texts.
 * The sheet is made where it is missing.
 */
export interface OwnCells {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Where `values` begin, 1-based. */
  readonly row: number;
  readonly column: number;
  /** Rows of equal length; null blanks a cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** Column widths in characters and looks, from A; for a sheet that is made. */
  readonly widths?: readonly number[];
  readonly columnLooks?: readonly ColumnLook[];
}

/** A workbook as every adapter offers it. Throws only `WorkbookError`. */
export interface Workbook {
  /** The sheets in the order of their tabs. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The whole used part of a sheet. */
  read(sheet: string): Promise<Grid>;
  /** Several sheets in one go, in the order asked for; one that is missing is left out. */
  readAll(sheets: readonly string[]): Promise<readonly Grid[]>;
  /** A grid read earlier, with these cells ("B4:C9") as they are now; only for changes that moved no row, merge or hidden state. */
  readAgain(grid: Grid, areas: readonly string[]): Promise<Grid>;
  /**
   * Makes changes one after another; each change's addresses are those of the sheet as the ones before it left it.
   * A change whose cell no longer holds `before`, holds a formula or is locked is refused whole; the others are made.
   * `record` (the journal's cells) is written in the same go and before the changes, so that nothing is written that it does not know.
   */
  write(sheet: string, changes: readonly Change[], record?: OwnCells): Promise<WriteResult>;
  /** Writes cells of sheets of ours, in one go. */
  writeOwn(cells: readonly OwnCells[]): Promise<void>;
  /** Adds a sheet, or replaces the one of that name that we added before. */
  addSheet(sheet: NewSheet): Promise<void>;
  /** Takes away a sheet that we added. Throws WorkbookError (not-supported) where it is another's, (sheet-missing). */
  removeSheet(sheet: string): Promise<void>;
  /** Sets how a sheet goes to paper, touching no cell; gives what sets it back. Throws WorkbookError (protected, sheet-missing). */
  setPrint(sheet: string, setup: PrintSetup): Promise<PrintSetup>;
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
  | 'workbook-protected'
  | 'read-only'
  | 'busy'
  | 'no-answer'
  | 'session-lost'
  | 'host-failed'
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

/** `writeOwn` for a workbook that reaches its cells at no cost: what differs is set, and a missing sheet is added last. */
export async function setOwnCells(workbook: Omit<Workbook, 'writeOwn'>, own: OwnCells): Promise<void> {
  if (!(await workbook.sheets()).some(({ name }) => name === own.sheet)) {
    const above = Array.from({ length: own.row - 1 }, () => []);
    const left = Array.from({ length: own.column - 1 }, () => null);
    const rows = [...above, ...own.values.map((values) => [...left, ...values])];
    const { sheet: name, isHidden, widths, columnLooks } = own;
    return workbook.addSheet({
      name,
      isHidden,
      position: 'last',
      rows,
      ...(widths && { widths }),
      ...(columnLooks && { columnLooks }),
    });
  }
  const grid = await workbook.read(own.sheet);
  const edits = own.values.flatMap((values, down) =>
    values.flatMap((after, across): SetEdit[] => {
      const before = cellAt(grid, own.row + down, own.column + across).value;
      const cell = cellName(own.row + down, own.column + across);
      return before === after ? [] : [{ kind: 'set', cell, before, after }];
    }),
  );
  if (edits.length > 0)
    await workbook.write(own.sheet, [{ id: 'own', edits, ...(own.columnLooks && { raisesRows: true }) }]);
}
