/** What a cell holds: text (never trimmed), a number, a truth value, or nothing. An error cell holds its text ("#REF!"). */
export type CellValue = string | number | boolean | null;

/** How the value is to be read. A date is a number that its format shows as a date. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell as it stands on a sheet, plain data. */
export interface Cell {
  readonly kind: CellKind;
  /** The stored value; for a date its serial in the 1900 system, whatever system the file uses. */
  readonly value: CellValue;
  /** The number format code, absent where it is General. */
  readonly format?: string;
  /** The formula without "=", where there is one; `value` is then its cached result. */
  readonly formula?: string;
  /** True where the text is formatted differently inside the cell (such a cell is never rewritten in bulk). */
  readonly rich?: true;
  /** True where the cell may not be written on a protected sheet. */
  readonly locked?: true;
}

/** The cell that stands where there is nothing. */
export const BLANK: Cell = Object.freeze({ kind: 'blank', value: null });

/** A calendar day, month 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** The day of a 1900-system serial (46082 → 1 March 2026); the fraction of a day is dropped. */
export function dayOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  // Excel counts 29 February 1900, which never was: serials below 61 are one day ahead.
  const date = new Date((whole - UNIX_EPOCH_SERIAL + (whole < 61 ? 1 : 0)) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The 1900-system serial of a day after February 1900; null for a day that the month lacks. */
export function serialOfDay({ year, month, day }: CalendarDay): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getTime() / DAY_MS + UNIX_EPOCH_SERIAL : null;
}

/** Whether a number format code shows a number as a date or time (`d-mmm`, `mmm-yy`, `dd.mm.yyyy`). */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/^[#0.,%\s?]+$/.test(bare);
}

/** The text of a value as a person reads it in the cell: numbers plain, blank empty. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
