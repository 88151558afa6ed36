/** The languages that every word stands in; Uzbek (Latin) is the first and the one people meet first. */
export const LANGUAGES = ['uz', 'uz-Cyrl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  uz: 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  en: 'English',
};

/** The name of a language for browsers and screen readers (BCP 47). */
export function languageTag(language: Language): string {
  return language === 'uz' ? 'uz-Latn' : language;
}

/** The same words in another language: a missing or a needless key does not compile. */
export type WordsLike<Words> = { readonly [Key in keyof Words]: string };
