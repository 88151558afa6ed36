import { APOSTROPHES } from './apostrophes';
import { codeAt } from './code-at';
import { remember } from './remember';
import { hasBothScripts, withoutMixedWords } from './scripts';
import { PLAIN_LETTERS } from './transliterate';

/*
 * Comparison keys. Two spellings of the same words (any apostrophe, any alphabet, other spaces, quotes or
 * punctuation) have one key. Keys are never shown.
 */

const TABLE_SIZE = 0x2213;
const DROPPED = `${APOSTROPHES}ʿ‵"“”„«»‹›\u00ad\u200b\u200c\u200d\u2060`;
const MARKS = /\p{Mn}/gu;
/** The last sign of a script that is told from a space; of those behind it only № and − are. */
const LAST_LETTER = '\u20ff';

/**
 * Signs of a table: 0 drops, a code unit stands for itself, from SEVERAL on an index into `several`,
 * from TURNS on a letter that its neighbours change.
 */
const DROP = 0;
const SPACE = 32;
const SEVERAL = 0xe000;
const TURNS = 0xf000;
const UNKNOWN = 0xffff;
const several: string[] = ['no'];
const LINE_FEED = 10;
/** Set in the code of every Cyrillic letter, and in none of Latin letters and the usual signs. */
const CYRILLIC_BIT = 0x400;
const [LETTER_C, LETTER_E, LETTER_G, LETTER_H, LETTER_O, LETTER_S, LETTER_T, LETTER_Y] = [
  99, 101, 103, 104, 111, 115, 116, 121,
] as const;

/** A way of spelling: by code unit what stands for it, found out when the sign is first met. */
interface Spelling {
  readonly table: Uint16Array;
  /** What stands for a sign that is no letter, digit or space. */
  readonly ofSign: (sign: string) => number;
}

/** For keys: punctuation parts words. */
const KEY: Spelling = { table: new Uint16Array(TABLE_SIZE).fill(UNKNOWN), ofSign: () => SPACE };
/** For reading phrases: punctuation stays and every dash is "-". */
const PLAIN: Spelling = {
  table: new Uint16Array(TABLE_SIZE).fill(UNKNOWN),
  ofSign: (sign) => (/[‐‑‒–—―−]/.test(sign) ? '-' : sign).charCodeAt(0),
};

/** A plain array: strings are made of its code units in half the time that those of a typed one take. */
const buffer: number[] = Array.from({ length: 8192 }, () => 0);

/**
 * The comparison key of a text: small Latin letters and digits, words parted by one space.
 * A word hyphenated over a line break is joined; other hyphens and punctuation part words.
 */
export const fold = remember(foldAnew);

/** `fold` without its memory, for callers that remember what they ask. */
export function foldAnew(text: string): string {
  return spelled(text, KEY);
}

/** The comparison key without its spaces: the same for "Maro-tabo", "Maro tabo" and "Marotabo". */
export const foldCompact = remember((text) => fold(text).replaceAll(' ', ''));

/** Small Latin letters with punctuation, spaces collapsed and every dash a "-": for reading phrases such as deadlines. */
export const foldPlain = remember((text) => spelled(text, PLAIN));

/** Spells a text. Most texts are spelled as they stand; the others are prepared first. */
function spelled(text: string, spelling: Spelling): string {
  const key = convert(text, spelling, false);
  if (key !== null) return key;
  const spelledOnce = convert(prepared(text), spelling, true)!;
  // A mark may have hidden that a letter has a twin: without it the word can be written in one script after all.
  return hasBothScripts(spelledOnce) ? convert(prepared(spelledOnce), spelling, true)! : spelledOnce;
}

/** Joins what a line break or a scanner parted, and writes mixed words in one script. */
function prepared(text: string): string {
  let result = text.replace(/(\p{L})[-\u00ad‐][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '$1');
  result = result.replace(/(?<!\p{L})([oOgG]) [`´‘’ʻʼ'](?=\p{Ll})/gu, '$1');
  return hasBothScripts(result) ? withoutMixedWords(result) : result;
}

/** Whether a scanner parted an apostrophe from its oʻ or gʻ. */
function isGap(text: string, index: number): boolean {
  if (index < 2 || codeAt(text, index - 1) !== SPACE) return false;
  const letter = codeAt(text, index - 2) | 32;
  return (letter === LETTER_O || letter === LETTER_G) && APOSTROPHES.includes(text.charAt(index));
}

/**
 * Spells a text, spaces collapsed and trimmed. Null where the text must be prepared first: a line break
 * may part a word, a space may stand before an apostrophe, or Cyrillic letters stand beside Latin ones.
 * What other functions return stays out of the loop's numbers: with it each letter would take twice as long.
 */
function convert(text: string, spelling: Spelling, isPrepared: boolean): string | null {
  const { table } = spelling;
  const out = buffer;
  const end = text.length;
  let length = 0;
  let last: number = SPACE;
  let seen = 0;
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    seen |= code;
    if (code < TABLE_SIZE && table[code] === UNKNOWN) learn(code, spelling);
    const plain = code < TABLE_SIZE ? table[code]! : SPACE;
    if (plain < SEVERAL) {
      // Most signs are letters that stand for themselves.
      if (plain > SPACE) out[length++] = last = plain;
      else if (plain === SPACE) {
        if (code === LINE_FEED && !isPrepared) return null;
        if (last !== SPACE) out[length++] = last = SPACE;
      } else if (plain !== DROP) out[length++] = last = plain;
      else if (!isPrepared && isGap(text, i)) return null;
    } else if (plain < TURNS) {
      const signs = several[plain - SEVERAL]!;
      // "тш" is "tsh", and goes the way of "ts".
      if (last === LETTER_T && signs.charCodeAt(0) === LETTER_S)
        while (length > 0 && out[length - 1] === LETTER_T) length--;
      for (let sign = 0; sign < signs.length; sign++) out[length++] = last = signs.charCodeAt(sign);
    } else {
      // "akciya", "aksiya" and "aktsiya" are one word; so are "yetkazish" and "etkazish", "obyekt" and "obekt".
      let letter = plain - TURNS;
      if (letter === LETTER_C && (i + 1 === end || (codeAt(text, i + 1) | 32) !== LETTER_H)) letter = LETTER_S;
      if ((letter === LETTER_S && last === LETTER_T) || (letter === LETTER_E && last === LETTER_Y))
        while (length > 0 && out[length - 1] === last) length--;
      out[length++] = last = letter;
    }
  }
  if (!isPrepared && (seen & CYRILLIC_BIT) !== 0 && hasBothScripts(text)) return null;
  return stringOf(length > 0 && last === SPACE ? length - 1 : length);
}

/** Finds out what stands for a code unit. */
function learn(code: number, { table, ofSign }: Spelling): void {
  table[code] = codeOf(String.fromCharCode(code), ofSign);
}

/** The first code units of the buffer, in steps that a call can take. */
function stringOf(length: number): string {
  const step = 8192;
  if (length <= step) return String.fromCharCode.apply(null, buffer.slice(0, length));
  let result = '';
  for (let start = 0; start < length; start += step)
    result += String.fromCharCode.apply(null, buffer.slice(start, Math.min(start + step, length)));
  // One very long text need not be held for good.
  buffer.length = step;
  return result;
}

function codeOf(sign: string, ofSign: (sign: string) => number): number {
  if (sign === '№') return SEVERAL;
  if (sign > LAST_LETTER) return sign === '−' ? ofSign(sign) : SPACE;
  const lower = sign === 'İ' ? 'i' : sign.toLowerCase();
  // The small letters of some old scripts lie beyond the table.
  const small = lower <= LAST_LETTER ? lower : sign;
  const bare = small.normalize('NFD').replace(MARKS, '');
  if (DROPPED.includes(sign) || DROPPED.includes(bare)) return DROP;
  if (/\s/.test(sign)) return SPACE;
  const letters = PLAIN_LETTERS[small] ?? PLAIN_LETTERS[bare] ?? (/[\p{L}\p{N}]/u.test(small) ? bare : null);
  if (letters === null) return ofSign(sign);
  if (letters === '') return DROP;
  if ('ces'.includes(letters)) return TURNS + letters.charCodeAt(0);
  if (letters.length === 1 || letters === bare) return letters.charCodeAt(0);
  if (!several.includes(letters)) several.push(letters);
  return SEVERAL + several.indexOf(letters);
}
