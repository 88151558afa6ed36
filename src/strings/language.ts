/** The languages that every word stands in, in the order they are offered; Uzbek (Latin) is the one people meet first. */
export const LANGUAGES = ['uz', 'uz-Cyrl', 'kaa', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  kaa: 'Qaraqalpaqsha',
  ru: 'Русский',
  en: 'English',
};

const TAGS: Readonly<Record<Language, string>> = {
  uz: 'uz-Latn',
  'uz-Cyrl': 'uz-Cyrl',
  kaa: 'kaa-Latn',
  ru: 'ru',
  en: 'en',
};

/** The name of a language for browsers and screen readers (BCP 47). */
export function languageTag(language: Language): string {
  return TAGS[language];
}

/** The same words in another language: a missing or a needless key does not compile. */
export type WordsLike<Words> = { readonly [Key in keyof Words]: string };
