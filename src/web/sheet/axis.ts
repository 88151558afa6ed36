/**
 * The rows or the columns of a sheet laid end to end: where each begins, and which one lies at a distance.
 * Sizes and distances are CSS pixels; places are 1-based. A place of size 0 is never found by distance.
 */
export interface Axis {
  readonly count: number;
  /** The length of all places together. */
  readonly total: number;
  /** Where a place begins; `start(count + 1)` is `total`. */
  start(place: number): number;
  size(place: number): number;
  /** The place that lies at a distance, between 1 and `count`. */
  placeAt(distance: number): number;
}

/** Lays out `count` places by a function of their sizes; linear once, then logarithmic. */
export function createAxis(count: number, sizeOf: (place: number) => number): Axis {
  const starts = new Float64Array(count + 2);
  for (let place = 1; place <= count; place++) starts[place + 1] = starts[place]! + sizeOf(place);
  const start = (place: number): number => starts[Math.max(1, Math.min(place, count + 1))]!;
  return {
    count,
    total: start(count + 1),
    start,
    size: (place) => start(place + 1) - start(place),
    placeAt(distance) {
      let low = 1;
      let high = Math.max(1, count);
      while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle + 1]! > distance) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
