import * as z from 'zod/mini';

const words = z.array(z.string());

const region = z.object({
  id: z.string(),
  /** "Andijon viloyati". */
  label: z.string(),
  spellings: z._default(words, []),
});

/** A district or a city that has a centre of its own. */
const district = z.object({
  id: z.string(),
  /** Its name alone: "Qoraoʻzak". */
  name: z.string(),
  kind: z.enum(['tuman', 'shahar']),
  /** The id of its region. */
  region: z.string(),
  /** Its name in other languages: "Qaraózek", "Караузякский". */
  spellings: z._default(words, []),
});

/** The words of the block by which a head approves the plan. */
const approval = z.object({
  /** "Tasdiqlayman". */
  words,
  /** Beginnings of the posts of those who approve: "direktor". */
  posts: words,
});

/** What a plan of a year must have: a row for each of these, known by any of its indicators. */
const requiredOfYear = z.object({
  year: z.number(),
  items: z.array(
    z.object({
      indicators: words,
      /** The name that a row put in for it gets. */
      name: z.string(),
      /** An indicator of the item that it is a sub-item of; null: it is an item. */
      under: z._default(z.nullable(z.string()), null),
    }),
  ),
});

/** The lists of a pack about whose plan it is and what must stand in it. */
export const placeLists = {
  regions: z._default(z.array(region), []),
  districts: z._default(z.array(district), []),
  approval: z._default(approval, { words: [], posts: [] }),
  required: z._default(z.array(requiredOfYear), []),
};
