import { unitById } from '../check/pack-index';
import type { Pack } from '../pack/pack';
import type { Deadline, Item, Quarter } from '../plan/plan';
import { quarterOf } from '../plan/deadline-terms';
import { type Lines, linesOf, mapLines } from './amounts';
import { type DoneRow, QUARTERS } from './done';
import { itemPeriod } from './item-period';

/** The plan of each quarter, in order; undefined where the year's plan cannot be read. */
export type QuarterPlans = readonly [Lines, Lines, Lines, Lines] | undefined;

/** How much of the year falls into each quarter, in order; one at least is more than 0. */
type Shares = readonly [number, number, number, number];

const NOTHING: Lines = [[null]];

/**
 * The year's plan by quarters, as the deadline has it: all year in four equal parts, quarters and months that are named
 * equally among them; what cannot be parted evenly comes last. What stands at a day (a stock) is planned whole from its
 * first quarter on. A plan that a person set for a quarter counts before it.
 */
export function quarterPlans(item: Item, row: DoneRow | undefined, pack: Pack): QuarterPlans {
  const year = linesOf(item.plan);
  if (!year) return undefined;
  const shares = sharesOf(item.deadline);
  const first = shares.findIndex((share) => share > 0);
  const last = shares.findLastIndex((share) => share > 0);
  const decimals = unitById(pack, item.unit.unitId ?? '')?.decimals ?? 0;
  const isStock = itemPeriod(item, pack) === 'stock';
  const planned = QUARTERS.map((quarter): Lines => {
    const set = row && linesOf(row.quarters[quarter - 1]!.plan);
    if (set) return set;
    const at = quarter - 1;
    if (at < first) return NOTHING;
    if (isStock) return year;
    if (shares[at] === 0) return NOTHING;
    return mapLines(year, (amount) => shareOf(amount, shares, at, last, decimals));
  });
  return [planned[0]!, planned[1]!, planned[2]!, planned[3]!];
}

/** A share rounded down to what the unit counts in; the last quarter takes what is left. */
function shareOf(amount: number, shares: Shares, at: number, last: number, decimals: number): number {
  const step = 10 ** decimals;
  const part = (place: number): number => Math.floor(amount * shares[place]! * step + 1e-6) / step;
  if (at !== last) return part(at);
  const before = shares.reduce((sum, _, place) => (place < last ? sum + part(place) : sum), 0);
  return Math.round((amount - before) * 1e6) / 1e6;
}

function sharesOf({ terms }: Deadline): Shares {
  const months = terms.flatMap((term) => term.months).map(quarterOf);
  const named = terms.filter(({ kind }) => kind === 'quarters' || kind === 'until').flatMap((term) => term.quarters);
  if (named.length > 0) return parted([...new Set([...named, ...months])]);
  return parted(months.length > 0 ? months : QUARTERS);
}

/** A quarter's share is how often it is named. */
function parted(named: readonly Quarter[]): Shares {
  const share = (quarter: Quarter): number => named.filter((each) => each === quarter).length / named.length;
  return [share(1), share(2), share(3), share(4)];
}
