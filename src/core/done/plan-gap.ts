import type { Pack } from '../pack/pack';
import type { Item, Quarter } from '../plan/plan';
import { isDash, isNothing, isSameShape, type Lines, linesOf, reaches } from './amounts';
import { type DoneRow, QUARTERS } from './done';
import type { ClosedQuarters } from './done-plan';
import { doneToDate, plannedToDate } from './done-to-date';

/** How what was done differs from what was planned, by the value that differs most in proportion. */
export interface PlanGap {
  /** none: nothing was done of what the year planned; short: less than planned to the date; over: more than the year planned. */
  readonly kind: 'none' | 'short' | 'over';
  readonly quarter: Quarter;
  readonly done: number;
  readonly planned: number;
}

/** A value with the one it is compared to. */
interface Pair {
  readonly done: number;
  readonly planned: number;
}

/**
 * The gap between what was done of an item and its plan; null where there is none to be asked about, or where it cannot be
 * known. Falling short is asked of the last quarter that is over and filled, being over of the last that is filled.
 */
export function planGap(item: Item, row: DoneRow, closed: ClosedQuarters, pack: Pack): PlanGap | null {
  const last = lastFilled(row);
  if (last === null) return null;
  const over = overGap(item, row, last, pack);
  if (over) return over;
  if (last < closed || closed === 0) return null;
  const planned = plannedToDate(item, row, closed, pack);
  const done = doneToDate(item, row, closed, pack);
  if (!planned || !done || isNothing(planned) || reaches(done, planned)) return null;
  const pair = farthest(pairsOf(done, planned));
  if (!pair) return null;
  if (isNothing(done)) return closed === 4 ? { kind: 'none', quarter: 4, ...pair } : null;
  const { doneShortShare, doneUnits } = pack.thresholds;
  const short = pair.planned - pair.done;
  const isAsked = short >= pair.planned * doneShortShare && (closed === 4 || short >= doneUnits);
  return isAsked ? { kind: 'short', quarter: closed, ...pair } : null;
}

function overGap(item: Item, row: DoneRow, quarter: Quarter, pack: Pack): PlanGap | null {
  const year = linesOf(item.plan);
  const done = doneToDate(item, row, quarter, pack);
  if (!year || !done) return null;
  const { doneOverShare, doneUnits } = pack.thresholds;
  const over = pairsOf(done, year).filter(
    (pair) => pair.done - pair.planned >= Math.max(doneUnits, pair.planned * doneOverShare),
  );
  const pair = farthest(over);
  return pair && { kind: 'over', quarter, ...pair };
}

/** The last quarter in which something was entered. */
export function lastFilled({ quarters }: DoneRow): Quarter | null {
  return QUARTERS.findLast((quarter) => quarters[quarter - 1]!.fact.state !== 'blank') ?? null;
}

/** The values that stand to each other; none where the shapes differ, which is told by itself. */
export function pairsOf(done: Lines, planned: Lines): readonly Pair[] {
  if (isDash(done)) return planned.flat().map((each) => ({ done: 0, planned: each ?? 0 }));
  if (isDash(planned)) return done.flat().map((each) => ({ done: each ?? 0, planned: 0 }));
  if (!isSameShape(done, planned)) return [];
  const plans = planned.flat();
  return done.flat().map((each, at) => ({ done: each ?? 0, planned: plans[at] ?? 0 }));
}

/** The pair whose difference is the greatest part of what was planned. */
export function farthest(pairs: readonly Pair[]): Pair | null {
  const share = ({ done, planned }: Pair): number => Math.abs(done - planned) / Math.max(planned, 1);
  return [...pairs].sort((one, other) => share(other) - share(one))[0] ?? null;
}
