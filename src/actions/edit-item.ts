import type { Item, PlanCell } from '../core/plan/plan';
import type { Change, SetEdit } from '../core/sheet/edit';
import { textValue, typedValue } from './typed-value';

/** The fields of the form, each one column of the plan. */
export const ITEM_FIELDS = ['name', 'unit', 'fact', 'plan', 'deadline', 'responsible', 'mechanism'] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** The cells that a field of an item stands in, the item's own first, then those of its torn-off rows. */
export function fieldCells(item: Item, field: ItemField): readonly PlanCell[] {
  const joined = item[field].cells;
  const own = item.row.cells[field];
  return joined.some((cell) => cell.at === own.at) ? joined : [own, ...joined];
}

/** Why a field cannot be typed into: its column is missing, a formula computes it, or a merge covers it. */
export type FieldLock = 'no-column' | 'formula' | 'merged' | 'rich';

/** Why a field may not be written, or null where it may. */
export function fieldLock(item: Item, field: ItemField): FieldLock | null {
  const own = item.row.cells[field];
  if (own.column === 0) return 'no-column';
  if (own.merge && (own.merge.top !== own.row || own.merge.left !== own.column)) return 'merged';
  const held = fieldCells(item, field);
  if (held.some((cell) => cell.formula !== undefined)) return 'formula';
  return held.some((cell) => cell.rich) ? 'rich' : null;
}

/** A field's text as the form shows it: a torn text joined, several lines of a quantity each on a line. */
export function fieldText(item: Item, field: ItemField): string {
  if (field === 'fact' || field === 'plan') {
    const texts = fieldCells(item, field).map((cell) => cell.text.trim());
    return texts.filter((text) => text !== '').join('\n');
  }
  const cells = fieldCells(item, field).filter((cell) => cell.text.trim() !== '');
  return cells.length === 1 ? cells[0]!.text : item[field].text;
}

/**
 * The change that gives a field of an item another text, or null where it has that text already.
 * The whole text goes into the item's own cell; cells of torn-off rows whose text it took are emptied,
 * so that nothing is lost and nothing stands twice. Styles stay; see `typedValue` for number formats.
 */
export function editItem(item: Item, field: ItemField, text: string): Change | null {
  if (text === fieldText(item, field)) return null;
  const [own, ...torn] = fieldCells(item, field);
  if (!own || own.column === 0) return null;
  const typed = field === 'fact' || field === 'plan' ? typedValue(text, own) : textValue(text, own);
  const edits: SetEdit[] = [setEdit(own, typed.value, typed.format)];
  for (const cell of torn) if (cell.value !== null) edits.push(setEdit(cell, null));
  return { id: `${field}:${own.at}`, edits };
}

/** One cell given another value, its number format only where `format` says so. */
export function setEdit(
  cell: Pick<PlanCell, 'at' | 'value' | 'format'>,
  after: SetEdit['after'],
  format?: string,
): SetEdit {
  const edit = { kind: 'set', cell: cell.at, before: cell.value, after } as const;
  if (format === undefined) return edit;
  return cell.format === undefined ? { ...edit, format } : { ...edit, format, formatBefore: cell.format };
}
