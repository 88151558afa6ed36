import type { PlanCell, Quantity, Quarter } from '../plan/plan';

/*
 * What was done of a plan, as it stands on the sheet "Bajarilishi": plain data with the address of everything.
 * As with the plan, reading never throws and never judges; what could not be read stays with its cell.
 */

/** The quarters of a year, in order. */
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** A whole year, or what was done up to the end of a quarter of it. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: Quarter };

/** What one quarter of an item holds. */
export interface DoneQuarter {
  readonly quarter: Quarter;
  /** The quarter's share of the plan where a person set it; blank: it follows from the deadline. */
  readonly plan: Quantity;
  /** What was done in the quarter; of what is counted cumulatively or stands at a day, the amount at its end. */
  readonly fact: Quantity;
  readonly note: PlanCell;
}

/** One row of the sheet: an item of the plan, or of an earlier state of it. */
export interface DoneRow {
  readonly row: number;
  /** What the item is known by, however it moves: see `itemKeys`. */
  readonly key: string;
  /** The item's number, name and unit as they stood when the row was last brought up to the plan. */
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** Index of the item in `Plan.items`; null where the plan has it no longer: such a row is kept and told of. */
  readonly item: number | null;
  readonly quarters: readonly [DoneQuarter, DoneQuarter, DoneQuarter, DoneQuarter];
  /** What was done, in words: for decrees and events, of which a number tells nothing. */
  readonly words: PlanCell;
}

/** What was done of a plan. */
export interface DoneRecord {
  readonly sheet: string;
  /** The plan's year as the sheet's heading names it; null where it names none. */
  readonly year: number | null;
  readonly rows: readonly DoneRow[];
  /** Indexes of the plan's items that have no row yet, rising. */
  readonly missing: readonly number[];
}
