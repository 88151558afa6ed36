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

/** Shares of the plan: "61 %", "25 % / 30 %"; a long dash where nothing was planned. */
export function sayShares(shares: readonly Component[], language: Language): string {
  const said = shares.map((share) => (share === null ? '—' : `${formatNumber(Math.floor(share * 100), language)} %`));
  return said.length === 0 ? '—' : said.join(' / ');
}
