/** What last year's report says was done, where that workbook is at hand. */
export interface LastReport {
  /** The year it tells of; null where it does not say. */
  readonly year: number | null;
  /** What was done, by indicator; null is a dash. */
  readonly done: ReadonlyMap<string, number | null>;
}
