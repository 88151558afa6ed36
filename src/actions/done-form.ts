import type { Pack } from '../core/pack/pack';
import type { Component, Item, Quarter } from '../core/plan/plan';
import { isNothing, type Lines, linesOf } from '../core/done/amounts';
import type { DoneRow } from '../core/done/done';
import { type DoneItem, type DonePlan, doneItems } from '../core/done/done-plan';
import { doneToDate } from '../core/done/done-to-date';
import { pairsOf } from '../core/done/plan-gap';
import { quarterPlans } from '../core/done/quarter-plan';

/** What the form of a quarter shows beside the cell that is filled in. */
export interface QuarterFacts {
  readonly lastYear: Lines | undefined;
  readonly yearPlan: Lines | undefined;
  readonly quarterPlan: Lines | undefined;
  /** From the start of the year to the quarter's end. */
  readonly toDate: Lines | undefined;
  /** How much of the year's plan that is, value by value; null where none was planned. Empty where it cannot be told. */
  readonly shares: readonly Component[];
}

/** The facts of an item's quarter. */
export function quarterFacts(item: Item, row: DoneRow, quarter: Quarter, pack: Pack): QuarterFacts {
  const yearPlan = linesOf(item.plan);
  const toDate = doneToDate(item, row, quarter, pack);
  const pairs = yearPlan && toDate ? pairsOf(toDate, yearPlan) : [];
  return {
    lastYear: linesOf(item.fact),
    yearPlan,
    quarterPlan: quarterPlans(item, row, pack)?.[quarter - 1],
    toDate,
    shares: pairs.map(({ done, planned }) => (planned > 0 ? done / planned : null)),
  };
}

/** Whether the cell of a quarter waits for a number: something was planned for it, and it is blank. */
export function isWaiting({ item, row }: DoneItem, quarter: Quarter, pack: Pack): boolean {
  if (row.quarters[quarter - 1]!.fact.state !== 'blank') return false;
  const planned = quarterPlans(item, row, pack)?.[quarter - 1];
  return planned === undefined || !isNothing(planned);
}

/** The quarter to fill in: the last one that is over while it waits for numbers, else the one that runs. */
export function currentQuarter(done: DonePlan, pack: Pack): Quarter {
  const { closed } = done;
  if (closed === 0) return 1;
  const isOpen = doneItems(done).some((one) => isWaiting(one, closed, pack));
  return isOpen || closed === 4 ? closed : ((closed + 1) as Quarter);
}
