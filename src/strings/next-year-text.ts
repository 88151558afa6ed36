import type { Question, Way } from '../core/next-year/next-year';
import { wordsOf } from './catalogue';
import { fill } from './format';
import type { yearNextEn } from './en/year-next';
import type { Language } from './language';
import { yearUz } from './uz/year';

/** The key of a sentence of next year's plan. */
export type NextYearWord = keyof typeof yearNextEn;

const words = wordsOf('year', yearUz);

/** A sentence of next year's plan with its slots filled. */
export function nextYearWord(
  word: NextYearWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}

/** What a person is asked. */
export function questionText({ kind, about, becomes = '' }: Question, year: number, language: Language): string {
  return nextYearWord(`next.ask.${kind}`, language, { about, becomes, year });
}

/** A way to settle a question. */
export function wayText(way: Way, { becomes = '' }: Question, language: Language): string {
  return nextYearWord(`next.way.${way}`, language, { becomes });
}
