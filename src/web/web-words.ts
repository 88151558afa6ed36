import { enWeb } from '../strings/en/web';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { uzWeb } from '../strings/uz/web';

/** The name of one of the workbench's sentences. */
export type WebWord = keyof typeof enWeb;

/** One of the workbench's sentences, its slots filled. */
export function webWord(
  word: WebWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill((language === 'uz' ? uzWeb : enWeb)[word], data, language);
}
