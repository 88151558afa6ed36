import type { Language } from './language';

/**
 * The form of a word beside a number: one of `forms`, in the order the language has them. Uzbek and Karakalpak keep the
 * singular ("1 ta xato", "21 ta xato"), English has two forms, Russian three (1 ошибка, 2 ошибки, 5 ошибок).
 */
export function plural(count: number, forms: readonly string[], language: Language): string {
  return forms[Math.min(formOf(count, language), forms.length - 1)] ?? '';
}

function formOf(count: number, language: Language): number {
  switch (language) {
    case 'en':
      return count === 1 ? 0 : 1;
    case 'uz':
    case 'uz-Cyrl':
      return 0;
  }
}
