import { APOSTROPHES } from './apostrophes';
import { codeAt } from './code-at';

const FIVE_BITS = 31;
const SIGN = /['ʻʼ]/;

/** How many numbers `beginningAt` has. */
export const BEGINNINGS = 1 << 15;

/**
 * The first three signs of the word at a place of a text as one number. Letters of one column of the code tables share
 * a number, so letter case does not matter; whoever finds a number in a list still compares the words.
 */
export function beginningAt(text: string, at: number): number {
  if (at + 2 >= text.length) return beginningAt(text.slice(at).padEnd(3, '\0'), 0);
  return (
    ((codeAt(text, at) & FIVE_BITS) << 10) |
    ((codeAt(text, at + 1) & FIVE_BITS) << 5) |
    (codeAt(text, at + 2) & FIVE_BITS)
  );
}

/** All numbers that a word may begin with, in any letter case and with any apostrophe. */
export function beginningsOf(word: string): readonly number[] {
  const padded = word.padEnd(3);
  const cases = [padded.toLowerCase(), padded.toUpperCase(), padded[0]!.toUpperCase() + padded.slice(1)];
  const spellings = cases.flatMap((cased) =>
    SIGN.test(cased.slice(0, 3)) ? [...APOSTROPHES].map((sign) => cased.replace(new RegExp(SIGN, 'g'), sign)) : [cased],
  );
  return [...new Set(spellings.map((spelling) => beginningAt(spelling, 0)))];
}
