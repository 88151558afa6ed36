import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { ROWS_OF_STEP, type Steps } from '../sheet/steps';
import { APOSTROPHES } from '../text/apostrophes';
import { codeAt } from '../text/code-at';
import { rememberWith } from '../text/remember';
import { BEGINNINGS, beginningAt, beginningsOf } from '../text/word-beginning';
import { liesInRepublic } from './foreign-places';
import { readOnce } from './read-once';
import { slipAt } from './slips';
import { textsOf } from './text-cells';

/** The texts of a sheet that rules about texts look at more closely; most texts are in none of these lists. */
export interface Suspects {
  /** With "<", "**" or "&". */
  readonly markup: readonly string[];
  /** With digits or gaps inside words, or endings that scanners spoil. */
  readonly scanned: readonly string[];
  /** With a known slip. */
  readonly slips: readonly string[];
  /** With the name of a district or region before its kind, or words of the region's form. */
  readonly places: readonly string[];
  /** With the number or the date of an act. */
  readonly cited: readonly string[];
  /** With letters of both scripts. */
  readonly mixed: readonly string[];
  /** With spaces side by side, at an end, or of an unusual kind. */
  readonly spaced: readonly string[];
}

/** What a sign is; a sign is a Cyrillic or Latin letter beside being a letter. */
const [OTHER, LETTER, DIGIT, SIGN, BLANK, CYRILLIC, LATIN, UNUSUAL] = [0, 1, 2, 4, 8, 16, 32, 64] as const;
const KIND = LETTER | DIGIT | SIGN | BLANK;
const BOTH = CYRILLIC | LATIN;
const SIGNS = new Uint8Array(0x2100);
/** Letters further on are taken for other signs: no word of ours has them. */
const LAST_LETTER = 0x600;
const APOSTROPHE_CODES = new Set([...APOSTROPHES].map((sign) => sign.charCodeAt(0)));
const DASHES = new Set([...'-‐‑‒–—−'].map((sign) => sign.charCodeAt(0)));
const [SPACE, OPENING, CLOSING, ASTERISK, SLASH, ZERO, ONE] = [0x20, 0x28, 0x29, 0x2a, 0x2f, 0x30, 0x31] as const;
/** ■ is what a scanner makes of ¬. */
const [LINE_FEED, WIDE_SPACE, PARTED_WORD] = [0x0a, 0x3000, 0x25a0] as const;
const [SMALL_A, SMALL_G, SMALL_I, SMALL_L, SMALL_M, SMALL_N, SMALL_O, SMALL_Z] = [
  97, 103, 105, 108, 109, 110, 111, 122,
] as const;
const [MARKUP, SCANNED, SLIP, PLACE, CITED, MIXED, SPACED] = [1, 2, 4, 8, 16, 32, 64] as const;
/** Beginnings of words that stand after the name of a place. */
const PLACE_WORDS = ['tuman', 'туман', 'район', 'rayon', 'viloyat', 'вилоят', 'област', 'wálayat'];
/** Words behind the number or the year of an act: "PQ-401-son", "2023-yil", "24.05.2011dagi". */
const ACT_WORDS = ['son', 'сон', 'yil', 'dagi'];
/** How far before such a word the number may end. */
const NUMBER_DISTANCE = 4;

for (let code = 0; code < SIGNS.length; code++) {
  const sign = String.fromCharCode(code);
  if (code < LAST_LETTER && /\p{L}/u.test(sign)) SIGNS[code] = LETTER;
  else if (code < LAST_LETTER && /\d/.test(sign)) SIGNS[code] = DIGIT;
  else if (code < LAST_LETTER && '<*&¬'.includes(sign)) SIGNS[code] = SIGN;
  else if (/\s/.test(sign)) SIGNS[code] = /[ \n]/.test(sign) ? BLANK : BLANK | UNUSUAL;
  if (/[\u0400-\u052f]/.test(sign)) SIGNS[code]! |= CYRILLIC;
  if (/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/.test(sign)) SIGNS[code]! |= LATIN;
}
/** What lies beyond the table. */
const FAR_SIGNS = new Map<number, number>([
  [WIDE_SPACE, BLANK | UNUSUAL],
  [PARTED_WORD, SIGN],
]);
for (const code of APOSTROPHE_CODES) {
  if (code < SIGNS.length) SIGNS[code] = LETTER;
  else FAR_SIGNS.set(code, LETTER);
}

/** The words of a republic stand in most texts: they are looked for only in a plan that lies in none. */
const REPUBLIC_WORDS = ['respublika', 'республика'];
const lists = [new WeakMap<Pack, WordLists>(), new WeakMap<Pack, WordLists>()] as const;

/** The texts to look at more closely; all texts are gone through once for each plan. */
export const suspectTexts = readOnce(findSuspects);

function* findSuspects(plan: Plan, pack: Pack): Steps<Suspects> {
  const suspects: Record<keyof Suspects, string[]> = {
    markup: [],
    scanned: [],
    slips: [],
    places: [],
    cited: [],
    mixed: [],
    spaced: [],
  };
  const words = listsOf(pack, !liesInRepublic(plan, pack));
  let count = 0;
  for (const text of textsOf(plan).keys()) {
    if (++count % ROWS_OF_STEP === 0) yield;
    const marks = marksOf(text, words);
    if (marks === 0) continue;
    if (marks & MARKUP) suspects.markup.push(text);
    if (marks & SCANNED) suspects.scanned.push(text);
    if (marks & SLIP) suspects.slips.push(text);
    // A word of both scripts has another beginning than the word it is read as.
    if (marks & (PLACE | MIXED)) suspects.places.push(text);
    if (marks & CITED) suspects.cited.push(text);
    if (marks & MIXED) suspects.mixed.push(text);
    if (marks & SPACED) suspects.spaced.push(text);
  }
  return suspects;
}

/** The words that texts are looked through for. */
interface WordLists {
  readonly pack: Pack;
  /** By the beginning of a word what it may be: SLIP, PLACE, CITED. */
  readonly table: Uint8Array;
}

function listsOf(pack: Pack, withRepublic: boolean): WordLists {
  const known = lists[withRepublic ? 1 : 0].get(pack);
  if (known) return known;
  const table = new Uint8Array(BEGINNINGS);
  const made = { pack, table };
  lists[withRepublic ? 1 : 0].set(pack, made);
  const put = (word: string, mark: number): void => {
    for (const beginning of beginningsOf(word)) table[beginning]! |= mark;
  };
  for (const { wrong } of pack.slips) put(wrong, SLIP);
  for (const { words } of pack.leftovers) put(words.replace(/^\P{L}+/u, ''), PLACE);
  for (const word of withRepublic ? [...PLACE_WORDS, ...REPUBLIC_WORDS] : PLACE_WORDS) put(word, PLACE);
  for (const word of ACT_WORDS) put(word, CITED);
  return made;
}

/** What a code unit is: bits. */
const signAt = (code: number): number => (code < SIGNS.length ? SIGNS[code]! : (FAR_SIGNS.get(code) ?? OTHER));

const isLetter = (code: number): boolean => (signAt(code) & LETTER) !== 0;

/** What a text is, as bits; remembered, as a sheet is checked again after each change of a cell. */
const marksOf = rememberWith((text, { pack, table }: WordLists): number => {
  let marks = 0;
  let seen = 0;
  let before: number = BLANK;
  const end = text.length;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    const sign = signAt(code);
    seen |= sign;
    const kind = sign & KIND;
    if (kind === LETTER) {
      if (before === LETTER) continue;
      if (before !== DIGIT && APOSTROPHE_CODES.has(code)) {
        if (isGap(text, i)) marks |= SCANNED;
        before = OTHER;
        continue;
      }
      if (before === DIGIT && isInside(text, i - 1)) marks |= SCANNED;
      const mark = table[beginningAt(text, i)]!;
      if (mark !== 0) marks |= before === DIGIT ? mark & CITED : marksAt(text, i, mark, pack);
    } else {
      if (before === LETTER && isSpoiltEnd(text, i)) marks |= SCANNED;
      if (kind === BLANK) {
        if (before === BLANK && (code !== LINE_FEED || text.charCodeAt(i - 1) === SPACE)) marks |= SPACED;
      } else if (kind === DIGIT) {
        if ((before === OTHER || before === BLANK) && isBehindKind(text, i)) marks |= CITED;
      } else if (kind === SIGN && (code !== ASTERISK || text.charCodeAt(i + 1) === ASTERISK))
        marks |= code > 0x7f ? SCANNED : MARKUP;
    }
    before = kind === SIGN ? OTHER : kind;
  }
  if (before === LETTER && isSpoiltEnd(text, end)) marks |= SCANNED;
  if (before === BLANK || seen & UNUSUAL) marks |= SPACED;
  return (seen & BOTH) === BOTH ? marks | MIXED : marks;
});

/** What a word that begins like one of the lists is. */
function marksAt(text: string, at: number, mark: number, pack: Pack): number {
  let marks = 0;
  if (mark & SLIP && slipAt(text, at, pack)) marks |= SLIP;
  if (mark & PLACE && (isAfterName(text, at) || isBeforeBracket(text, at))) marks |= PLACE;
  if (mark & CITED && isBehindNumber(text, at)) marks |= CITED;
  return marks;
}

/** "401-son", "2023 – yil". */
function isBehindNumber(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NUMBER_DISTANCE); i--)
    if ((signAt(text.charCodeAt(i)) & DIGIT) !== 0) return true;
  return false;
}

/** Whether a dash, and before it a letter, stand before the number at a place: "PQ-401". */
function isBehindKind(text: string, at: number): boolean {
  let i = at - 1;
  if ((signAt(text.charCodeAt(i)) & BLANK) !== 0) i--;
  if (!DASHES.has(text.charCodeAt(i))) return false;
  i--;
  if ((signAt(text.charCodeAt(i)) & BLANK) !== 0) i--;
  return i >= 0 && isLetter(text.charCodeAt(i));
}

/** Whether the word, and a space, stand before a bracket or a slash: "tuman (shahar)", "namuna)". */
function isBeforeBracket(text: string, at: number): boolean {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  const sign = text.charCodeAt(text.charCodeAt(end) === SPACE ? end + 1 : end);
  return sign === OPENING || sign === CLOSING || sign === SLASH;
}

/** Whether the word before begins with a capital: "Chimboy tumani". */
function isAfterName(text: string, at: number): boolean {
  if (at < 2 || codeAt(text, at - 1) !== SPACE) return false;
  let start = at - 1;
  while (start > 0 && codeAt(text, start - 1) !== SPACE) start--;
  const first = codeAt(text, start);
  // Most words before are Latin ones in small letters.
  if (first >= SMALL_A && first <= SMALL_Z) return false;
  return text[start]! !== text[start]!.toLowerCase();
}

/** "o ‘rganish", "0 ‘zbekiston". */
function isGap(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 2) | SPACE;
  return text.charCodeAt(at - 1) === SPACE && (letter === SMALL_O || letter === SMALL_G || letter === ZERO);
}

/** Whether the digit at a place is a 0 or 1 that stands for a letter: "b1lan", "0ʻzbekiston". */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== ZERO && code !== ONE) return false;
  const previous = at > 0 ? signAt(text.charCodeAt(at - 1)) : OTHER;
  return (
    (previous & LETTER) !== 0 ||
    (code === ZERO && (previous & DIGIT) === 0 && APOSTROPHE_CODES.has(text.charCodeAt(at + 1)))
  );
}

/** Whether the word that ends before a place ends in "-lami" or "-laming", which scanners make of "-larni". */
function isSpoiltEnd(text: string, end: number): boolean {
  if (end < 4) return false;
  const last = codeAt(text, end - 1);
  const at = last === SMALL_I ? end - 1 : last === SMALL_G && codeAt(text, end - 2) === SMALL_N ? end - 3 : -1;
  return (
    at > 3 &&
    codeAt(text, at) === SMALL_I &&
    codeAt(text, at - 1) === SMALL_M &&
    codeAt(text, at - 2) === SMALL_A &&
    codeAt(text, at - 3) === SMALL_L
  );
}
