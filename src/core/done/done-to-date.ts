import type { Pack } from '../pack/pack';
import type { Item, Plan, Quarter } from '../plan/plan';
import { addLines, isNothing, type Lines, linesOf, reaches } from './amounts';
import type { DoneRecord, DoneRow, Period } from './done';
import { itemPeriod } from './item-period';
import { quarterPlans } from './quarter-plan';

/** How an item stands at the end of a period. `notPlanned`: a dash in the plan, and nothing was done. */
export type ItemState = 'done' | 'partly' | 'notDone' | 'notDue' | 'notPlanned';

/** The last quarter of a period. */
export function lastQuarter(period: Period): Quarter {
  return period.kind === 'year' ? 4 : period.quarter;
}

/** The row of each item of the plan that has one, by the item's index. */
export function rowsByItem({ rows }: DoneRecord): ReadonlyMap<number, DoneRow> {
  return new Map(rows.flatMap((row) => (row.item === null ? [] : [[row.item, row] as const])));
}

/**
 * What was done of an item from the start of the year to the end of a quarter: flows are the sum of the quarters given, a
 * stock is that of the last one given, an event happened where any quarter says so. Undefined where no quarter is given,
 * where one cannot be read, or where their shapes differ.
 */
export function doneToDate(item: Item, row: DoneRow, until: Quarter, pack: Pack): Lines | undefined {
  const given = row.quarters.filter(({ quarter, fact }) => quarter <= until && fact.state !== 'blank');
  const lines = given.map(({ fact }) => linesOf(fact));
  if (lines.some((each) => each === undefined)) return undefined;
  return totalOf(lines as readonly Lines[], item, pack);
}

/** What is planned of an item to the end of a quarter; undefined where the plan cannot be read. */
export function plannedToDate(item: Item, row: DoneRow | undefined, until: Quarter, pack: Pack): Lines | undefined {
  const year = linesOf(item.plan);
  if (until === 4 && year && !hasOwnPlan(row)) return year;
  const plans = quarterPlans(item, row, pack);
  return plans && totalOf(plans.slice(0, until), item, pack);
}

const hasOwnPlan = (row: DoneRow | undefined): boolean =>
  row?.quarters.some(({ plan }) => plan.state !== 'blank') ?? false;

function totalOf(lines: readonly Lines[], item: Item, pack: Pack): Lines | undefined {
  const period = itemPeriod(item, pack);
  if (period === 'stock') return lines.at(-1);
  if (period === 'event') return lines.find((each) => !isNothing(each)) ?? lines.at(-1);
  return lines.reduce<Lines | undefined>((sum, each, at) => (at === 0 ? each : sum && addLines(sum, each)), undefined);
}

/** How an item stands at the end of a period; null where what was planned or done cannot be read. */
export function itemState(item: Item, row: DoneRow | undefined, period: Period, pack: Pack): ItemState | null {
  const until = lastQuarter(period);
  const planned = plannedToDate(item, row, until, pack);
  if (!planned) return null;
  const done = row && doneToDate(item, row, until, pack);
  const isGiven = row?.quarters.some(({ quarter, fact }) => quarter <= until && fact.state !== 'blank') ?? false;
  if (isGiven && !done) return null;
  const hasDone = done !== undefined && !isNothing(done);
  if (isNothing(planned)) {
    if (hasDone) return 'done';
    return item.plan.isNothing ? 'notPlanned' : 'notDue';
  }
  if (!hasDone) return 'notDone';
  return reaches(done, planned) ? 'done' : 'partly';
}

/** How many items stand how at the end of a period; those that cannot be told are counted as unknown. */
export function countStates(
  plan: Plan,
  record: DoneRecord,
  period: Period,
  pack: Pack,
): Readonly<Record<ItemState | 'unknown', number>> {
  const counts = { done: 0, partly: 0, notDone: 0, notDue: 0, notPlanned: 0, unknown: 0 };
  const rows = rowsByItem(record);
  for (const item of plan.items) counts[itemState(item, rows.get(item.index), period, pack) ?? 'unknown']++;
  return counts;
}
