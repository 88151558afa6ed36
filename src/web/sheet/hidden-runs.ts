/** A run of hidden rows or columns that stand side by side; both ends included. */
export interface HiddenRun {
  readonly first: number;
  readonly last: number;
}

/** Hidden places (rising) as runs, by each hidden place. */
export function hiddenRuns(places: readonly number[]): ReadonlyMap<number, HiddenRun> {
  const runs = new Map<number, HiddenRun>();
  for (let from = 0; from < places.length;) {
    let to = from;
    while (places[to + 1] === places[to]! + 1) to++;
    const run = { first: places[from]!, last: places[to]! };
    for (let at = from; at <= to; at++) runs.set(places[at]!, run);
    from = to + 1;
  }
  return runs;
}
