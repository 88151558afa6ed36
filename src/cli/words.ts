import { wordsOf } from '../strings/catalogue';
import type { cliEn } from '../strings/en/cli';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { cliUz } from '../strings/uz/cli';

/** The key of one of the command line's sentences. */
export type CliWord = keyof typeof cliEn;

const words = wordsOf('cli', cliUz);

/** A sentence of the command line with its slots filled. */
export function say(word: CliWord, language: Language, data: Readonly<Record<string, string | number>> = {}): string {
  return fill(words(language)[word], data, language);
}
