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
  /** Where it last went on behind such places with a later number than the next. */
  jump: Jump | null;
}

/** A later number than the next, behind places that cannot be read and may have the numbers between. */
interface Jump {
  readonly start: number;
  readonly first: number;
  /** How many numbers of its run stand before it. */
  readonly countBefore: number;
  /** The number that was next, and how many places cannot be read before this one. */
  readonly expected: number;
  readonly unknown: number;
}

const LONGEST_DISORDER = 12;

const sumOf = (runs: readonly Run[], what: 'count' | 'unknown'): number =>
  runs.reduce((sum, run) => sum + run[what], 0);

function runsOf(values: readonly (number | null)[], begins: number | null): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    const run = runs[runs.length - 1];
    if (value === null) {
      if (run) run.unknown++;
      return;
    }
    if (run && value > run.last && value <= run.last + 1 + run.unknown) {
      const expected = run.last + 1;
      if (value > expected)
        run.jump = { start: index, first: value, countBefore: run.count, expected, unknown: run.unknown };
      run.last = value;
      run.count++;
      run.unknown = 0;
    } else {
      const isLater = !run && begins !== null && index > 0 && value > begins;
      const jump = isLater ? { start: index, first: value, countBefore: 0, expected: begins, unknown: index } : null;
      runs.push({ start: index, first: value, last: value, count: 1, unknown: 0, jump });
    }
  });
  return runs;
}

const span = (run: Run): number => run.last - run.first + 1;

/** Runs that hold just the next numbers in another order, and the first of those. */
interface Disorder {
  readonly runs: readonly Run[];
  readonly expected: number;
}

/** The disorder that begins with the run at `from`, if there is one; of the `unknown` places before some may have the next numbers. */
function disorder(runs: readonly Run[], from: number, next: number, unknown: number): Disorder | null {
  for (let expected = next; expected <= next + unknown; expected++) {
    const mixed = mixedRuns(runs, from, expected);
    if (mixed > 0) return { runs: runs.slice(from, from + mixed), expected };
  }
  return null;
}

/**
 * The disorder that begins behind the jump of the run before `at`, and after which the count goes on: its unread places
 * do not have the numbers that stand from `at` on.
 */
function disorderBehindJump(runs: readonly Run[], at: number): Disorder | null {
  const run = runs[at - 1];
  if (!run?.jump || runs[at]!.first < run.jump.expected || runs[at]!.first >= run.jump.first) return null;
  const { start, first, countBefore, expected, unknown } = run.jump;
  const rest: Run = { ...run, start, first, count: run.count - countBefore, jump: null };
  const mixed = disorder([rest, ...runs.slice(at, at + LONGEST_DISORDER)], 0, expected, unknown);
  const behind = runs[at - 1 + (mixed?.runs.length ?? 0)];
  if (!mixed || !behind) return mixed;
  const left = behind.first - mixed.expected - sumOf(mixed.runs, 'count');
  return left >= 0 && left <= sumOf(mixed.runs, 'unknown') ? mixed : null;
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
  const runs = runsOf(values, first);
  const all = new Map<number, number>();
  for (const value of values) if (value !== null) all.set(value, (all.get(value) ?? 0) + 1);
  const breaks: NumberBreak[] = [];
  let expected = first ?? runs[0]?.first ?? 1;
  let unknown = first === null ? 0 : values.findIndex((value) => value !== null);
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    const isNext = run.first >= expected && run.first <= expected + unknown;
    if (!isNext) {
      const after = runs[index + 1];
      // 3, 4, 5 after 1 is a gap, also where 5 stands twice after it; 100, 101 between 9 and 12 is not.
      const isAhead = run.first > expected && run.count > 1 && after !== undefined && after.first >= run.first;
      const isLocal = !isAhead && after?.first === expected + run.count + run.unknown;
      const here = disorder(runs, index, expected, unknown);
      const mixed = here ?? (after && !isLocal ? disorderBehindJump(runs, index) : null);
      if (mixed) {
        const length = sumOf(mixed.runs, 'count');
        breaks.push({ kind: 'order', at: mixed.runs[0]!.start, length, expected: mixed.expected, isLocal: true });
        index += mixed.runs.length - (here ? 1 : 2);
        expected = mixed.expected + length;
        unknown = sumOf(mixed.runs, 'unknown');
        continue;
      }
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
