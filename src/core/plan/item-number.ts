import { codeAt } from '../text/code-at';
import type { ItemNumber, PlanCell } from './plan';

/** Steps go on in one line: two numbers below each other are two items in one row. */
const NUMBER = /^(?:№\s*)?\(?(\d{1,6}(?:[^\S\n\r]?[.,][^\S\n\r]?\d{1,6})*)\s*([.)]*)$/;
const FIXED_FORMAT = /^0\.(0+)(?:_.*|"\.")?$/;

interface NumberText {
  readonly path: readonly number[] | null;
  readonly hasPeriod: boolean;
}

/** A longer text is no number. */
const LONGEST = 40;
/** The most digits of a step. */
const MOST_DIGITS = 6;
const [ZERO, NINE] = [48, 57] as const;

/** The № of an item as it stands in its cell; a date, and what is no row of integers, has no path. */
export function readItemNumber(cell: PlanCell): ItemNumber {
  const text = shownText(cell);
  const { path, hasPeriod } = readNumber(text);
  return { cell, text, path: cell.kind === 'text' || cell.kind === 'number' ? path : null, hasPeriod };
}

function readNumber(text: string): NumberText {
  const hasPeriod = text.endsWith('.');
  const plain = wholeNumber(text, text.length - (hasPeriod ? 1 : 0));
  if (plain !== null) return { path: [plain], hasPeriod };
  const match = text.length > LONGEST ? null : NUMBER.exec(text);
  return match
    ? { path: match[1]!.split(/[.,]/).map(Number), hasPeriod: match[2]!.startsWith('.') }
    : { path: null, hasPeriod };
}

/** The number that the digits before a place are; null where others stand there. By hand, as most numbers have one step. */
function wholeNumber(text: string, end: number): number | null {
  if (end < 1 || end > MOST_DIGITS) return null;
  let number = 0;
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at);
    if (code < ZERO || code > NINE) return null;
    number = number * 10 + code - ZERO;
  }
  return number;
}

/** How many numbers stand below each other in a № cell that holds nothing else: two items in one row have two. */
export function numbersIn(text: string): number {
  if (!text.includes('\n')) return 1;
  const lines = text.split(/[\n\r]+/).filter((line) => line.trim() !== '');
  return lines.every((line) => readNumber(line.trim()).path !== null) ? lines.length : 1;
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
