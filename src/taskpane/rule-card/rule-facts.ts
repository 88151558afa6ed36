import type { Finding } from '../../core/check/finding';
import type { RuleExample } from '../host';
import type { RoomWord } from '../say-in-rooms';

/** Why a rule asks, and the source that its last brackets name; null where it is the house's own. */
export function sourceOf(why: string): { readonly reason: string; readonly source: string | null } {
  const [, reason, source] = /^(.*\S)\s*\(([^()]+)\)\.?$/s.exec(why.trim()) ?? [];
  return reason !== undefined && source !== undefined ? { reason, source } : { reason: why, source: null };
}

/** Rules that listen to a choice of the office. */
const OFFICE: ReadonlySet<string> = new Set(['text-apostrophe', 'text-homoglyph', 'trend-change']);

/** Who can change a rule, as sentences: an error nobody, lists and limits the regional centre, and what the office may do itself. */
export function changersOf(finding: Finding, example: RuleExample | null | undefined): readonly RoomWord[] {
  const { rule, severity } = finding;
  const words: RoomWord[] = [];
  if (severity === 'error') words.push('rule.who.nobody');
  if (example?.isInPack) words.push('rule.who.centre');
  else if (severity !== 'error') words.push('rule.who.fixed');
  if (severity === 'warning') words.push('rule.who.answer');
  if (OFFICE.has(rule)) words.push('rule.who.office');
  if (severity === 'info') words.push('rule.who.hide');
  return words;
}
