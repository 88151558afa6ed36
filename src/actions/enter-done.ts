import type { DoneRow } from '../core/done/done';
import type { PlanCell, Quarter } from '../core/plan/plan';
import type { Change } from '../core/sheet/edit';
import { setEdit } from './edit-item';
import { textValue, typedValue } from './typed-value';

/** What is entered of an item: what a quarter's plan is and what was done in it, a note on it, or what was done in words. */
export type DoneField =
  { readonly kind: 'fact' | 'plan' | 'note'; readonly quarter: Quarter } | { readonly kind: 'words' };

/** The cell of a field; its column is 0 where the sheet has none for it. */
export function doneCell({ quarters, words }: DoneRow, field: DoneField): PlanCell {
  if (field.kind === 'words') return words;
  const quarter = quarters[field.quarter - 1]!;
  return field.kind === 'note' ? quarter.note : quarter[field.kind].cells[0]!;
}

/** The change that enters a text in a field; null where it stands there already or the sheet has no such column. */
export function enterDone(row: DoneRow, field: DoneField, text: string): Change | null {
  const cell = doneCell(row, field);
  const isAmount = field.kind === 'fact' || field.kind === 'plan';
  return changeOf(cell, text, isAmount ? typedValue : textValue);
}

/** The change that writes words into a cell of the sheet; null where they stand there already or it may not be written. */
export function enterWords(cell: PlanCell, text: string): Change | null {
  return changeOf(cell, text, textValue);
}

function changeOf(cell: PlanCell, text: string, read: typeof typedValue | typeof textValue): Change | null {
  if (cell.column === 0 || cell.formula !== undefined || text === cell.text) return null;
  const { value, format } = read(text, cell);
  if (value === cell.value) return null;
  return { id: `done:${cell.at}`, edits: [setEdit(cell, value, format)] };
}
