import type { CellValue } from '../sheet/cell';
import { joinSentences } from '../text/sentences';
import type { Mark, MarkedText } from './marks';
import type { MissingReason, ReportValue } from './report';

/** What stands in a text for what a person has yet to state: a line to be filled by hand. */
const LINE = '________';

/** Names and counts are written on a line; what an indicator lacks leaves nothing behind. */
const LINED: ReadonlySet<MissingReason> = new Set(['not-stated', 'items-not-counted']);

/** A value as it stands inside a text of the (Uzbek) report: 18 510; 475 626,8; a year 2026. */
function valueInText({ value, source, isYear }: ReportValue): string {
  if (value === null || value === '') return source.kind === 'missing' && LINED.has(source.reason) ? LINE : '';
  if (typeof value !== 'number' || isYear) return String(value);
  const [whole = '', rest] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return (value < 0 ? '−' : '') + grouped + (rest === undefined ? '' : `,${rest}`);
}

/** One value with its own type, or the text of several parts; marks alone with nothing between them leave no spaces behind. */
export function cellValue(parts: readonly (string | ReportValue)[]): CellValue {
  const [only] = parts;
  if (parts.length === 1 && typeof only !== 'string') return only!.value;
  const text = parts.map((part) => (typeof part === 'string' ? part : valueInText(part))).join('');
  const saysMore = parts.some((part) => typeof part === 'string' && part.trim() !== '');
  return (saysMore ? text : text.trim()) || null;
}

/** What a cell with marks holds: its own value, or the text of its parts; words of several marks side by side are sentences. */
export function filledCell(parts: MarkedText, valueOf: (mark: Mark) => ReportValue): CellValue {
  const only = parts[0];
  if (parts.length === 1 && typeof only === 'object') return valueOf(only).value;
  const filled: (string | ReportValue)[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    const value = typeof part === 'string' ? part : valueOf(part);
    if (typeof value === 'string' || !isSentence(part) || !areBesides(parts, at)) {
      filled.push(value);
      continue;
    }
    const said = [valueInText(value)];
    for (; areBesides(parts, at); at += 2) said.push(valueInText(valueOf(parts[at + 2] as Mark)));
    filled.push({ ...value, value: joinSentences(said) || null });
  }
  return cellValue(filled);
}

const SENTENCES: ReadonlySet<string> = new Set(['doneText', 'reason', 'note', 'sentence']);
const isSentence = (part: string | Mark | undefined): boolean =>
  typeof part === 'object' && 'measure' in part && SENTENCES.has(part.measure);

/** Whether after the mark at a place only spaces part it from another of words. */
function areBesides(parts: MarkedText, at: number): boolean {
  const between = parts[at + 1];
  return typeof between === 'string' && /^[ \u00a0]*$/.test(between) && isSentence(parts[at + 2]);
}
