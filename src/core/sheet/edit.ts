import type { CellValue } from './cell';

/** Writes one cell. `before` is what the writer must find there, or it refuses. */
export interface SetEdit {
  readonly kind: 'set';
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** A number format to put on the cell ("@" keeps `4/4` text); absent: the cell keeps its own. */
  readonly format?: string;
  /** The format the cell had, where `format` is given; absent: General. */
  readonly formatBefore?: string;
  /** True where the text may be formatted differently inside the cell, and that formatting may go (marks of a template). */
  readonly flattens?: true;
}

/** Puts `count` rows in so that the first of them becomes row `row`; formulas, names, merges, validations, formats and print areas move or grow. */
export interface InsertRowEdit {
  readonly kind: 'insertRow';
  readonly row: number;
  readonly count: number;
  /** The row (before the edit) whose height and formats the new rows take; absent: the row above. */
  readonly like?: number;
  /** Values of the new rows, from column A; what is missing is blank. */
  readonly values?: readonly (readonly CellValue[])[];
  /** Each new row repeats row `like` (the one above): its formulas and merges too, and what ends at that row grows over the new ones. */
  readonly repeats?: true;
  /** What an adapter kept of a deleted row, so that undo brings it back whole; opaque. */
  readonly kept?: string;
}

/** Takes one row out. `before` holds the row's values from column A, or the writer refuses. */
export interface DeleteRowEdit {
  readonly kind: 'deleteRow';
  readonly row: number;
  readonly before: readonly CellValue[];
  /** True where the row's formulas may go with it; otherwise a row with a formula is not taken out. */
  readonly withFormulas?: true;
}

/** Shows a hidden row or column, or hides it again (the inverse). */
export interface ShowEdit {
  readonly kind: 'show';
  readonly row?: number;
  readonly column?: number;
  readonly before: 'hidden' | 'shown';
}

/** Splits a merged area, or merges it again (the inverse). */
export interface UnmergeEdit {
  readonly kind: 'unmerge';
  /** "A7:A8". */
  readonly area: string;
  readonly before: 'merged' | 'split';
}

/** One change to a sheet, plain data, with what must stand there before it. */
export type Edit = SetEdit | InsertRowEdit | DeleteRowEdit | ShowEdit | UnmergeEdit;

/**
 * Edits that are made together or not at all (one fix, one field of the form).
 * All addresses are those of the sheet before the change: `set`, `show` and `unmerge` come first,
 * then rows are inserted and deleted from the bottom up (inserts at one row stand in the order of the change).
 * Areas are split before cells are set, and merged after.
 */
export interface Change {
  readonly id: string;
  readonly edits: readonly Edit[];
  /** True where rows are to be made as high as the texts that are written into them; none becomes lower. */
  readonly raisesRows?: true;
}

/** Why an edit was not made; the sheet is then as it was before its change. */
export type RefusalReason = 'cell-changed' | 'holds-formula' | 'rich-text' | 'protected' | 'covered-by-merge';

/** A change that was not made, with the first edit that could not be. */
export interface Refusal {
  readonly change: Change;
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/** The cells that were not written, by name: "A34". */
export function refusedCellNames(refused: readonly Refusal[]): readonly string[] {
  return refused.flatMap(({ edit }) => (edit.kind === 'set' ? [edit.cell] : []));
}
