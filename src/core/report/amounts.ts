import type { CellValue } from '../sheet/cell';
import type { MissingReason, ReportValue } from './report';

/*
 * Amounts and what follows from them. Three things are kept apart: a number (0 is "not fulfilled"),
 * a dash ("not planned", null) and nothing given (undefined).
 */

/** What a dash of the plan is written as. */
export const DASH = '-';

/** What stands where a share of nothing is asked. */
const SHARE_OF_NOTHING = '—';

/** A number, a dash (null) or nothing given (undefined), and the value as the report writes it. */
export interface Amount {
  readonly amount: number | null | undefined;
  readonly value: ReportValue;
}

/** A value that is not there, and why. */
export function missing(reason: MissingReason): ReportValue {
  return { value: null, source: { kind: 'missing', reason } };
}

/** An amount that is not there, and why. */
export function absent(reason: MissingReason): Amount {
  return { amount: undefined, value: missing(reason) };
}

/** What a person entered as words: it stands as it was typed. */
export function enteredText(entered: CellValue | undefined): ReportValue | null {
  return isBlank(entered) ? null : { value: entered, source: { kind: 'entered' } };
}

/** The amount a person entered: a number, a dash, or words, which stay words; what has digits and can be read in no one way, or is below nothing, is none. */
export function enteredAmount(entered: CellValue | undefined): Amount | null {
  if (isBlank(entered)) return null;
  if (typeof entered === 'number' ? entered < 0 : /\d/.test(String(entered))) return absent('no-amount');
  const isDash = typeof entered === 'string' && /^[-–—]$/.test(entered.trim());
  return {
    amount: typeof entered === 'number' ? entered : isDash ? null : undefined,
    value: { value: isDash ? DASH : entered, source: { kind: 'entered' } },
  };
}

function isBlank(entered: CellValue | undefined): entered is null | undefined | '' {
  return entered === undefined || entered === null || entered === '';
}

/** The sum of amounts: dashes count as nothing, all dashes stay a dash; not given where one of them is not. */
export function addUp(parts: readonly Amount[]): Amount {
  const unknown = parts.find((part) => part.amount === undefined);
  if (unknown) return absent('not-computable');
  const numbers = parts.flatMap((part) => part.amount ?? []);
  const amount = numbers.length === 0 ? null : tidy(numbers.reduce((sum, number) => sum + number, 0));
  return { amount, value: { value: amount ?? DASH, source: computedOf(parts) } };
}

/** This year's share of another amount in percent, one decimal; "—" of nothing. Never an average: always of the amounts themselves. */
export function percentOf(part: Amount, whole: Amount): ReportValue {
  if (part.amount === undefined || whole.amount === undefined) return missing('not-computable');
  const source = computedOf([part, whole]);
  if (!whole.amount) return { value: SHARE_OF_NOTHING, source };
  return { value: Math.round(((part.amount ?? 0) / whole.amount) * 1000) / 10, source };
}

/** What this amount has more (+) or less (−) than another; a dash where both are dashes. */
export function differenceOf(amount: Amount, other: Amount): ReportValue {
  if (amount.amount === undefined || other.amount === undefined) return missing('not-computable');
  const isNothing = amount.amount === null && other.amount === null;
  return {
    value: isNothing ? DASH : tidy((amount.amount ?? 0) - (other.amount ?? 0)),
    source: computedOf([amount, other]),
  };
}

function computedOf(amounts: readonly Amount[]): ReportValue['source'] {
  const cells = amounts.flatMap(({ value: { source } }) =>
    source.kind === 'item' && source.sheet === undefined
      ? [source.cell]
      : source.kind === 'computed'
        ? source.cells
        : [],
  );
  return { kind: 'computed', cells: [...new Set(cells)] };
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3. */
function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
