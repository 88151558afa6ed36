import type { Language } from './language';

/**
 * The form of a word beside a number: one of `forms`, in the order the language has them. Uzbek and Karakalpak keep the
 * singular ("1 ta xato", "21 ta xato"), English has two forms, Russian three (1 ошибка, 2 ошибки, 5 ошибок).
 */
export function plural(count: number, forms: readonly string[], language: Language): string {
  return forms[Math.min(formOf(Math.abs(count), language), forms.length - 1)] ?? '';
}

function formOf(count: number, language: Language): number {
  switch (language) {
    case 'en':
      return count === 1 ? 0 : 1;
    case 'ru':
      return russianForm(count);
    case 'uz':
    case 'uz-Cyrl':
    case 'kaa':
      return 0;
  }
}

/** 1, 21, 101 → 0; 2–4, 22 and fractions (1,5 ошибки) → 1; 0, 5–20, 25, 111 → 2. */
function russianForm(count: number): number {
  if (!Number.isInteger(count)) return 1;
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return 2;
  if (ones === 1) return 0;
  return ones >= 2 && ones <= 4 ? 1 : 2;
}
