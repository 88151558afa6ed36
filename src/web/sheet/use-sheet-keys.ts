import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CellActions, FinishTyping } from './cell-actions';
import { moveSelection, type Place } from './move-selection';
import type { SheetView } from './sheet-view';

/** What is being typed, and into which cell. */
interface Typing {
  readonly place: Place;
  /** The first letter typed, which replaces the text; null: the text itself is edited. */
  readonly first: string | null;
}

/** Enter goes down and Tab to the right, with Shift the other way. */
const ARROWS = { Enter: ['ArrowDown', 'ArrowUp'], Tab: ['ArrowRight', 'ArrowLeft'] } as const;

interface SheetKeys {
  readonly view: SheetView;
  readonly frame: RefObject<HTMLElement | null>;
  /** The selected cell. */
  readonly current: Place;
  /** How many rows are seen at once. */
  readonly page: number;
  show(place: Place): void;
  select(place: Place): void;
  edit(place: Place, text: string): void;
}

/** What keys do on the sheet: they move the selection, and typing, F2 and Delete edit. Tab leaves the sheet. */
export function useSheetKeys({ view, frame, current, page, show, select, edit }: SheetKeys) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const moveTo = (place: Place | null): void => {
    if (!place) return;
    select(place);
    show(place);
  };
  const finish: FinishTyping = (text, key, isShift) => {
    if (!typing) return;
    setTyping(null);
    if (text !== null) edit(typing.place, text);
    if (key !== null) frame.current?.focus();
    if (key === 'Enter' || key === 'Tab')
      moveTo(moveSelection(view, typing.place, { key: ARROWS[key][isShift ? 1 : 0], isControl: false, isShift }, 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typing || event.altKey) return;
    const isControl = event.ctrlKey || event.metaKey;
    const next = moveSelection(view, current, { key: event.key, isControl, isShift: event.shiftKey }, page);
    if (next) moveTo(next);
    else if (event.key === 'F2') setTyping({ place: current, first: null });
    else if (event.key === 'Delete' || event.key === 'Backspace') edit(current, '');
    else if (event.key.length === 1 && !isControl) setTyping({ place: current, first: event.key });
    else return;
    event.preventDefault();
  };
  const onCell = useStable({
    select,
    startTyping: (place: Place) => setTyping({ place, first: null }),
    finish,
  });

  return { typing, onCell, onKeyDown };
}

/** The same functions through every drawing, each calling its newest self: rows need not be drawn again for them. */
function useStable(newest: CellActions): CellActions {
  const held = useRef(newest);
  useLayoutEffect(() => {
    held.current = newest;
  });
  return useMemo(
    () => ({
      select: (place) => held.current.select(place),
      startTyping: (place) => held.current.startTyping(place),
      finish: (text, key, isShift) => held.current.finish(text, key, isShift),
    }),
    [],
  );
}
