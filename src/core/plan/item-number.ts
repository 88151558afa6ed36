import type { ItemNumber, PlanCell } from './plan';

const NUMBER = /^(?:№\s*)?\(?(\d{1,6}(?:\s?[.,]\s?\d{1,6})*)\s*([.)]*)$/;
/** Most numbers have one step. */
const PLAIN = /^(\d{1,6})(\.?)$/;
const FIXED_FORMAT = /^0\.(0+)(?:_.*|"\.")?$/;

interface NumberText {
  readonly path: readonly number[] | null;
  readonly hasPeriod: boolean;
}

/** A longer text is no number. */
const LONGEST = 40;

/** The № of an item as it stands in its cell; a date, and what is no row of integers, has no path. */
export function readItemNumber(cell: PlanCell): ItemNumber {
  const text = shownText(cell);
  const { path, hasPeriod } = readNumber(text);
  return { cell, text, path: cell.kind === 'text' || cell.kind === 'number' ? path : null, hasPeriod };
}

function readNumber(text: string): NumberText {
  const plain = PLAIN.exec(text);
  if (plain) return { path: [Number(plain[1])], hasPeriod: plain[2] === '.' };
  const match = text.length > LONGEST ? null : NUMBER.exec(text);
  return match
    ? { path: match[1]!.split(/[.,]/).map(Number), hasPeriod: match[2]!.startsWith('.') }
    : { path: null, hasPeriod: text.endsWith('.') };
}

/** The same key for the same path: [18, 1] → "18.1". */
export function pathKey(path: readonly number[]): string {
  return path.join('.');
}

/** A number is written as its format shows it, so that 1.10 stays 1.10. */
function shownText(cell: PlanCell): string {
  if (cell.kind !== 'number' || typeof cell.value !== 'number') return cell.text.trim();
  const { format } = cell;
  if (format === undefined) return cell.text;
  const decimals = FIXED_FORMAT.exec(format);
  const text = decimals ? cell.value.toFixed(decimals[1]!.length) : cell.text;
  return /"\."$|\\\.$/.test(format) ? `${text}.` : text;
}
