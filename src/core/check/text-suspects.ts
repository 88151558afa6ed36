import type { Pack } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { APOSTROPHES } from '../text/apostrophes';
import { liesInRepublic } from './foreign-places';
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
}

const [OTHER, LETTER, DIGIT, SIGN] = [0, 1, 2, 3] as const;
const KINDS = new Uint8Array(0x600);
const APOSTROPHE_CODES = new Set([...APOSTROPHES].map((sign) => sign.charCodeAt(0)));
const [SPACE, OPENING, CLOSING, ASTERISK, SLASH, ZERO, ONE] = [0x20, 0x28, 0x29, 0x2a, 0x2f, 0x30, 0x31] as const;
const [SMALL_A, SMALL_G, SMALL_I, SMALL_L, SMALL_M, SMALL_N, SMALL_O, SMALL_Z] = [
  97, 103, 105, 108, 109, 110, 111, 122,
] as const;
const [MARKUP, SCANNED, SLIP, PLACE] = [1, 2, 4, 8] as const;
/** Beginnings of words that stand after the name of a place. */
const PLACE_WORDS = ['tuman', 'туман', 'район', 'rayon', 'viloyat', 'вилоят', 'област', 'wálayat'];
const FIVE_BITS = 31;

for (let code = 0; code < KINDS.length; code++) {
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) KINDS[code] = LETTER;
  else if (/\d/.test(sign)) KINDS[code] = DIGIT;
  else if ('<*&¬■'.includes(sign)) KINDS[code] = SIGN;
}
for (const code of APOSTROPHE_CODES) if (code < KINDS.length) KINDS[code] = LETTER;

/** The words of a republic stand in most texts: they are looked for only in a plan that lies in none. */
const REPUBLIC_WORDS = ['respublika', 'республика'];
const tables = [new WeakMap<Pack, Uint8Array>(), new WeakMap<Pack, Uint8Array>()] as const;
const found = new WeakMap<Plan, Suspects>();

/** The texts to look at more closely; all texts are gone through once for each plan. */
export function suspectTexts(plan: Plan, pack: Pack): Suspects {
  let suspects = found.get(plan);
  if (!suspects) found.set(plan, (suspects = findSuspects(plan, pack)));
  return suspects;
}

function findSuspects(plan: Plan, pack: Pack): Suspects {
  const [markup, scanned, slips, places]: [string[], string[], string[], string[]] = [[], [], [], []];
  const table = tableOf(pack, !liesInRepublic(plan, pack));
  for (const text of textsOf(plan).keys()) {
    const marks = marksOf(text, table, pack);
    if (marks === 0) continue;
    if (marks & MARKUP) markup.push(text);
    if (marks & SCANNED) scanned.push(text);
    if (marks & SLIP) slips.push(text);
    if (marks & PLACE) places.push(text);
  }
  return { markup, scanned, slips, places };
}

/** By the first three letters of a word what it may be: SLIP, PLACE. Letters of one column of the code tables share a key, so case does not matter. */
function tableOf(pack: Pack, withRepublic: boolean): Uint8Array {
  const known = tables[withRepublic ? 1 : 0].get(pack);
  if (known) return known;
  const table = new Uint8Array(1 << 15);
  tables[withRepublic ? 1 : 0].set(pack, table);
  const put = (word: string, mark: number): void => {
    for (const cased of [word.toLowerCase(), word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)])
      for (const apostrophe of /['ʻʼ]/.test(cased.slice(0, 3)) ? APOSTROPHES : ' ')
        table[keyAt(cased.replace(/['ʻʼ]/g, apostrophe), 0)]! |= mark;
  };
  for (const { wrong } of pack.slips) put(wrong.padEnd(3), SLIP);
  for (const { words } of pack.leftovers) put(words.replace(/^\P{L}+/u, ''), PLACE);
  for (const word of withRepublic ? [...PLACE_WORDS, ...REPUBLIC_WORDS] : PLACE_WORDS) put(word, PLACE);
  return table;
}

function keyAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & FIVE_BITS) << 10) |
    ((text.charCodeAt(at + 1) & FIVE_BITS) << 5) |
    (text.charCodeAt(at + 2) & FIVE_BITS)
  );
}

const kindOf = (code: number): number =>
  code < KINDS.length ? KINDS[code]! : APOSTROPHE_CODES.has(code) ? LETTER : OTHER;

function marksOf(text: string, table: Uint8Array, pack: Pack): number {
  let marks = 0;
  let before: number = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER) {
      if (before === OTHER) {
        if (APOSTROPHE_CODES.has(code)) {
          if (isGap(text, i)) marks |= SCANNED;
          continue;
        }
        const mark = table[keyAt(text, i)]!;
        if (mark !== 0) marks |= marksAt(text, i, mark, pack);
      } else if (before === DIGIT && isInside(text, i - 1)) marks |= SCANNED;
    } else if (before === LETTER) {
      if (isSpoiltEnd(text, i)) marks |= SCANNED;
    }
    if (kind === SIGN) {
      if (code !== ASTERISK || text.charCodeAt(i + 1) === ASTERISK) marks |= code > 0x7f ? SCANNED : MARKUP;
      before = OTHER;
    } else before = kind;
  }
  return before === LETTER && isSpoiltEnd(text, text.length) ? marks | SCANNED : marks;
}

/** What a word that begins like one of the lists is. */
function marksAt(text: string, at: number, mark: number, pack: Pack): number {
  let marks = 0;
  if (mark & SLIP && slipAt(text, at, pack)) marks |= SLIP;
  if (mark & PLACE && (isAfterName(text, at) || isBeforeBracket(text, at))) marks |= PLACE;
  return marks;
}

/** Whether the word, and a space, stand before a bracket or a slash: "tuman (shahar)", "namuna)". */
function isBeforeBracket(text: string, at: number): boolean {
  let end = at;
  while (kindOf(text.charCodeAt(end)) === LETTER) end++;
  const sign = text.charCodeAt(text.charCodeAt(end) === SPACE ? end + 1 : end);
  return sign === OPENING || sign === CLOSING || sign === SLASH;
}

/** Whether the word before begins with a capital: "Chimboy tumani". */
function isAfterName(text: string, at: number): boolean {
  if (at < 2 || text.charCodeAt(at - 1) !== SPACE) return false;
  let start = at - 1;
  while (start > 0 && text.charCodeAt(start - 1) !== SPACE) start--;
  const first = text.charCodeAt(start);
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
  const previous = kindOf(at > 0 ? text.charCodeAt(at - 1) : SPACE);
  return previous === LETTER || (code === ZERO && previous !== DIGIT && APOSTROPHE_CODES.has(text.charCodeAt(at + 1)));
}

/** Whether the word that ends before a place ends in "-lami" or "-laming", which scanners make of "-larni". */
function isSpoiltEnd(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  const at = last === SMALL_I ? end - 1 : last === SMALL_G && text.charCodeAt(end - 2) === SMALL_N ? end - 3 : -1;
  return (
    at > 3 &&
    text.charCodeAt(at) === SMALL_I &&
    text.charCodeAt(at - 1) === SMALL_M &&
    text.charCodeAt(at - 2) === SMALL_A &&
    text.charCodeAt(at - 3) === SMALL_L
  );
}
