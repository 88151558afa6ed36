import type { Period } from '../done/done';
import type { Quarter } from '../plan/plan';

/** How quarters are numbered in a report. */
export const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The forms that come with the product. */
export const FORMS = ['annual', 'quarterly', 'letter'] as const;
export type FormName = (typeof FORMS)[number];

/** The usual form of a period. */
export function formOf(period: Period): FormName {
  return period.kind === 'year' ? 'annual' : 'quarterly';
}

/** "2026-yil", or of its first quarter "2026-yil I chorak". */
export function periodText(period: Period): string {
  return period.kind === 'year' ? `${period.year}-yil` : `${period.year}-yil ${ROMAN[period.quarter]} chorak`;
}

/** The period that a text names as programs write it: "2026", "2026-Q1"; null where it names none. */
export function readPeriod(text: string): Period | null {
  const match = /^(20\d\d)(?:-Q([1-4]))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  return match[2] === undefined
    ? { kind: 'year', year }
    : { kind: 'quarter', year, quarter: Number(match[2]) as Quarter };
}

/** The quarter that a report's own words name ("2026-yil II chorak yakuni boʻyicha"); null where they name none. */
export function quarterIn(text: string): Quarter | null {
  const name = /(?<![IV])(IV|I{1,3}) chorak/.exec(text)?.[1];
  return ([1, 2, 3, 4] as const).find((quarter) => ROMAN[quarter] === name) ?? null;
}
