import { useEffect } from 'react';
import type { Session } from './session/session';
import { stepsOf } from './session/steps';

/** Where Ctrl+Z is the text's own, or belongs to what lies over the pane. */
const OWN_UNDO = 'input, textarea, select, [contenteditable], [role="dialog"]';

/** Ctrl+Z takes the last step back, wherever on the page it is pressed but in a text. */
export function useUndoKey(session: Session): void {
  useEffect(() => {
    const undo = (event: KeyboardEvent): void => {
      if (!isUndo(event) || (event.target instanceof Element && event.target.closest(OWN_UNDO))) return;
      event.preventDefault();
      const last = stepsOf(session.getState()).at(-1);
      if (last) void session.undo(last.id);
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [session]);
}

/** On a Cyrillic keyboard the key of Z gives another letter. */
function isUndo({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || altKey || shiftKey || repeat) return false;
  return key.toLowerCase() === 'z' || (code === 'KeyZ' && !/^[a-z]$/i.test(key));
}
