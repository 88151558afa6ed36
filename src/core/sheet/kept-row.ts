import type { Cell } from './cell';

/** What is kept of a deleted row so that an insert brings it back whole; rows are counted from the row itself, so they stay right wherever it comes back. */
export interface KeptRow {
  /** The row's cells from column A; null where there is none. */
  readonly cells: readonly (Cell | null)[];
  readonly isHidden: boolean;
  /** Merges that reached over the row. */
  readonly merges: readonly {
    readonly up: number;
    readonly down: number;
    readonly left: number;
    readonly right: number;
  }[];
  /** Formulas elsewhere that lost the row for good: how they read when rows are back in place, and how they must. */
  readonly torn: readonly {
    readonly row: number;
    readonly column: number;
    readonly from: string;
    readonly to: string;
  }[];
}

/** A kept row as the opaque text an edit carries. */
export function writeKept(kept: KeptRow): string {
  return JSON.stringify(kept);
}

/** The kept row in an edit's text, with what an adapter added to it, or null where there is none. */
export function readKept<Kept extends KeptRow = KeptRow>(text: string | undefined): Kept | null {
  return text === undefined ? null : (JSON.parse(text) as Kept);
}
