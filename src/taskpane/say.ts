import { errorsEn, type ErrorWord } from '../strings/en/errors';
import { paneEn, type PaneWord } from '../strings/en/pane';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { errorsUz } from '../strings/uz/errors';
import { paneUz } from '../strings/uz/pane';

/** The key of any sentence of the pane. */
export type Word = PaneWord | ErrorWord;

/** Says a sentence in the language of the pane, its slots filled. */
export type Say = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  uz: { ...paneUz, ...errorsUz },
  en: { ...paneEn, ...errorsEn },
};

const SAYERS: Readonly<Record<Language, Say>> = { uz: sayerOf('uz'), en: sayerOf('en') };

/** What says sentences in a language; always the same function for the same language. */
export function sayIn(language: Language): Say {
  return SAYERS[language];
}

function sayerOf(language: Language): Say {
  return (word, data = {}) => fill(WORDS[language][word], data, language);
}
