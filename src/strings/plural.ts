import type { Language } from './language';

/** The form of a word beside a number. Uzbek keeps the singular ("1 ta xato", "21 ta xato"); English has two forms. */
export function plural(count: number, one: string, many: string, language: Language): string {
  return language === 'en' && count !== 1 ? many : one;
}
