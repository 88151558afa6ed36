import type { Area } from './address';
import { BLANK, type Cell } from './cell';

/**
 * A sheet as plain data: what every adapter reads and everything in core works on.
 * Only the top-left cell of a merged area holds a value.
 */
export interface Grid {
  readonly sheet: string;
  /** The last row and column that hold a value or a merge; 0 where the sheet is empty. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** cells[row - 1]?.[column - 1]; what is missing is blank. Rows may be sparse. */
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** Texts that a file holds in cells that a merged area covers, where no program shows them; absent where there are none. */
  readonly covered?: readonly CoveredText[];
  /** Hidden rows and columns, 1-based, rising. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** True where the sheet is protected: locked cells refuse to be written. */
  readonly isProtected: boolean;
}

/** A text that a merged area hides, at its own row and column. */
export interface CoveredText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cell at a place; blank outside the sheet. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row - 1]?.[column - 1] ?? BLANK;
}
