import type { Component, Item, Quantity } from '../plan/plan';
import { listedParts } from './listed-parts';
import { isNegative, isReckonable } from './measured-rows';
import { lineText, numberText } from './quantity-text';

/** One value, component by component: [370, 1006]. */
export type Components = readonly number[];

/** A sum that does not hold, with all that shows it. */
export interface FailedSum {
  /** "370/1016 ≠ 103/417 + 240/319 + 27/270 = 370/1006". */
  readonly proof: string;
  /** What the parts give: "370/1006". */
  readonly sum: string;
  /** The total less the sum: "0/10", "-5". */
  readonly difference: string;
  /** What each part would have to be for the sum to hold; null where that cannot be (less than none). */
  readonly solved: readonly (string | null)[];
}

const TOLERANCE = 1e-6;

const isTold = (line: readonly Component[]): boolean => line.some((component) => component !== null && component !== 0);

/**
 * The addends of an item's whole quantity: its lines, or the first alone where it is the total of those that follow.
 * Empty where there is nothing ("-"), null where it cannot be known (blank, unreadable, negative, lines of differing shape).
 */
export function addendsOf(item: Item, quantity: Quantity): readonly Components[] | null {
  if (!isReckonable(quantity) || isNegative(quantity)) return null;
  if (quantity.isNothing) return [];
  const { lines } = quantity;
  const isTotalFirst = lines.length > 2 && lines.length === listedParts(item.name.text) + 1;
  const told = (isTotalFirst ? lines.slice(0, 1) : lines).filter(isTold);
  if (told.some((line) => line.length !== told[0]!.length)) return null;
  return told.map((line) => line.map((component) => component ?? 0));
}

/** Adds values of one shape, component by component; nothing added is nothing. */
export function addUp(addends: readonly Components[]): Components {
  const width = addends[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => addends.reduce((sum, addend) => sum + (addend[index] ?? 0), 0));
}

/**
 * Compares a total with its parts, component by component; an empty one is nothing. Where one of them has copies only
 * (no "/"), the copies (last components) alone are compared. Null where the sum holds.
 */
export function compareSum(total: Components, parts: readonly Components[]): FailedSum | null {
  const widths = new Set([total, ...parts].map((values) => values.length).filter((length) => length > 0));
  if (widths.size === 0) return null;
  const width = widths.size > 1 ? 1 : [...widths][0]!;
  const cut = (values: Components): Components =>
    values.length === 0 ? Array<number>(width).fill(0) : values.slice(-width);
  const whole = cut(total);
  const terms = parts.map(cut);
  const sum = addUp(terms);
  const off = whole.map((value, index) => value - (sum[index] ?? 0));
  if (off.every((value, index) => Math.abs(value) <= TOLERANCE * Math.max(1, Math.abs(whole[index]!)))) return null;
  const shown = terms.filter((term) => term.some((value) => value !== 0)).map(lineText);
  return {
    proof: `${lineText(whole)} ≠ ${shown.length > 1 ? `${shown.join(' + ')} = ` : ''}${lineText(sum)}`,
    sum: lineText(sum),
    difference: off.map(numberText).join('/'),
    solved: terms.map((term) => {
      const needed = term.map((value, index) => value + off[index]!);
      return needed.every((value) => value >= 0) ? lineText(needed) : null;
    }),
  };
}
