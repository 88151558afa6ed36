import { isDateFormat } from '../../../src/core/sheet/cell';
import { BUILT_IN_FORMATS } from '../../../src/xlsx/number-formats';

/** A value as Excel's API gives it: blank is "". */
export type WireValue = string | number | boolean;

/** What a cell shows beside its value; what is missing is Excel's default. */
export interface CellFace {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "Single", "None". */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  /** Edge ("EdgeTop") → its line ("Continuous") and colour. */
  readonly borders?: Readonly<
    Record<string, { readonly style: string; readonly weight: string; readonly color: string }>
  >;
}

/** One cell as the workbook holds it; immutable, so that cells of one style may share what they share. */
export interface CellModel {
  readonly value: WireValue;
  /** True where `value` is an error's text ("#REF!"). */
  readonly isError?: true;
  /** With its "=". */
  readonly formula?: string;
  /** Number format code. */
  readonly format: string;
  readonly isLocked: boolean;
  /** Formatted differently inside the cell: lost when it is written. */
  readonly isRich?: true;
  /** The parts of the font that differ inside it ("bold"): Excel gives null for them. */
  readonly mixed?: ReadonlySet<string>;
  readonly face: CellFace;
}

const PLAIN: CellFace = {};

/** The cell that stands where there is none. */
export const EMPTY: CellModel = { value: '', format: 'General', isLocked: true, face: PLAIN };

/** Whether nothing is known of a cell: it does not belong to the used range. */
export function isUnknown(cell: CellModel): boolean {
  return (
    cell.value === '' && cell.formula === undefined && cell.format === 'General' && cell.isLocked && cell.face === PLAIN
  );
}

const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', '#CALC!']);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const [DAY_MONTH, MONTH_YEAR, FULL_DATE] = [16, 17, 14].map((id) => BUILT_IN_FORMATS.get(id)!) as [
  string,
  string,
  string,
];

/**
 * What Excel (en-US) makes of a value written into a cell: "4/4" becomes 4 April of `year` in a General cell,
 * "12" a number, "TRUE" a truth value, "'4/4" and anything in a text cell ("@") stay text.
 */
export function entered(before: CellModel, value: WireValue, year: number): CellModel {
  const { formula: _formula, isError: _isError, isRich: _isRich, mixed: _mixed, ...rest } = before;
  if (typeof value !== 'string') return { ...rest, value };
  if (value === '') return { ...rest, value };
  if (before.format === '@') return { ...rest, value };
  if (value.startsWith("'")) return { ...rest, value: value.slice(1) };
  if (ERRORS.has(value)) return { ...rest, value, isError: true };
  if (/^(true|false)$/i.test(value)) return { ...rest, value: value.toUpperCase() === 'TRUE' };
  const trimmed = value.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return { ...rest, value: Number(trimmed.replaceAll(',', '')) };
  if (/^[+-]?\d+(?:\.\d+)?%$/.test(trimmed)) {
    return {
      ...rest,
      value: Number(trimmed.slice(0, -1)) / 100,
      format: shownAs(rest, trimmed.includes('.') ? '0.00%' : '0%'),
    };
  }
  const date = readDate(trimmed, year);
  return date ? { ...rest, value: date.serial, format: shownAs(rest, date.format) } : { ...rest, value };
}

/** A date or share typed into a General cell brings its format; a cell that has one keeps it. */
function shownAs(cell: CellModel, format: string): string {
  return cell.format === 'General' ? format : cell.format;
}

function readDate(text: string, thisYear: number): { serial: number; format: string } | null {
  const numbers = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (numbers) {
    const [, a, , b, c] = numbers;
    if (a!.length === 4)
      return c === undefined ? month(Number(b), Number(a)) : day(Number(a), Number(b), Number(c), FULL_DATE);
    if (c !== undefined) return day(fullYear(Number(c)), Number(a), Number(b), FULL_DATE);
    return day(thisYear, Number(a), Number(b), DAY_MONTH) ?? month(Number(a), fullYear(Number(b)));
  }
  const named = /^(\d{1,2})[-\s]?([a-z]{3,9})(?:[-\s,]+(\d{2,4}))?$/i.exec(text);
  if (!named) return null;
  const [, dayText, name, yearText] = named;
  const at = MONTHS.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
  if (at === 0) return null;
  return yearText === undefined
    ? day(thisYear, at, Number(dayText), DAY_MONTH)
    : day(fullYear(Number(yearText)), at, Number(dayText), 'd-mmm-yy');
}

/** Two-digit years: 0–29 are of this century. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function day(year: number, monthOfYear: number, dayOfMonth: number, format: string) {
  const date = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth && year >= 1900;
  return isReal ? { serial: date.getTime() / 86_400_000 + 25_569, format } : null;
}

function month(monthOfYear: number, year: number) {
  return day(year, monthOfYear, 1, MONTH_YEAR);
}

/** Whether a cell shows a date. */
export function isDate(cell: CellModel): boolean {
  return typeof cell.value === 'number' && isDateFormat(cell.format);
}
