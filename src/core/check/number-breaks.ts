/*
 * Where a row of numbers that should rise by one does not. One cause is told once: a number out of place does not
 * make its neighbours wrong, and after a break the count goes on from what stands there.
 */

/** gap: numbers are left out. repeat: a number stands twice. back: the count steps back. order: numbers stand in another order; `length` of them. */
export interface NumberBreak {
  readonly kind: 'gap' | 'repeat' | 'back' | 'order';
  /** 0-based place of the first number that is off. */
  readonly at: number;
  /** How many places are off; for a gap, and for a step back that goes on, 1. */
  readonly length: number;
  /** What should stand at `at`. */
  readonly expected: number;
  /** True where only these places are off; false where all that follow go on from here. */
  readonly isLocal: boolean;
}

/** Numbers that rise by one, with places that cannot be read between them. */
interface Run {
  readonly start: number;
  readonly first: number;
  last: number;
  /** How many numbers it holds, places that cannot be read not counted. */
  count: number;
  /** Places after its last number that cannot be read. */
  unknown: number;
}

const LONGEST_DISORDER = 12;

function runsOf(values: readonly (number | null)[]): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    const run = runs[runs.length - 1];
    if (value === null) {
      if (run) run.unknown++;
      return;
    }
    if (run && value > run.last && value <= run.last + 1 + run.unknown) {
      run.last = value;
      run.count++;
      run.unknown = 0;
    } else runs.push({ start: index, first: value, last: value, count: 1, unknown: 0 });
  });
  return runs;
}

const span = (run: Run): number => run.last - run.first + 1;

/** How many runs from `from` on hold just the next numbers in another order, and the first of those; of the `unknown` places before some may be theirs. */
function disorder(
  runs: readonly Run[],
  from: number,
  next: number,
  unknown: number,
): { readonly runs: number; readonly expected: number } | null {
  for (let expected = next; expected <= next + unknown; expected++) {
    const mixed = mixedRuns(runs, from, expected);
    if (mixed > 0) return { runs: mixed, expected };
  }
  return null;
}

/** How many runs from `from` on hold the numbers from `expected` on in another order; 0 where they do not. */
function mixedRuns(runs: readonly Run[], from: number, expected: number): number {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = from; index < runs.length && total < LONGEST_DISORDER; index++) {
    const run = runs[index]!;
    total += run.count;
    least = Math.min(least, run.first);
    most = Math.max(most, run.last);
    if (span(run) !== run.count || least < expected) return 0;
    if (index === from || least > expected || most - least + 1 !== total) continue;
    const numbers = new Set<number>();
    for (const { first, last } of runs.slice(from, index + 1)) for (let n = first; n <= last; n++) numbers.add(n);
    const after = runs[index + 1];
    if (numbers.size === total && (!after || after.first > most)) return index - from + 1;
  }
  return 0;
}

/** All breaks of a series; `first` is what it should begin with, null where it may begin anywhere. */
export function numberBreaks(values: readonly (number | null)[], first: number | null): NumberBreak[] {
  const runs = runsOf(values);
  const all = new Map<number, number>();
  for (const value of values) if (value !== null) all.set(value, (all.get(value) ?? 0) + 1);
  const breaks: NumberBreak[] = [];
  let expected = first ?? runs[0]?.first ?? 1;
  let unknown = first === null ? 0 : values.findIndex((value) => value !== null);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const isNext = run.first >= expected && run.first <= expected + unknown;
    if (!isNext) {
      const mixed = disorder(runs, index, expected, unknown);
      const after = runs[index + 1];
      if (mixed) {
        const last = runs[index + mixed.runs - 1]!;
        const length = runs.slice(index, index + mixed.runs).reduce((sum, { count }) => sum + count, 0);
        breaks.push({ kind: 'order', at: run.start, length, expected: mixed.expected, isLocal: true });
        index += mixed.runs - 1;
        expected = mixed.expected + length;
        unknown = last.unknown;
        continue;
      }
      // 3, 4, 5 after 1 is a gap, also where 5 stands twice after it; 100, 101 between 9 and 12 is not.
      const isAhead = run.first > expected && run.count > 1 && after !== undefined && after.first >= run.first;
      const isLocal = !isAhead && after?.first === expected + run.count + run.unknown;
      const isRepeat = run.first === runs[index - 1]?.last || (isLocal && run.count === 1 && all.get(run.first)! > 1);
      const kind = isRepeat ? 'repeat' : run.first < expected ? 'back' : isLocal ? 'order' : 'gap';
      breaks.push({ kind, at: run.start, length: isLocal ? run.count : 1, expected, isLocal });
      if (isLocal) {
        expected += run.count + run.unknown;
        unknown = 0;
        continue;
      }
    }
    expected = run.last + 1;
    unknown = run.unknown;
  }
  return breaks;
}

/** The last number before a place, or null where there is none. */
export function lastKnown(values: readonly (number | null)[], before: number): number | null {
  for (let at = before - 1; at >= 0; at--) if (values[at] !== null) return values[at]!;
  return null;
}
