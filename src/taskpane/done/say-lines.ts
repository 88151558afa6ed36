import type { Component } from '../../core/plan/plan';
import type { Lines } from '../../core/done/amounts';
import { formatNumber } from '../../strings/format';
import type { Language } from '../../strings/language';

/** Lines as people write them: "18 510", "370/1 006", "12; 31". A long dash where nothing can be told. */
export function sayLines(lines: Lines | undefined, language: Language): string {
  if (!lines || lines.length === 0) return '—';
  return lines.map((line) => line.map((part) => sayPart(part, language)).join('/')).join('; ');
}

const sayPart = (part: Component, language: Language): string => (part === null ? '-' : formatNumber(part, language));

/** The year so far with its shares of the plan: "18 510 (61 %)", "25/30 (25 % / 30 %)"; the amount alone where there is no share. */
export function sayToDate(
  { toDate, shares }: { readonly toDate?: Lines | undefined; readonly shares: readonly Component[] },
  language: Language,
): string {
  const amount = sayLines(toDate, language);
  if (!shares.some((share) => share !== null)) return amount;
  const said = shares.map((share) => (share === null ? '—' : `${formatNumber(Math.floor(share * 100), language)} %`));
  return `${amount} (${said.join(' / ')})`;
}
