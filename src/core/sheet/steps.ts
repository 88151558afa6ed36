/**
 * Long work in steps: it pauses after each small piece (a few milliseconds), so that whoever drives it can let
 * others have a turn, or drop it. Pure: it knows no clock. What it made is returned at the end.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** After how many rows a step ends. */
export const ROWS_OF_STEP = 512;

/** Takes all steps at once and gives what they made. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
