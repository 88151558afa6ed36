import type { Pack } from '../pack/pack';

/*
 * Marks: the names in double braces that a report template carries.
 * A mark is a name and never code: it is looked up in lists, nothing of it is evaluated.
 */

/**
 * What is asked of an indicator or of an item: `fact` is last year's, `plan` and `done` this year's, `row` the plan item's number,
 * `planQ1` and `q1` a quarter's plan and fact, `planToDate` and `toDate` those from the beginning of the year, `lastToDate` last year's.
 */
export const MEASURES = [
  'fact',
  'plan',
  'planQ1',
  'planQ2',
  'planQ3',
  'planQ4',
  'q1',
  'q2',
  'q3',
  'q4',
  'planToDate',
  'toDate',
  'lastToDate',
  'done',
  'doneText',
  'reason',
  'percent',
  'growth',
  'difference',
  'note',
  'row',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What a repeated row may ask of its item beside the measures. */
export const ITEM_FIELDS = [
  'number',
  'name',
  'unit',
  'mechanism',
  'deadline',
  'responsible',
  'section',
  'state',
  'sentence',
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** What is asked of the report as a whole; `no` is the running number of the report's rows. */
export const FIELDS = [
  'org.name',
  'org.region',
  'draft',
  'year',
  'lastYear',
  'period',
  'date',
  'director',
  'author',
  'notes',
  'no',
  'pack',
  'check.errors',
  'check.notes',
  'items.count',
  'items.done',
  'items.partly',
  'items.notDone',
  'items.notDue',
  'items.notPlanned',
] as const;
export type Field = (typeof FIELDS)[number];

/** One mark; `text` is its name as written, without braces and outer spaces. */
export type Mark =
  | { readonly kind: 'indicator'; readonly text: string; readonly indicatorId: string; readonly measure: Measure }
  | { readonly kind: 'field'; readonly text: string; readonly field: Field }
  | { readonly kind: 'item'; readonly text: string; readonly measure: Measure | ItemField }
  /** `{{#items}}`, `{{#unfulfilled}}` (section null) or `{{#section.PROD}}`: the row between it and its end repeats. */
  | { readonly kind: 'open'; readonly text: string; readonly sectionId: string | null }
  | { readonly kind: 'close'; readonly text: string; readonly sectionId: string | null }
  /** `{{?use.promo}}` or `{{?section.PAID}}`: the row goes out where the plan has none of it; it is written as the code itself. */
  | {
      readonly kind: 'optional';
      readonly text: string;
      readonly indicatorId: string | null;
      readonly sectionId: string | null;
    }
  | { readonly kind: 'unknown'; readonly text: string };

/** A cell's text as it stands between and in its marks; at least one part is a mark. */
export type MarkedText = readonly (string | Mark)[];

/** A cell of a template that carries marks. */
export interface MarkedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly text: string;
  readonly parts: MarkedText;
}

/** The names a mark may have, taken from the pack. */
export interface MarkNames {
  readonly indicators: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

/** The repeat of the items that were not done, or in part only. */
export const UNFULFILLED = 'unfulfilled';

const MARK = /\{\{([^{}]*)\}\}/g;
const measures: ReadonlySet<string> = new Set(MEASURES);
const itemFields: ReadonlySet<string> = new Set(ITEM_FIELDS);
const fields: ReadonlySet<string> = new Set(FIELDS);

const namesOfPacks = new WeakMap<Pack, MarkNames>();

/** The names that marks may have in a pack. */
export function markNames(pack: Pack): MarkNames {
  const known = namesOfPacks.get(pack);
  if (known) return known;
  const names = {
    indicators: new Set(pack.indicators.map((indicator) => indicator.id)),
    sections: new Set(pack.sections.map((section) => section.id)),
  };
  namesOfPacks.set(pack, names);
  return names;
}

/** The marks of a cell's text and the text between them, or null where it has none. */
export function readMarks(text: string, names: MarkNames): MarkedText | null {
  if (!text.includes('{{')) return null;
  const parts: (string | Mark)[] = [];
  let end = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(readMark(match[1]!.trim(), names));
    end = MARK.lastIndex;
  }
  if (end === 0) return null;
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** The marks of a text, without what stands between them. */
export function marksOf(parts: MarkedText): readonly Mark[] {
  return parts.filter((part): part is Mark => typeof part !== 'string');
}

/** One mark by its name ("use.visits.plan", "#items", "org.name"). */
export function readMark(text: string, names: MarkNames): Mark {
  const sign = text[0];
  if (sign === '#' || sign === '/') return repeatMark(text, sign, names);
  if (sign === '?') return optionalMark(text, names);
  if (fields.has(text)) return { kind: 'field', text, field: text as Field };
  const bare = text.startsWith('item.') ? text.slice('item.'.length) : text;
  if (measures.has(bare) || itemFields.has(bare)) return { kind: 'item', text, measure: bare as Measure | ItemField };
  const dot = text.lastIndexOf('.');
  const indicatorId = text.slice(0, Math.max(dot, 0));
  const measure = text.slice(dot + 1);
  if (names.indicators.has(indicatorId) && measures.has(measure)) {
    return { kind: 'indicator', text, indicatorId, measure: measure as Measure };
  }
  return { kind: 'unknown', text };
}

function repeatMark(text: string, sign: '#' | '/', names: MarkNames): Mark {
  const kind = sign === '#' ? 'open' : 'close';
  const name = text.slice(1).trim();
  if (name === 'items' || name === UNFULFILLED) return { kind, text, sectionId: null };
  const sectionId = sectionOf(name, names);
  return sectionId === null ? { kind: 'unknown', text } : { kind, text, sectionId };
}

function optionalMark(text: string, names: MarkNames): Mark {
  const name = text.slice(1).trim();
  if (names.indicators.has(name)) return { kind: 'optional', text, indicatorId: name, sectionId: null };
  const sectionId = sectionOf(name, names);
  return sectionId === null ? { kind: 'unknown', text } : { kind: 'optional', text, indicatorId: null, sectionId };
}

function sectionOf(name: string, names: MarkNames): string | null {
  const id = name.startsWith('section.') ? name.slice('section.'.length) : '';
  return names.sections.has(id) ? id : null;
}
