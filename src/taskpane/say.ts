import type { ErrorWord } from '../strings/en/errors';
import type { PaneWord } from '../strings/en/pane';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { errorsUz } from '../strings/uz/errors';
import { paneUz } from '../strings/uz/pane';

/** The key of any sentence of the pane. */
export type Word = PaneWord | ErrorWord;

/** Says a sentence in the language of the pane, its slots filled. */
export type Say = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

type Words = Readonly<Record<Word, string>>;

/** Uzbek is there from the start; another language is loaded when it is chosen, and until then Uzbek stands in for it. */
const words: Record<Language, Words> = { uz: { ...paneUz, ...errorsUz }, en: { ...paneUz, ...errorsUz } };

const SAYERS: Readonly<Record<Language, Say>> = { uz: sayerOf('uz'), en: sayerOf('en') };

/** Loads the words of a language; to be awaited before the language is shown. */
export async function loadWords(language: Language): Promise<void> {
  if (language !== 'en') return;
  const [{ paneEn }, { errorsEn }] = await Promise.all([import('../strings/en/pane'), import('../strings/en/errors')]);
  words.en = { ...paneEn, ...errorsEn };
}

/** What says sentences in a language; always the same function for the same language. */
export function sayIn(language: Language): Say {
  return SAYERS[language];
}

function sayerOf(language: Language): Say {
  return (word, data = {}) => fill(words[language][word], data, language);
}
