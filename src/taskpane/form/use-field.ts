import { useEffect, useState } from 'react';
import { fieldText, type ItemField } from '../../actions/edit-item';
import type { Item } from '../../core/plan/plan';
import { usePane } from '../use-pane';
import { draftItem, fieldFindings, type ItemDraft } from './item-draft';

/** A field is checked this long after the last key, milliseconds. */
const CHECKED_AFTER = 200;
/** Plans longer than this are checked when a field is left, not while typing: a check must not hold up the keys. */
const LONGEST_CHECKED_AS_TYPED = 5000;

/** One field of the form: its text, what the rules say of it, and how it is changed and left. */
export interface Field {
  readonly text: string;
  /** The item as the typed text would make it. */
  readonly draft: ItemDraft;
  readonly isTouched: boolean;
  change(text: string): void;
  /** Writes the text, where it differs from the sheet's. */
  leave(): void;
  /** Changes and writes at once (a list, a button). */
  choose(text: string): void;
}

/** Follows one field of an item: typed text is checked by the plan's own rules, and written when the field is left. */
export function useField(item: Item, field: ItemField): Field {
  const { session, state } = usePane();
  const sheetText = fieldText(item, field);
  const [typed, setTyped] = useState({ base: sheetText, text: sheetText, isTouched: false });
  // What stands on the sheet changed (written, undone): the field follows it.
  const current = typed.base === sheetText ? typed : { ...typed, base: sheetText, text: sheetText };
  if (current !== typed) setTyped(current);
  const standing: ItemDraft = { item, findings: fieldFindings(state.check?.findings ?? [], item, field) };
  const [drafted, setDrafted] = useState<{ text: string; draft: ItemDraft } | null>(null);
  const { text, isTouched } = current;
  const { grid, columns, sheet, check } = state;
  useEffect(() => {
    const isShort = (check?.plan.items.length ?? 0) <= LONGEST_CHECKED_AS_TYPED;
    if (!grid || !isTouched || text === sheetText || !isShort) return;
    const timer = setTimeout(() => {
      setDrafted({ text, draft: draftItem(grid, session.pack, columns[sheet ?? ''], item, field, text) });
    }, CHECKED_AFTER);
    return () => clearTimeout(timer);
  }, [text, isTouched, sheetText, grid, columns, sheet, check, item, field, session]);
  const write = (next: string) => {
    if (next !== sheetText) void session.editField(item.row.row, field, next);
  };
  return {
    text,
    isTouched,
    draft: drafted && drafted.text === text && text !== sheetText ? drafted.draft : standing,
    change: (next) => setTyped({ base: sheetText, text: next, isTouched: true }),
    leave() {
      setTyped({ ...current, isTouched: true });
      write(text);
    },
    choose(next) {
      setTyped({ base: sheetText, text: next, isTouched: true });
      write(next);
    },
  };
}
