import { enCli } from '../strings/en/cli';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { uzCli } from '../strings/uz/cli';

/** The command line's own words by language. */
export const cliWords = { en: enCli, uz: uzCli };

/** A sentence of the command line with its slots filled. */
export function say(
  word: keyof typeof enCli,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(cliWords[language][word], data, language);
}
