import { dayOfSerial } from '../../../src/core/sheet/cell';
import { type CellModel, isDate } from './cell-model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a person reads in a cell, for the formats that plans use. */
export function shownText(cell: CellModel): string {
  const { value, format } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDate(cell)) return shownDate(value, format);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes('%')) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  if (format === 'General' || format === '@') return String(Number(value.toPrecision(11)));
  const fixed = value.toFixed(decimals ?? 0);
  return format.includes(',') ? fixed.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : fixed;
}

function shownDate(serial: number, format: string): string {
  const { year, month, day } = dayOfSerial(serial);
  const parts: Record<string, string> = {
    yyyy: String(year),
    yy: String(year).slice(2),
    mmm: MONTHS[month - 1]!,
    mm: String(month).padStart(2, '0'),
    m: String(month),
    dd: String(day).padStart(2, '0'),
    d: String(day),
  };
  return format.replace(
    /\\(.)|"([^"]*)"|yyyy|yy|mmm|mm|m|dd|d/gi,
    (token, escaped: string, quoted: string) => escaped ?? quoted ?? parts[token.toLowerCase()] ?? token,
  );
}
