import type { CellValue } from '../core/sheet/cell';

/** Longer texts are never read as a number or a date. */
const LONGEST_READ = 40;
/** Words that Excel makes a truth value of, in the languages it is used in here. */
const TRUTH = /^(?:true|false|истина|ложь|rost|yolgʻon)$/i;

/**
 * A value as it is to be given to Excel so that it stays what it is: a text that Excel would read as a formula, a number,
 * a date or a truth value goes in after an apostrophe, which Excel takes off (it changes neither value nor format).
 * In a text cell ("@") texts stay texts by themselves. A blank is "".
 */
export function typedValue(value: CellValue, format = 'General'): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || format === '@' || !isRead(value)) return value;
  return `'${value}`;
}

function isRead(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text) || TRUTH.test(text.trim())) return true;
  return text.length <= LONGEST_READ && /\d/.test(text);
}
