import type { CellValue } from '../sheet/cell';
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
