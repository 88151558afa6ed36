import type { Cell, CellValue } from '../core/sheet/cell';
import { isGrey, withoutGrey } from '../core/sheet/grey-format';

/** A value for a cell, with the number format it needs where the cell's own would mangle it. */
export interface TypedValue {
  readonly value: CellValue;
  readonly format?: string;
}

/** Whole or decimal, thousands parted by single spaces, point or comma: "1170", "72 695", "475626,8". */
const NUMBER = /^-?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/;
/** One to three digits, a sign and three more: a count in thousands or one and a little, which only a person can tell. */
const DOUBTFUL = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** A spreadsheet keeps no more digits of a number. */
const MOST_DIGITS = 15;
/** What a spreadsheet turns into a date, a number or a formula when it is typed into a plain cell: 4/4, 1.10, 17., =x, -x. */
const MANGLED_WHEN_TYPED = /^(?:[=+@-].+|\d[\d\s]*(?:[/.,:-]\d*)+\.?)$/;

/**
 * What a person typed, as the cell is to hold it: numbers as numbers, everything else as text; so is a number of which
 * digits would be lost, or of which nobody can tell how much it is (`1.000`): the check asks.
 * A text that a spreadsheet would turn into a date or a number (`4/4`, `18.`) gets the text format "@";
 * a number in a text cell gets "General", or it would stay text. What waited for confirmation in grey is confirmed by it.
 */
export function typedValue(text: string, cell: Pick<Cell, 'format'>): TypedValue {
  if (isGrey(cell.format)) {
    // Who types a number says that it is so.
    const format = withoutGrey(cell.format);
    return { format, ...typedValue(text, { format }) };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  if (isSureNumber(trimmed)) return withFormat(numberOf(trimmed), cell.format === '@' ? 'General' : undefined);
  return textValue(text, cell);
}

function isSureNumber(text: string): boolean {
  return NUMBER.test(text) && !DOUBTFUL.test(text) && text.replace(/\D|^[^1-9]*/g, '').length <= MOST_DIGITS;
}

/** A text as the cell is to hold it, never a number: for №, names and deadlines. */
export function textValue(text: string, cell: Pick<Cell, 'format'>): TypedValue {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  const isMangled = MANGLED_WHEN_TYPED.test(trimmed) || NUMBER.test(trimmed);
  return withFormat(text, isMangled && cell.format !== '@' ? '@' : undefined);
}

function withFormat(value: CellValue, format: string | undefined): TypedValue {
  return format === undefined ? { value } : { value, format };
}

/** The number that a text writes with a point or comma, its thousands parted by spaces of any kind or not at all. */
export function numberOf(text: string): number {
  return Number(text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
}
