import { foldPlain } from '../text/fold';
import { rememberWith } from '../text/remember';
import type { Vocabulary } from './vocabulary';

const TIMES = '(?:mar(?:ta|otaba|otba|te|tebe)|ret|raza?)(?![a-z])';
const COUNTS: readonly (readonly [RegExp, number])[] = (
  [
    ['ikki|2|eki|dva|dvajdi', 2],
    ['uch|ush|3|tri|trijdi', 3],
    ['tort|4|chetire', 4],
    ['bir|1|odin', 1],
  ] as const
).map(([words, count]) => [new RegExp(`(?<![a-z\\d])(?:${words})[\\s-]*${TIMES}`), count]);
/** In a sentence a count is one of the year only beside the word: "yilda ikki marotaba", "два раза в год". */
const OF_THE_YEAR =
  /(?<![a-z])(?:yilda|yiliga|yil davomida|jilda|jilina|v god)[\s,]+(?:kamida )?[a-z\d]+[\s-]*(?:mar|raz|ret(?![a-z]))|raza? v god/;
/** How much of a text is read: no mechanism is longer, whatever was pasted there. */
const LONGEST = 4_000;
const NONE: readonly number[] = [];

/** Every count a year that plainly folded words ask: har oy 12, har chorak 4, ikki marotaba 2; each once, the densest first. */
export function frequenciesIn(words: string, { often }: Vocabulary): readonly number[] {
  const times = COUNTS.find(([pattern]) => pattern.test(words))?.[1];
  const asked = often.filter(({ pattern }) => words.search(pattern) >= 0).map(({ timesAYear }) => timesAYear);
  if (asked.length > 0) return asked.map((timesAYear) => timesAYear * (times ?? 1));
  return times === undefined ? NONE : [times];
}

/** The same for a sentence, such as a mechanism: there "ikki marta" alone does not speak of the year. */
export const readFrequencies = rememberWith((text, vocabulary: Vocabulary): readonly number[] => {
  const words = foldPlain(text.slice(0, LONGEST));
  const asked = vocabulary.often
    .filter(({ pattern }) => words.search(pattern) >= 0)
    .map(({ timesAYear }) => timesAYear);
  if (asked.length > 0) return asked;
  return OF_THE_YEAR.test(words) ? frequenciesIn(words, vocabulary) : NONE;
});
