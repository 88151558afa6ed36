import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FinishTyping } from './cell-actions';

interface CellEditorProps {
  readonly label: string;
  /** The cell's text as it stands. */
  readonly text: string;
  /** The first letter typed, which replaces the text; null: the text itself is edited. */
  readonly first: string | null;
  readonly onFinish: FinishTyping;
}

/** The field in which a cell is edited: Enter and Tab write, Escape leaves the cell as it was, Alt+Enter starts a new line. */
export function CellEditor({ label, text, first, onFinish }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const finish: FinishTyping = (typed, key, isShift) => {
    if (isDone.current) return;
    isDone.current = true;
    onFinish(typed === text ? null : typed, key, isShift);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    const { key, shiftKey, currentTarget } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'Enter' && event.altKey) {
      currentTarget.setRangeText('\n', currentTarget.selectionStart, currentTarget.selectionEnd, 'end');
    } else if (key === 'Enter' || key === 'Tab') finish(currentTarget.value, key, shiftKey);
    else if (key === 'Escape') {
      isDone.current = true;
      onFinish(null, 'Escape', false);
    } else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      className="sheet-editor"
      aria-label={label}
      defaultValue={first ?? text}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.currentTarget.value, null, false)}
    />
  );
}
