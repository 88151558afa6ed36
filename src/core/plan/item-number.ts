import type { ItemNumber, PlanCell } from './plan';

const NUMBER = /^(?:№\s*)?(\d{1,4}(?:\s?[.,]\s?\d{1,4})*)\s*([.)]*)$/;
const FIXED_FORMAT = /^0\.(0+)(?:_.*|"\.")?$/;

/** The № of an item as it stands in its cell; a date, and what is no row of integers, has no path. */
export function readItemNumber(cell: PlanCell): ItemNumber {
  const text = shownText(cell);
  const match = cell.kind === 'text' || cell.kind === 'number' ? NUMBER.exec(text) : null;
  if (!match) return { cell, text, path: null, hasPeriod: text.endsWith('.') };
  const path = match[1]!.split(/[.,]/).map(Number);
  return { cell, text, path, hasPeriod: match[2]!.startsWith('.') };
}

/** The same key for the same path: [18, 1] → "18.1". */
export function pathKey(path: readonly number[]): string {
  return path.join('.');
}

/** A number is written as its format shows it, so that 1.10 stays 1.10. */
function shownText(cell: PlanCell): string {
  if (cell.kind !== 'number' || typeof cell.value !== 'number') return cell.text.trim();
  const format = cell.format ?? '';
  const decimals = FIXED_FORMAT.exec(format);
  const text = decimals ? cell.value.toFixed(decimals[1]!.length) : cell.text;
  return /"\."$|\\\.$/.test(format) ? `${text}.` : text;
}
