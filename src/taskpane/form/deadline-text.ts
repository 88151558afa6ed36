import type { Deadline } from '../../core/plan/plan';

/** A quarter of the year. */
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
const NUMERALS: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The Roman numeral of a quarter. */
export function quarterNumeral(quarter: Quarter): string {
  return NUMERALS[quarter];
}

/** A deadline in the plan's own words: "2026-yil davomida", "2026-yil I va III chorak". A range is never written "I-III": it is read two ways. */
export function deadlineText(quarters: readonly Quarter[], year: number | null): string {
  const start = year === null ? '' : `${year}-yil `;
  if (quarters.length === 0) return '';
  if (quarters.length === QUARTERS.length) return year === null ? 'Yil davomida' : `${start}davomida`;
  const numerals = [...quarters].sort((a, b) => a - b).map(quarterNumeral);
  const last = numerals.pop()!;
  return `${start}${numerals.length > 0 ? `${numerals.join(', ')} va ${last}` : last} chorak`;
}

/** The quarters of a deadline with one put in or taken out. */
export function toggleQuarter(deadline: Deadline, quarter: Quarter): readonly Quarter[] {
  const has = deadline.quarters.includes(quarter);
  return QUARTERS.filter((known) => (known === quarter ? !has : deadline.quarters.includes(known)));
}
