import * as z from 'zod/mini';
import { formLists } from './form-lists';
import { placeLists } from './place-lists';
import { referenceLists } from './reference-lists';
import { textLists } from './text-lists';
import { trendLists } from './trend-lists';

/*
 * The rule pack: the ministry's method as data. A new form next year is a new pack, not new code.
 * Words in lists are written as people write them; whoever compares folds both sides (core/text).
 */

z.config({ jitless: true });

const words = z.array(z.string());
/** A list that may be left out of the file. */
const fewWords = z._default(words, []);

/** An answer that a region gives once for all its plans: findings of that rule with that data are not told. Errors always are. */
const acceptedAnswer = z.object({
  rule: z.string(),
  /** What the finding's data must be ("programme": "2020-2025"); empty: any. */
  data: z._default(z.record(z.string(), z.union([z.string(), z.number()])), {}),
  /** Why it is left, in a sentence. */
  why: z.string(),
});

/** A unit in the languages and alphabets that plans are written in beside Uzbek in Latin letters. */
const unitLabels = z.object({
  'uz-Cyrl': z.optional(z.string()),
  ru: z.optional(z.string()),
  kaa: z.optional(z.string()),
  'kaa-Cyrl': z.optional(z.string()),
});

const unit = z.object({
  id: z.string(),
  /** The spelling the plan should carry; null where the word is no unit ("Soni"). */
  label: z.nullable(z.string()),
  /** The same in plans of another language or alphabet, known there as other spellings are. */
  labels: z._default(unitLabels, {}),
  kind: z.enum(['count', 'pair', 'persons', 'money', 'invalid']),
  /** Decimals a quantity may have: 0 for what is counted. */
  decimals: z.number(),
  /** Other spellings of the same unit ("Nusqa"). */
  spellings: words,
  /** Words that are used for it but mean something else ("Nusxa jami" for Nomda/nusxa). */
  aliases: words,
  /** How many of the smallest unit of its kind one of it is: 1000 for ming soʻm, else 1. */
  scale: z._default(z.number(), 1),
  /**
   * How a plan stands to "har oy" and the like: equal (documents), at least so many (events), at least so many where the
   * words say every week (resources); null: volumes, which are not compared.
   */
  frequency: z._default(z.nullable(z.enum(['equal', 'least', 'weekly'])), null),
});

const service = z.object({
  id: z.string(),
  label: z.string(),
  spellings: words,
  /** "Barcha xizmatlar": stands for all. */
  isCollective: z.boolean(),
});

const section = z.object({
  id: z.string(),
  label: z.string(),
  spellings: words,
});

/**
 * How rows are recognised as an indicator: any of `names` folded is the row's name, or all of one group of `words`
 * stand in it, each at the start of a word (and none of `not`). Lists left out are empty.
 */
const match = z.object({
  names: fewWords,
  words: z._default(z.array(words), []),
  not: fewWords,
  /** Unit ids that the row must have, empty: any. */
  units: fewWords,
  /** Section ids where it may stand, empty: any. */
  sections: fewWords,
  /** Words of one of the parts that the name lists ("- yangi; - qayta"): the value is that part's line. Empty: see `line`. */
  part: fewWords,
  /**
   * Which line holds the value: its 0-based place; "sum" of all (the first, where there is one more than the parts named);
   * "total": the first of one more line than parts, the sum of as many as parts, the only one; else not found.
   */
  line: z._default(z.union([z.number(), z.literal(['sum', 'total'])]), 0),
  /** Which component of `n/m`, 0-based; null: the value is a single number. */
  component: z._default(z.nullable(z.number()), null),
  /** How many lines the quantity must have for this match, null: any. (`usr.*` are not found by place alone.) */
  lines: z._default(z.nullable(z.number()), null),
});

const indicator = z.object({
  id: z.string(),
  label: z.string(),
  section: z.string(),
  unit: z.nullable(z.string()),
  /** Unit ids that a plan may write for it. */
  units: words,
  aggregation: z.enum(['sum', 'none']),
  period: z.enum(['flow', 'stock', 'event']),
  isCumulative: z.boolean(),
  /** Listed in the national report whether or not the plan has it. */
  isCore: z.boolean(),
  /** Not in the plan: entered by hand in the report. */
  isManual: z._default(z.boolean(), false),
  parent: z._default(z.nullable(z.string()), null),
  /** Ids it is the sum of. */
  sumOf: fewWords,
  /** How many times a year it is asked for, null where that is not fixed. */
  timesAYear: z._default(z.nullable(z.number()), null),
  match: z._default(z.array(match), []),
  /** Counts acquisitions as titles/copies: titles ≤ copies is asked. */
  isAcquisition: z._default(z.boolean(), false),
});

const relation = z.object({
  id: z.string(),
  /** left (sum of ids) stands to right (sum of ids) as told. */
  left: words,
  sign: z.enum(['=', '<=', '>=']),
  right: words,
  /** Share of the right side that may be missing or over: 0.01 is 1 %. */
  tolerance: z.number(),
  severity: z.enum(['error', 'warning', 'info']),
});

/** How deadlines and mechanisms say when and how often; each phrase may end in other letters ("har oy": "har oyida"). */
const deadlines = z.object({
  /** Phrases for the whole year: yil davomida, в течение года. */
  allYear: words,
  /** Phrases for how many times a year: har oy 12, har chorak 4. */
  often: z.array(z.object({ timesAYear: z.number(), phrases: words })),
  /** Words of an item that is a report: it may be due in January or February of the next year. */
  reports: words,
});

export const packSchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  /** Header labels by column role, and of the heading over fact and plan ("Miqdori"). */
  columns: z.record(
    z.enum(['number', 'name', 'unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible', 'quantity']),
    words,
  ),
  /** Words that open a list of parts: Shundan, jumladan, шундан, в том числе. */
  ofWhich: words,
  /** What stands before the figures of a row that adds others up: Jami, boʻlim boʻyicha jami, итого. */
  totals: z._default(words, []),
  /** Words that open a line of signatures or notes below the table: Direktor, Tuzuvchi, Izoh. */
  signatures: words,
  units: z.array(unit),
  services: z.array(service),
  sections: z.array(section),
  indicators: z.array(indicator),
  relations: z.array(relation),
  ...trendLists,
  ...placeLists,
  ...referenceLists,
  ...textLists,
  ...formLists,
  deadlines: z._default(deadlines, { allYear: [], often: [], reports: [] }),
  /** Month names by language, each a list of twelve lists of spellings. */
  months: z.array(z.array(words)),
  /** Characters and words that stand for Roman numerals: "Ш" → "III", "11" → "II". */
  romanLookalikes: z.record(z.string(), z.string()),
  /** What a region leaves as it is, explained once. */
  accepted: z._default(z.array(acceptedAnswer), []),
});

/** The rule pack as data. */
export type Pack = z.infer<typeof packSchema>;
export type PackUnit = Pack['units'][number];
export type PackSection = Pack['sections'][number];
export type PackIndicator = Pack['indicators'][number];
export type PackMatch = PackIndicator['match'][number];
export type PackSlip = Pack['slips'][number];
export type PackRelation = Pack['relations'][number];
export type AcceptedAnswer = Pack['accepted'][number];
export type PackEvent = Pack['events'][number];
export type PackRequired = Pack['required'][number]['items'][number];
