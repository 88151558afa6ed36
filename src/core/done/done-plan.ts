import { yearOfPlan } from '../check/plan-year';
import type { Item, Plan, Quarter } from '../plan/plan';
import type { CalendarDay } from '../sheet/cell';
import type { DoneRecord, DoneRow } from './done';
import type { DoneRole } from './done-columns';

/** How many quarters of a year are over. */
export type ClosedQuarters = Quarter | 0;

/** What was done of a plan, as rules see it. */
export interface DonePlan {
  readonly plan: Plan;
  readonly record: DoneRecord;
  /** The cells of the headings. */
  readonly headers: Readonly<Partial<Record<DoneRole, string>>>;
  /** The quarters that are over: nothing more is asked of the others. */
  readonly closed: ClosedQuarters;
}

/** An item of the plan with its row on the sheet. */
export interface DoneItem {
  readonly item: Item;
  readonly row: DoneRow;
}

/** The items that have a row, in the order of the sheet. */
export function doneItems({ plan, record }: DonePlan): readonly DoneItem[] {
  return record.rows.flatMap((row) => (row.item === null ? [] : [{ item: plan.items[row.item]!, row }]));
}

/** The quarters of a plan's year that are over on a day; none where the plan names no year. */
export function closedQuarters(plan: Plan, { year, month }: CalendarDay): ClosedQuarters {
  const planned = yearOfPlan(plan);
  if (planned === null || planned > year) return 0;
  return planned < year ? 4 : (Math.floor((month - 1) / 3) as ClosedQuarters);
}
