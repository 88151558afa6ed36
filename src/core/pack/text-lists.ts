import * as z from 'zod/mini';

/** A known slip of spelling. Small letters; any apostrophe stands for all of them, and only for them. */
const slip = z.object({
  /** How words that carry the slip begin: "boyicha". */
  wrong: z.string(),
  /** What stands there instead: "boʻyicha". */
  right: z.string(),
  /** True where it is a slip only as a whole word ("xam", but not "xamir"). */
  isWhole: z._default(z.boolean(), false),
});

/** Words of the region's own form that are left in a centre's plan. */
const leftover = z.object({
  /** "(namuna)", "tuman (shahar)". */
  words: z.string(),
  /** info: the words also stand in names that all centres share. */
  severity: z.enum(['warning', 'info']),
});

/** The lists of a pack about the words of a plan. */
export const textLists = {
  slips: z._default(z.array(slip), []),
  leftovers: z._default(z.array(leftover), []),
};
