import { wordsOf } from '../strings/catalogue';
import type { webEn } from '../strings/en/web';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { webUz } from '../strings/uz/web';

const words = wordsOf('web', webUz);

/** The name of one of the workbench's sentences. */
export type WebWord = keyof typeof webEn;

/** One of the workbench's sentences, its slots filled. */
export function webWord(
  word: WebWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}
