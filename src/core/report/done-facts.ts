import type { Period } from '../done/done';
import type { Item, Quantity, Quarter } from '../plan/plan';

/** How an item stands at the end of the report's period: `notDue` where its time has not come. */
export type ItemState = 'done' | 'partly' | 'notDone' | 'notDue';

/** What a report asks of what was done; every answer is of one item of the plan, null where nothing is recorded of it. */
export interface DoneFacts {
  /** The quarter's share of the plan. */
  planIn(item: Item, quarter: Quarter): Quantity | null;
  factIn(item: Item, quarter: Quarter): Quantity | null;
  /** What was done from the beginning of the year to the end of the period; what stands at a day, at its end. */
  toDate(item: Item, period: Period): Quantity | null;
  /** The plan of the quarters up to the end of the period. */
  planToDate(item: Item, period: Period): Quantity | null;
  stateOf(item: Item, period: Period): ItemState | null;
  /** What was done, in words; empty where nothing is said. */
  wordsOf(item: Item): string;
  /** Why it was not done, from the notes of the quarters up to the end of the period. */
  reasonOf(item: Item, period: Period): string;
  /** The sheet on which it stands. */
  readonly sheet: string;
}

/** The last quarter of a period. */
export function lastQuarter(period: Period): Quarter {
  return period.kind === 'year' ? 4 : period.quarter;
}
