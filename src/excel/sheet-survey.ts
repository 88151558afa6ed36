import { hiddenRowsOf, type MixedRows, mixedRowsOf, ROW_LOOK, type RowLook } from './font-looks';

/** Formatted columns to the right of the last value that are read too: formats there matter to who writes there. */
const SPARE_COLUMNS = 8;
/** Rows below the last value where merged blank cells are looked for. */
const SPARE_ROWS = 500;

/** What must be known of a sheet before its cells are asked for. */
export interface Survey {
  /** How far values reach from A1; columns with those formatted beside them. */
  readonly rows: number;
  readonly columns: number;
  /** The last row where merged cells are looked for. */
  readonly lastMergeRow: number;
  readonly isProtected: boolean;
  /** Null where rows are asked about with their cells. */
  readonly looks: RowLooks | null;
}

/** What the rows of a sheet look like, as far as reading needs it. */
export interface RowLooks {
  readonly hiddenRows: readonly number[];
  readonly mixed: readonly MixedRows[];
}

/** Asks how far a sheet reaches and what its rows look like; the answer is there once the batch is answered. */
export class SurveyAsk {
  private readonly used: Excel.Range;
  private readonly formatted: Excel.Range;
  private readonly protection: Excel.WorksheetProtection;
  private readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;

  constructor(sheet: Excel.Worksheet, withLooks: boolean) {
    this.used = sheet.getUsedRange(true);
    this.formatted = sheet.getUsedRange(false);
    this.protection = sheet.protection;
    this.used.load('rowIndex,rowCount,columnIndex,columnCount');
    this.formatted.load('rowIndex,rowCount,columnIndex,columnCount');
    this.protection.load('protected');
    this.rows = withLooks ? sheet.getRange('A1').getBoundingRect(this.used).getRowProperties(ROW_LOOK) : null;
  }

  answer(): Survey {
    const used = cornerOf(this.used);
    const formatted = cornerOf(this.formatted);
    return {
      rows: used.row,
      columns: Math.max(used.column, Math.min(formatted.column, used.column + SPARE_COLUMNS)),
      lastMergeRow: Math.max(used.row, Math.min(formatted.row, used.row + SPARE_ROWS)),
      isProtected: this.protection.protected,
      looks: this.rows && rowLooks(this.rows.value, 1),
    };
  }
}

/** The last cell of a range that was loaded; 1-based. */
function cornerOf(range: Excel.Range): { readonly row: number; readonly column: number } {
  return { row: range.rowIndex + range.rowCount, column: range.columnIndex + range.columnCount };
}

/** What rows from `top` on look like. */
export function rowLooks(rows: readonly RowLook[], top: number): RowLooks {
  return { hiddenRows: hiddenRowsOf(rows, top), mixed: mixedRowsOf(rows, top) };
}

/** Whether cells asked for after an earlier survey are all that the sheet holds now. */
export function covers(earlier: Survey, now: Survey): boolean {
  const knew = earlier.looks?.mixed ?? [];
  const isKnown = (run: MixedRows): boolean =>
    knew.some(
      (one) => one.top <= run.top && one.bottom >= run.bottom && run.parts.every((part) => one.parts.includes(part)),
    );
  return (
    earlier.rows >= now.rows &&
    earlier.columns >= now.columns &&
    earlier.lastMergeRow >= now.lastMergeRow &&
    earlier.isProtected === now.isProtected &&
    (now.looks?.mixed ?? []).every(isKnown)
  );
}
