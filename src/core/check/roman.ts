import type { Section } from '../plan/plan';
import type { SetEdit } from '../sheet/edit';
import { setCell } from './set-cell';

const STEPS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A section's numeral: 3 → "III". */
export function romanOf(ordinal: number): string {
  let rest = ordinal;
  let roman = '';
  for (const [value, sign] of STEPS) {
    for (; rest >= value; rest -= value) roman += sign;
  }
  return roman;
}

/** The edit that writes a section's numeral; the rest of the heading stays. A numeral alone in its cell gets a period. */
export function setNumeral({ cell, numeral }: Section, ordinal: number): SetEdit {
  const roman = romanOf(ordinal);
  const text = cell.text;
  if (numeral === '') return setCell(cell, `${roman}. ${text.trimStart()}`);
  const at = text.indexOf(numeral);
  const isAlone = text.trim() === numeral;
  const after = text.slice(0, at) + roman + (isAlone ? '.' : text.slice(at + numeral.length));
  return setCell(cell, after);
}
