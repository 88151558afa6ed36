import type { Pack } from '../pack/pack';
import type { Component, Item, Plan, PlanCell, Quantity } from '../plan/plan';
import { eachMeasuredRow, isNegative, isReckonable, type MeasuredRow } from './measured-rows';
import { invertedPair, isAcquisition } from './titles-copies';
import { firstFraction, isCountedWhole, unitOfRow } from './whole-numbers';

/*
 * How the plan stands to the fact, row by row. A row is told by the value that changes most; a value that says how
 * often a year something is done (1, 2, 4, 12) changes the habit and not the volume. A dash says that something was
 * not done at all: what is new is not compared, what is given up is.
 */

/** A value of a row that the plan changes by enough to be asked about. */
export interface Trend {
  readonly row: MeasuredRow;
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  /** The part of the fact by which the plan differs: 0.3 is 30 % more, -1 is nothing left; infinite where the fact is 0. */
  readonly share: number;
  /** True where it is a change as the pack's `changeShare` has it, false where the plan is only below the fact. */
  readonly isChange: boolean;
  /** The cells where the two values stand. */
  readonly fact: PlanCell;
  readonly plan: PlanCell;
}

/** What is asked of the changes in a plan. */
export interface Trends {
  /** In the order of the sheet, one for a row; without the falls that `scale` is made of. */
  readonly rows: readonly Trend[];
  /** The rows of volume that fall steeply, where most of them do; else none. */
  readonly scale: readonly Trend[];
  /** How many rows of volume there are, those of `scale` among them. */
  readonly volumes: number;
}

type Limits = Pack['thresholds'];

const known = new WeakMap<Plan, { readonly pack: Pack; readonly trends: Trends }>();

/** The changes in a plan; read once for each plan. */
export function trendsOf(plan: Plan, pack: Pack): Trends {
  const read = known.get(plan);
  if (read?.pack === pack) return read.trends;
  const trends = readTrends(plan, pack);
  known.set(plan, { pack, trends });
  return trends;
}

function readTrends(plan: Plan, pack: Pack): Trends {
  const limits = pack.thresholds;
  const rows: Trend[] = [];
  const falls: Trend[] = [];
  let volumes = 0;
  eachMeasuredRow(plan, (row, item) => {
    if (!isComparable(row)) return;
    const size = largest(row.fact);
    if (size >= limits.scaleFact) volumes++;
    // The quick answer for most rows: lines of small numbers are made once.
    if (row.fact.lines === row.plan.lines) return;
    const pairs = pairsOf(row);
    const trend = pairs && worst(row, item, pairs, limits);
    if (!trend || hasFault(plan, pack, row, item)) return;
    rows.push(trend);
    if (size >= limits.scaleFact && fallsSteeply(pairs, size, limits)) falls.push(trend);
  });
  const isScale = volumes >= limits.scaleRows && falls.length * 2 > volumes;
  if (!isScale) return { rows, scale: [], volumes };
  return { rows: rows.filter(({ share }) => share > 0), scale: falls, volumes };
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const isComparable = ({ fact, plan }: MeasuredRow): boolean =>
  isReckonable(fact) && isReckonable(plan) && !(fact.isNothing && plan.isNothing);

/** Whether a value is told to be wrong in itself: below none, a fraction of what is counted whole, titles and copies that changed places. */
function hasFault(plan: Plan, pack: Pack, row: MeasuredRow, item: Item): boolean {
  const { fact, plan: planned } = row;
  if (isNegative(fact) || isNegative(planned)) return true;
  const hasFraction = firstFraction(fact) !== null || firstFraction(planned) !== null;
  if (hasFraction && isCountedWhole(pack, unitOfRow(row, item))) return true;
  return (invertedPair(fact) ?? invertedPair(planned)) !== null && isAcquisition(plan, pack, item);
}

function largest({ lines }: Quantity): number {
  let most = 0;
  for (const line of lines) for (const component of line) if (component !== null && component > most) most = component;
  return most;
}

/** The values that stand to each other; null where the two sides have another shape. */
function pairsOf({ fact, plan }: MeasuredRow): Pair[] | null {
  if (plan.isNothing) return valuesOf(fact).map(({ value, line }) => ({ from: value ?? 0, to: 0, line }));
  if (fact.isNothing) {
    // A dash was not done at all: what is planned is new, and not a change.
    if (valuesOf(fact).some(({ value }) => value === null)) return null;
    return valuesOf(plan).map(({ value, line }) => ({ from: 0, to: value ?? 0, line }));
  }
  if (fact.lines.length !== plan.lines.length) return null;
  const pairs: Pair[] = [];
  for (const [line, components] of fact.lines.entries()) {
    const others = plan.lines[line]!;
    if (components.length !== others.length) return null;
    components.forEach((from, place) => {
      if (from !== null) pairs.push({ from, to: others[place] ?? 0, line });
    });
  }
  return pairs;
}

const valuesOf = ({ lines }: Quantity): { readonly value: Component; readonly line: number }[] =>
  lines.flatMap((components, line) => components.map((value) => ({ value, line })));

/** The change that is to be asked about, the greatest in proportion; null where there is none. */
function worst(row: MeasuredRow, item: Item, pairs: readonly Pair[], limits: Limits): Trend | null {
  let best: Pair | null = null;
  for (const pair of pairs) {
    if (isChange(pair, limits) && (!best || distance(pair) > distance(best))) best = pair;
  }
  if (best) return trendOf(row, item, best, true);
  const below = pairs.find((pair) => isBelow(pair, limits));
  return below ? trendOf(row, item, below, false) : null;
}

const isHabit = ({ from, to }: Pair, { periodicities }: Limits): boolean =>
  periodicities.includes(to) && (from === 0 || periodicities.includes(from));

function isChange(pair: Pair, limits: Limits): boolean {
  const difference = Math.abs(pair.to - pair.from);
  return difference >= limits.changeUnits && difference >= pair.from * limits.changeShare && !isHabit(pair, limits);
}

function isBelow(pair: Pair, limits: Limits): boolean {
  const difference = pair.from - pair.to;
  return difference >= limits.belowUnits && difference >= pair.from * limits.belowShare && !isHabit(pair, limits);
}

/** How many times as much, upwards or downwards. */
function distance({ from, to }: Pair): number {
  return from === 0 || to === 0 ? Number.MAX_VALUE : Math.max(to / from, from / to);
}

const fallsSteeply = (pairs: readonly Pair[], size: number, { scaleShare }: Limits): boolean =>
  pairs.some(({ from, to }) => from === size && to < from * (1 - scaleShare));

function trendOf(row: MeasuredRow, item: Item, { from, to, line }: Pair, isChangeOfRow: boolean): Trend {
  const cellOf = ({ cells, lines }: Quantity): PlanCell =>
    (cells.length === lines.length ? cells[line] : undefined) ?? cells[0]!;
  const share = from === 0 ? Number.POSITIVE_INFINITY : (to - from) / from;
  return { row, item, from, to, share, isChange: isChangeOfRow, fact: cellOf(row.fact), plan: cellOf(row.plan) };
}
