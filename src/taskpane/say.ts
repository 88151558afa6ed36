import { wordsOf } from '../strings/catalogue';
import type { ErrorWord } from '../strings/en/errors';
import type { PaneWord } from '../strings/en/pane';
import { fill } from '../strings/format';
import { type Language, LANGUAGES } from '../strings/language';
import { errorsUz } from '../strings/uz/errors';
import { paneUz } from '../strings/uz/pane';

/** The key of any sentence of the pane. */
export type Word = PaneWord | ErrorWord;

/** Says a sentence in the language of the pane, its slots filled. */
export type Say = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

const paneWords = wordsOf('pane', paneUz);
const errorWords = wordsOf('errors', errorsUz);

const SAYERS = new Map(LANGUAGES.map((language) => [language, sayerOf(language)]));

/** What says sentences in a language whose words are loaded; always the same function for the same language. */
export function sayIn(language: Language): Say {
  return SAYERS.get(language)!;
}

function sayerOf(language: Language): Say {
  return (word, data = {}) => {
    const pane: Readonly<Record<string, string>> = paneWords(language);
    const errors: Readonly<Record<string, string>> = errorWords(language);
    return fill(pane[word] ?? errors[word] ?? word, data, language);
  };
}
