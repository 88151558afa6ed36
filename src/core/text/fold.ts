import { APOSTROPHES } from './apostrophes';
import { hasBothScripts, withoutMixedWords } from './scripts';
import { PLAIN_LETTERS } from './transliterate';

/*
 * Comparison keys. Two spellings of the same words (any apostrophe, any alphabet, other spaces, quotes or
 * punctuation) have one key. Keys are never shown.
 */

const MEMORY_LIMIT = 20_000;
const TABLE_SIZE = 0x2100;
const DROPPED = `${APOSTROPHES}ʿ‵"“”„«»‹›\u00ad\u200b\u200c\u200d\u2060\u0300\u0301\u0302\u0303\u0306\u0307\u0308\u030c`;
const OTHER_NUMBER_SIGN = 0x2116;

/** By code unit: what stands for it in a key; '' drops it, ' ' parts words. */
const keyTable = makeTable(() => ' ');
/** The same, but punctuation stays and every dash is "-". */
const plainTable = makeTable((sign) => (/[‐‑‒–—―−]/.test(sign) ? '-' : sign));

const keys = new Map<string, string>();
const compacts = new Map<string, string>();
const plains = new Map<string, string>();

/**
 * The comparison key of a text: small Latin letters and digits, words parted by one space.
 * A word hyphenated over a line break is joined; other hyphens and punctuation part words.
 */
export function fold(text: string): string {
  return remembered(keys, text, makeKey);
}

/** The comparison key without its spaces: the same for "Maro-tabo", "Maro tabo" and "Marotabo". */
export function foldCompact(text: string): string {
  return remembered(compacts, text, (raw) => fold(raw).replaceAll(' ', ''));
}

/** Small Latin letters with punctuation, spaces collapsed and every dash a "-": for reading phrases such as deadlines. */
export function foldPlain(text: string): string {
  return remembered(plains, text, (raw) => convert(prepared(raw), plainTable).replace(/\s+/g, ' ').trim());
}

function remembered(memory: Map<string, string>, text: string, make: (text: string) => string): string {
  let key = memory.get(text);
  if (key === undefined) {
    key = make(text);
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    memory.set(text, key);
  }
  return key;
}

function makeKey(text: string): string {
  const key = convert(prepared(text), keyTable);
  let end = key.length;
  while (end > 0 && key.charCodeAt(end - 1) === 32) end--;
  return key.slice(0, end);
}

/** Joins what a line break or a scanner parted, and writes mixed words in one script. */
function prepared(text: string): string {
  let result = text;
  if (result.includes('\n')) result = result.replace(/(\p{L})[-\u00ad‐][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '$1');
  if (/[oOgG] [`´‘’ʻʼ']/.test(result)) result = result.replace(/(?<!\p{L})([oOgG]) [`´‘’ʻʼ'](?=\p{Ll})/gu, '$1');
  return hasBothScripts(result) ? withoutMixedWords(result) : result;
}

function convert(text: string, table: readonly string[]): string {
  let result = '';
  let last = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let plain = code < TABLE_SIZE ? table[code]! : code === OTHER_NUMBER_SIGN ? 'no' : ' ';
    if (plain === '') continue;
    if (plain === ' ') {
      if (last === ' ' || last === '') continue;
    } else if (plain === 'e' && last === 'y') {
      // "yetkazish" and "etkazish", "obyekt" and "obekt" are one word.
      result = result.slice(0, -1);
    } else if (plain === 's' && last === 't') {
      // "aktsiya", "aksiya" and "akciya" are one word.
      result = result.slice(0, -1);
    } else if (plain === 'c') {
      const next = text.charCodeAt(i + 1) | 32;
      plain = next === 104 ? 'c' : 's';
      if (plain === 's' && last === 't') result = result.slice(0, -1);
    }
    result += plain;
    last = plain.length === 1 ? plain : plain[plain.length - 1]!;
  }
  return result;
}

function makeTable(ofSign: (sign: string) => string): string[] {
  const table: string[] = [];
  for (let code = 0; code < TABLE_SIZE; code++) {
    const sign = String.fromCharCode(code);
    const small = sign === 'İ' ? 'i' : sign.toLowerCase();
    if (DROPPED.includes(sign)) table.push('');
    else if (/\s/.test(sign)) table.push(' ');
    else if (PLAIN_LETTERS[small] !== undefined) table.push(PLAIN_LETTERS[small]);
    else if (/[\p{L}\p{N}]/u.test(small)) table.push(small);
    else table.push(ofSign(sign));
  }
  return table;
}
