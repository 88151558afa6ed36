/** Latin and Cyrillic letters that look alike, and words that mix them. */

/** Cyrillic letters that look like a Latin one: "о" (U+043E) → "o". */
const LATIN_OF_LOOKALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ԛ: 'Q',
  Ԝ: 'W',
  Ѵ: 'V',
  а: 'a',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  у: 'y',
  х: 'x',
  ԛ: 'q',
  ԝ: 'w',
  ѵ: 'v',
};

/** The other way: only letters of the modern alphabets, so that "o" becomes "о" and never "ѵ". */
const CYRILLIC_OF_LOOKALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_OF_LOOKALIKE)
    .filter(([cyrillic]) => !'ԚԛԜԝѴѵЅѕЈјІіһ'.includes(cyrillic))
    .map(([cyrillic, latin]) => [latin, cyrillic]),
);

const ANY_LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const ANY_CYRILLIC = /[\u0400-\u052f]/;
const WORD = /[\p{L}\p{M}ʻʼ'‘’`´′ʹ]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;

/** A script that plans are written in. */
export type Script = 'latin' | 'cyrillic';

/** A word that mixes Latin and Cyrillic letters, with its place in the text. */
export interface MixedWord {
  readonly start: number;
  readonly word: string;
  /** The word in one script, or null where no single script can write it. */
  readonly repaired: string | null;
}

/** Whether a text holds Cyrillic letters. */
export function hasCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** Whether a text holds letters of both scripts (the cheap question asked before the others). */
export function hasBothScripts(text: string): boolean {
  return ANY_CYRILLIC.test(text) && ANY_LATIN.test(text);
}

/** The words that mix Latin and Cyrillic letters, in order; `wanted` decides where either could be meant. A text that is all Cyrillic has none. */
export function mixedWords(text: string, wanted?: Script): readonly MixedWord[] {
  if (!hasBothScripts(text)) return [];
  const found: MixedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (LATIN.test(word) && hasCyrillic(word))
      found.push({ start: match.index, word, repaired: inOneScript(word, wanted) });
  }
  return found;
}

/** The text with every mixed word written in one script where that can be done. */
export function withoutMixedWords(text: string, wanted?: Script): string {
  if (!hasBothScripts(text)) return text;
  let result = '';
  let end = 0;
  for (const { start, word, repaired } of mixedWords(text, wanted)) {
    result += text.slice(end, start) + (repaired ?? word);
    end = start + word.length;
  }
  return result + text.slice(end);
}

/** A letter that only one script has decides; where every letter has a twin, the script wanted, else that of most letters, and Latin where even. */
function inOneScript(word: string, wanted?: Script): string | null {
  const latin = word.match(LATIN_LETTERS) ?? [];
  const cyrillic = word.match(CYRILLIC_LETTERS) ?? [];
  const toLatin = cyrillic.every((letter) => LATIN_OF_LOOKALIKE[letter] !== undefined);
  const toCyrillic = latin.every((letter) => CYRILLIC_OF_LOOKALIKE[letter] !== undefined);
  const isLatinMeant = wanted ? wanted === 'latin' : latin.length >= cyrillic.length;
  if (toLatin && (!toCyrillic || isLatinMeant)) return replaced(word, LATIN_OF_LOOKALIKE);
  return toCyrillic ? replaced(word, CYRILLIC_OF_LOOKALIKE) : null;
}

function replaced(word: string, table: Readonly<Record<string, string>>): string {
  let result = '';
  for (const letter of word) result += table[letter] ?? letter;
  return result;
}
