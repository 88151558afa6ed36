import type { CellValue } from '../sheet/cell';

type Values = readonly CellValue[];

/**
 * For each new row the index of the old row that it takes the place of, rising, or null where it is put in. A row is known by
 * what stands in `keys` (0-based): by all of it, then by any of it between rows that are known; and what is left in between
 * takes the place of old rows that may be overwritten (`isFree`).
 */
export function alignRows(
  old: readonly Values[],
  fresh: readonly Values[],
  keys: readonly number[],
  isFree: (index: number) => boolean,
): readonly (number | null)[] {
  const taken: (number | null)[] = fresh.map(() => null);
  for (const [index, at] of longestRise(samePairs(old, fresh, keys))) taken[index] = at;
  const isSameInPart = (at: number, index: number): boolean =>
    keys.some((key) => text(old[at]![key]) !== '' && text(old[at]![key]) === text(fresh[index]![key]));
  fillGaps(taken, old.length, isSameInPart);
  fillGaps(taken, old.length, (at) => isFree(at));
  return taken;
}

const text = (value: CellValue | undefined): string => String(value ?? '');

/** Old and new rows that alone have the same key: [new, old], by the new. */
function samePairs(
  old: readonly Values[],
  fresh: readonly Values[],
  keys: readonly number[],
): readonly (readonly [number, number])[] {
  const keyOf = (row: Values): string => keys.map((key) => text(row[key])).join('\u0000');
  const placesOf = (rows: readonly Values[]): ReadonlyMap<string, readonly number[]> => {
    const places = new Map<string, number[]>();
    rows.forEach((row, index) => {
      const known = places.get(keyOf(row));
      if (known) known.push(index);
      else places.set(keyOf(row), [index]);
    });
    return places;
  };
  const oldPlaces = placesOf(old);
  return [...placesOf(fresh)].flatMap(([key, [index, ...others]]) => {
    const [at, ...more] = oldPlaces.get(key) ?? [];
    return at === undefined || others.length > 0 || more.length > 0 ? [] : [[index!, at] as const];
  });
}

/** The most pairs whose second numbers rise; the first ones rise already. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, at], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < at) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1];
    ends[low] = index;
  });
  const rise: (readonly [number, number])[] = [];
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.push(pairs[index]!);
  return rise.reverse();
}

/** Between rows that have their place, gives new ones the old ones that suit, in order. */
function fillGaps(taken: (number | null)[], count: number, suits: (at: number, index: number) => boolean): void {
  let from = 0;
  for (let start = 0; start < taken.length; start++) {
    let end = start;
    while (end < taken.length && taken[end] === null) end++;
    const to = end < taken.length ? taken[end]! : count;
    let at = from;
    for (let index = start; index < end; index++) {
      let tried = at;
      while (tried < to && !suits(tried, index)) tried++;
      if (tried === to) continue;
      taken[index] = tried;
      at = tried + 1;
    }
    from = to + 1;
    start = end;
  }
}
