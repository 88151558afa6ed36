import * as z from 'zod/mini';

const words = z.array(z.string());

/** An event that is held every year, or nearly. */
const event = z.object({
  id: z.string(),
  /** As it is written in plans: "INFOLIB UZBEKISTAN". */
  names: words,
  /** The ordinals known for certain: the XIII was in 2024. */
  known: z._default(z.array(z.object({ year: z.number(), ordinal: z.number() })), []),
});

/** A programme with the years it runs, known by words that all stand in a text that cites it. */
const programme = z.object({
  id: z.string(),
  words,
  from: z.number(),
  to: z.number(),
});

/** The lists of a pack about what plans cite. */
export const referenceLists = {
  events: z._default(z.array(event), []),
  programmes: z._default(z.array(programme), []),
  /** Beginnings of the words that make years a programme's: "dastur", "strategiya". */
  programmeWords: z._default(words, []),
  /** Beginnings of the words for what is held once a year and counted: "konferensiya", "forum". */
  eventWords: z._default(words, []),
};
