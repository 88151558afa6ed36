import type { Quarter } from './plan';

/** What last year's report says was done, where that workbook is at hand. */
export interface LastReport {
  /** The year it tells of; null where it does not say. */
  readonly year: number | null;
  /** The quarter up to whose end it tells; null of a whole year. */
  readonly quarter: Quarter | null;
  /** What was done, by indicator; null is a dash. */
  readonly done: ReadonlyMap<string, number | null>;
}
