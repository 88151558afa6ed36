import * as z from 'zod/mini';

/** What is asked of changes from one year to the next; shares are parts of one (0.3 is 30 %). */
const thresholds = z.object({
  /** A change of this share of last year's value, and of so many units, is asked about. */
  changeShare: z.number(),
  changeUnits: z.number(),
  /** A plan this much below last year's value is asked about. */
  belowShare: z.number(),
  belowUnits: z.number(),
  /** Values that say how often a year something is done: a change between two of them is none. */
  periodicities: z.array(z.number()),
  /** Rows whose fact is at least this are looked at together, where there are so many of them; a fall by more than this share is steep. */
  scaleFact: z.number(),
  scaleShare: z.number(),
  scaleRows: z.number(),
  /** From so many rows on, a plan that repeats last year's values in all of them was copied. */
  copiedRows: z.number(),
  /** What was done is asked about where it is this share short of the plan, or this share over it, and by so many units. */
  doneShortShare: z._default(z.number(), 0.1),
  doneOverShare: z._default(z.number(), 0.3),
  doneUnits: z._default(z.number(), 3),
});

/** Two indicators whose values go together: so many loans for each reader. */
const ratio = z.object({
  id: z.string(),
  /** The indicator that is divided, and the one it is divided by. */
  of: z.string(),
  to: z.string(),
  /** The least and the most that the one is for each of the other. */
  least: z.number(),
  most: z.number(),
  /** How far their growth may differ: 0.15 is 15 points; null: it is not compared. */
  drift: z._default(z.nullable(z.number()), null),
});

/** The lists of a pack about values that are compared with others. */
export const trendLists = {
  thresholds,
  ratios: z._default(z.array(ratio), []),
};
