import { FIELDS, type Field, type Mark, readMark, type MarkNames } from '../report/marks';

/*
 * A mapping: which cell of a report form takes which mark. A form that is mapped is filled as if the marks stood in it.
 */

/** How a cell's mark was found: by the indicator's own code, the labels, a filled example, an earlier mapping, or a person. */
export const WAYS_FOUND = ['code', 'label', 'example', 'earlier', 'person'] as const;
export type WayFound = (typeof WAYS_FOUND)[number];

/** How far a proposal is to be trusted: sure; to be looked at; a person has to say. */
export type Confidence = 'sure' | 'look' | 'unknown';

/** A cell of a form and what it takes. */
export interface MappedCell {
  readonly sheet: string;
  /** "D12". */
  readonly cell: string;
  /** "use.visits.plan", "org.name"; two joined by "/" are written as `370/1006`; empty: the cell is left as it is. */
  readonly mark: string;
  /** The labels it hangs on, with what they stand under: "Foydalanuvchilar soni / yangi"; "2026-yil / reja". */
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly found: WayFound;
  readonly confidence: Exclude<Confidence, 'unknown'>;
}

/** What a clerk confirmed of a form, or what was proposed for it. */
export interface Mapping {
  /** The plan's year when it was made: years in labels are read from it. */
  readonly year: number | null;
  readonly cells: readonly MappedCell[];
}

/** The marks of a mapped cell, as a template writes them; null where one is unknown or no mark of a single cell. */
export function marksIn(mark: string, names: MarkNames): readonly Mark[] | null {
  const marks = mark.split('/').map((text) => readMark(text.trim(), names));
  return marks.every(({ kind }) => kind === 'indicator' || kind === 'field') ? marks : null;
}

/** The text that makes a mark of a cell: "{{use.visits.plan}}", "{{a.titles.plan}}/{{a.copies.plan}}". */
export function markText(mark: string): string {
  return mark
    .split('/')
    .map((text) => `{{${text.trim()}}}`)
    .join('/');
}

/** The field of the report that a text names, or null. */
export function fieldNamed(text: string): Field | null {
  return FIELDS.find((known) => known === text) ?? null;
}
