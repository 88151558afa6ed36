import type { PagePlace, PageTrouble } from '../core/services/take-pages';
import { wordsOf } from './catalogue';
import type { yearServicesEn } from './en/year-services';
import { fill } from './format';
import type { Language } from './language';
import { yearUz } from './uz/year';

/** The key of a sentence of pages for services. */
export type ServicesWord = keyof typeof yearServicesEn;

const words = wordsOf('year', yearUz);

/** A sentence of pages for services with its slots filled. */
export function servicesWord(
  word: ServicesWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}

/** Why something of a page was not taken; `sheet` is that of what was done, `year` the plan's. */
export function pageTroubleText(
  { kind, text }: PageTrouble,
  { sheet, year }: { readonly sheet: string; readonly year: number | null },
  language: Language,
): string {
  const word = text === '' && kind === 'year' ? 'noYear' : text === '' && kind === 'centre' ? 'noCentre' : kind;
  return servicesWord(`services.trouble.${word}`, language, { text: oneLine(text), sheet, year: year ?? '' });
}

/** Where on pages something stands: "bib.xlsx, Axborot-bibliografiya xizmati, K12; …". */
export function placesText(places: readonly PagePlace[]): string {
  return places.map(({ file, sheet, cell }) => `${file}, ${sheet}, ${cell}`).join('; ');
}

/** A text of several lines in one. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '; ');
}
