/*
 * The tables of a form as they were found: plain data, every cell by its place. Nothing here knows an indicator.
 */

/**
 * What stands in a cell that might take a value: nothing; a dash or line that keeps the place ("-", "____"); 0; a formula;
 * a cross that forbids an entry; anything else.
 */
export type CellState = 'blank' | 'placeholder' | 'zero' | 'formula' | 'closed' | 'filled';

/** A cell of a table where a row and a column of values meet; covered parts of merges are none. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

/** A column of values; `header` are its headings from the top row to the lowest. */
export interface FormColumn {
  readonly column: number;
  readonly header: readonly string[];
}

/** A row of a table that has cells for values. */
export interface FormRow {
  readonly row: number;
  /** The label nearest to the values. */
  readonly label: string;
  /** The labels it stands under, the outermost first: of the row it is a part of, of merged cells on its left. */
  readonly context: readonly string[];
  /** What stands in the column of units; empty where there is none. */
  readonly unit: string;
  /** What stands in columns of codes and numbers. */
  readonly codes: readonly string[];
  /** The heading above it: the pack's section, where it is one. */
  readonly sectionId: string | null;
  /** The lines above the table and the heading above the row, as one text. */
  readonly heading: string;
  readonly cells: readonly FormCell[];
}

/** A table of a form. */
export interface FormTable {
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}
