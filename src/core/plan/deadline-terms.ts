import { editDistance } from '../text/nearest';
import type { DeadlineTerm, Quarter } from './plan';
import type { Vocabulary } from './vocabulary';

/** A deadline's words, plainly folded, and where each stands in the text. */
export interface DeadlineWords {
  readonly text: string;
  readonly folded: string;
  /** For each word: where it begins when folded, and where it begins and ends as written. */
  readonly places: readonly { readonly at: number; readonly start: number; readonly end: number }[];
}

interface PlacedTerm extends DeadlineTerm {
  readonly at: number;
}

const ALL: readonly Quarter[] = [1, 2, 3, 4];
const NO_STRAYS: readonly string[] = [];
const NO_MONTHS: readonly number[] = [];
/** "birinchi chorak", "ekinshi sherek", "в первом квартале". */
const ORDINAL = '(?:(?:bir|ikk|ek|uch|ush|tort)in[cs]hi|(?:perv|vtor|tret|chetv)[a-z]+)';
const NUMERAL = `(?:${ORDINAL}|[ivxl]{1,5}|\\d{1,2}|1v|11?i{1,2}|111|sh|p)`;
const ORDINALS: readonly (readonly [RegExp, Quarter])[] = [
  [/^(?:bir|perv)/, 1],
  [/^(?:ikk|ek|vtor)/, 2],
  [/^(?:uch|ush|tret)/, 3],
  [/^(?:tort|chetv)/, 4],
];
const QUARTER_WORD = '(?:chorak|kvartal|sherek|kv\\b)';
/** "i-iii chorak", "i, ii va iv choraklar", "3-chorak": numerals before the word. */
const QUARTERS = new RegExp(
  `((?:(?<![a-z\\d.])${NUMERAL}(?![a-z\\d])[\\s.,]*(?:(?:-|va|hamda|ham|i(?=\\s))[\\s,]*)?)+)${QUARTER_WORD}[a-z]*`,
  'g',
);
const RUSSIAN_IN = /^[вВ]$/;
const ONE_NUMERAL = new RegExp(`(?<![a-z\\d])${NUMERAL}(?![a-z\\d])`, 'g');
const HALVES = new RegExp(
  `(?<![a-z\\d])(ii|i|1|2|${ORDINAL})[\\s-]*(?:yarim\\s?yil|yarmi|yarim\\s?jil|polugod)[a-z]*`,
  'g',
);
const NUMBERS: Readonly<Record<string, Quarter>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '1v': 4,
  lv: 4,
  iv: 4,
  sh: 3,
  p: 2,
  i: 1,
  ii: 2,
  iii: 3,
  l: 1,
  ll: 2,
  lll: 3,
  il: 2,
  li: 2,
  ill: 3,
  lil: 3,
  lli: 3,
  iil: 3,
  ili: 3,
  '11': 2,
  '111': 3,
  '1i': 2,
  '1ii': 3,
  '11i': 3,
};
/** "15.12.2026", "15/12/26", "2026-12-15". */
const DATE = /(?<!\d)(?:(\d{1,2})[./](\d{2})[./](?:20)?\d\d|20\d\d[-./](\d{2})[-./](\d{2}))(?!\d)/g;
const LONGEST_MONTH = 31;
/** Shorter names of months are like too many words. */
const SHORTEST_MISSPELT = 5;
/** "marta" is how often in Uzbek; only as a Russian date is it March. */
const TIMES = 'marta';
const RUSSIAN_MARCH = /\b(?:do|k|s|po)\s+\d{1,2}\s+marta|\b\d{1,2}\s+marta\s+20\d\d/;
const UNTIL = /(?:gacha|gasha|geshe)\b|\bqadar\b|\bshekem\b|\bdo\s+\d|\bne pozdnee\b|\bkechiktirmay/;

/** What a deadline says about when, in the order written. */
export function termsIn(words: DeadlineWords, vocabulary: Vocabulary): readonly DeadlineTerm[] {
  const terms = [...quarterTerms(words), ...halfTerms(words), ...yearTerms(words, vocabulary)];
  const months = monthTerm(words, vocabulary);
  if (months) terms.push(months);
  return terms.sort((one, other) => one.at - other.at).map(({ at: _, ...term }) => term);
}

/** The text as written of a stretch of folded words. */
function written({ text, places }: DeadlineWords, from: number, to: number): string {
  const first = places.findLast(({ at }) => at <= from) ?? places[0]!;
  const last = places.findLast(({ at }) => at < to) ?? first;
  return text.slice(first.start, last.end).replace(/[,;.:]+$/, '');
}

/** A range is spelled out ("I-III" → 1, 2, 3); the order stays as written, so that III-I is told from I-III. */
function quarterTerms(words: DeadlineWords): PlacedTerm[] {
  return [...words.folded.matchAll(QUARTERS)].flatMap((match) => {
    const isIn = (at: number): boolean => RUSSIAN_IN.test(written(words, match.index + at, match.index + at + 1));
    const { quarters, strays, range } = quartersOf(match[1]!, isIn);
    if (quarters.length === 0 && strays.length === 0) return [];
    const text = written(words, match.index, match.index + match[0].length);
    return [{ kind: 'quarters', text, quarters, months: NO_MONTHS, strays, ...(range && { range }), at: match.index }];
  });
}

/** `isIn` tells whether the word at a place of the group is the Russian "in". */
function quartersOf(group: string, isIn: (at: number) => boolean): Pick<DeadlineTerm, 'quarters' | 'strays' | 'range'> {
  const numerals = [...group.matchAll(ONE_NUMERAL)];
  const quarters: Quarter[] = [];
  const strays: string[] = [];
  let range: [Quarter, Quarter] | undefined;
  let before: { quarter: Quarter; end: number } | null = null;
  for (const numeral of numerals) {
    const quarter = numberOf(numeral[0]);
    const end = numeral.index + numeral[0].length;
    if (quarter === undefined) {
      // "раз в квартал" folds to a V that is none; "15. I chorak": a day is no quarter that went wrong.
      if (isIn(numeral.index)) continue;
      if (end === group.trimEnd().replace(/[\s.,-]+$/, '').length || group.slice(end).trimStart().startsWith('-'))
        strays.push(numeral[0].toUpperCase());
      continue;
    }
    if (before && group.slice(before.end, numeral.index).includes('-')) {
      range = [before.quarter, quarter];
      for (let step = before.quarter + 1; step < quarter; step++) quarters.push(step as Quarter);
    }
    quarters.push(quarter);
    before = { quarter, end };
  }
  return { quarters: unique(quarters), strays, ...(range && numerals.length === 2 && { range }) };
}

const numberOf = (numeral: string): Quarter | undefined =>
  NUMBERS[numeral] ?? ORDINALS.find(([pattern]) => pattern.test(numeral))?.[1];

function halfTerms(words: DeadlineWords): PlacedTerm[] {
  return [...words.folded.matchAll(HALVES)].map((match) => ({
    kind: 'quarters',
    text: written(words, match.index, match.index + match[0].length),
    quarters: numberOf(match[1]!) === 1 ? [1, 2] : [3, 4],
    months: NO_MONTHS,
    strays: NO_STRAYS,
    at: match.index,
  }));
}

function yearTerms(words: DeadlineWords, { allYear }: Vocabulary): PlacedTerm[] {
  return [...words.folded.matchAll(allYear)].map((match) => ({
    kind: 'year',
    text: written(words, match.index, match.index + match[0].length),
    quarters: ALL,
    months: NO_MONTHS,
    strays: NO_STRAYS,
    at: match.index,
  }));
}

/** All months and days of a text are one answer. */
function monthTerm(words: DeadlineWords, vocabulary: Vocabulary): PlacedTerm | null {
  const { folded } = words;
  const months: number[] = [];
  let from = folded.length;
  let to = 0;
  const put = (month: number, index: number, length: number): void => {
    months.push(month);
    from = Math.min(from, index);
    to = Math.max(to, index + length);
  };
  for (const match of folded.matchAll(DATE)) {
    const month = Number(match[2] ?? match[3]);
    const day = Number(match[1] ?? match[4]);
    if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) continue;
    const isRange = months.length > 0 && /\d(?: ?g\.?)?\s*-\s*$/.test(folded.slice(0, match.index));
    if (isRange) for (let step = months.at(-1)! + 1; step < month; step++) months.push(step);
    put(month, match.index, match[0].length);
  }
  for (const match of folded.matchAll(/[a-z]{3,}/g)) {
    const month = monthOf(match[0], vocabulary);
    if (month === null || (match[0] === TIMES && !RUSSIAN_MARCH.test(folded))) continue;
    const isRange = months.length > 0 && /[a-z]\s*-\s*$/.test(folded.slice(0, match.index));
    if (isRange) for (let step = months.at(-1)! + 1; step < month; step++) months.push(step);
    put(month, match.index, match[0].length);
  }
  if (months.length === 0) return null;
  const kind = UNTIL.test(folded) ? 'until' : 'months';
  const quarters = unique(months.map(quarterOf));
  return { kind, text: written(words, from, to), quarters, months, strays: NO_STRAYS, at: from };
}

/** Uzbek and Karakalpak endings: "yanvardan", "martgacha", "sentyabrde", "avgustqa". */
const MONTH_ENDINGS = 'gacha gasha geshe ning nin din dan den tan ten da de ta te ga ge qa ke oyi ayi'.split(' ');

/** Months with an ending are months too. */
function monthOf(word: string, { months }: Vocabulary): number | null {
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  for (const ending of MONTH_ENDINGS) {
    const month = word.endsWith(ending) ? months.get(word.slice(0, -ending.length)) : undefined;
    if (month !== undefined) return month;
  }
  return null;
}

/** Whether a word is a month but for a slip: "sentyabir", "okytabrda". */
export function hasMisspeltMonth(folded: string, { months }: Vocabulary): boolean {
  const names = [...months.keys()].filter((name) => name.length >= SHORTEST_MISSPELT && name !== TIMES);
  const isNear = (word: string, name: string): boolean =>
    [-1, 0, 1].some((more) => editDistance(word.slice(0, name.length + more), name, 1) <= 1);
  return (folded.match(/[a-z]{5,}/g) ?? []).some((word) => names.some((name) => isNear(word, name)));
}

/** The quarter of a month (1 to 12). */
export function quarterOf(month: number): Quarter {
  return Math.ceil(month / 3) as Quarter;
}

const unique = (quarters: readonly Quarter[]): Quarter[] =>
  quarters.filter((quarter, index) => quarters.indexOf(quarter) === index);
