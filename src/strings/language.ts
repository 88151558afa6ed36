/** The languages that every word stands in; Uzbek (Latin) is the first and the one people meet first. */
export const LANGUAGES = ['uz', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in another language: a missing or a needless key does not compile. */
export type WordsLike<Words> = { readonly [Key in keyof Words]: string };
