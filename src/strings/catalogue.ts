import type { cliEn } from './en/cli';
import type { errorsEn } from './en/errors';
import type { findingsEn } from './en/findings';
import type { mappingEn } from './en/mapping';
import type { paneEn } from './en/pane';
import type { reportEn } from './en/report';
import type { roomsEn } from './en/rooms';
import type { webEn } from './en/web';
import type { yearEn } from './en/year';
import type { Language, WordsLike } from './language';

/*
 * Every word a person reads, by language and by area. Uzbek comes with the part of the program that says it;
 * another language comes whole, in one part of its own, when it is chosen.
 */

/** The areas of a language's words; those of the rules are told apart by key only ("rule-id.message.what"). */
export interface Catalogue {
  readonly pane: WordsLike<typeof paneEn>;
  readonly errors: WordsLike<typeof errorsEn>;
  readonly findings: WordsLike<typeof findingsEn>;
  readonly web: WordsLike<typeof webEn>;
  readonly report: WordsLike<typeof reportEn>;
  readonly cli: WordsLike<typeof cliEn>;
  readonly rooms: WordsLike<typeof roomsEn>;
  readonly year: WordsLike<typeof yearEn>;
  readonly mapping: WordsLike<typeof mappingEn>;
  readonly rules: Readonly<Record<string, string>>;
}

type Area = keyof Catalogue;
type Translate = <Name extends Area>(area: Name, uz: Catalogue[Name]) => Catalogue[Name];

/** How the words of each other language come: one part of the program each. */
const TRANSLATIONS: Readonly<Record<Exclude<Language, 'uz'>, () => Promise<Translate>>> = {
  'uz-Cyrl': async () => {
    const { toCyrillic } = await import('./uz-cyrl/cyrillic');
    return (_area, uz) =>
      Object.fromEntries(Object.entries(uz).map(([key, text]) => [key, toCyrillic(text)])) as typeof uz;
  },
  kaa: async () => {
    const { catalogueKaa } = await import('./kaa/catalogue');
    return (area) => catalogueKaa[area];
  },
  ru: async () => {
    const { catalogueRu } = await import('./ru/catalogue');
    return (area) => catalogueRu[area];
  },
  en: async () => {
    const { catalogueEn } = await import('./en/catalogue');
    return (area) => catalogueEn[area];
  },
};

const loaded = new Map<Language, Translate>();

/** Loads the words of a language; to be awaited before the language is spoken. Until then Uzbek stands in for it. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'uz' || loaded.has(language)) return;
  loaded.set(language, await TRANSLATIONS[language]());
}

/** What gives an area's words in a language, from its words in Uzbek; the same object each time. */
export function wordsOf<Name extends Area>(area: Name, uz: Catalogue[Name]): (language: Language) => Catalogue[Name] {
  const known = new Map<Translate, Catalogue[Name]>();
  return (language) => {
    const translate = loaded.get(language);
    if (!translate) return uz;
    const words = known.get(translate) ?? translate(area, uz);
    known.set(translate, words);
    return words;
  };
}
