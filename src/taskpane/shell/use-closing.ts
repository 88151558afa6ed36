import { useEffect, useRef } from 'react';

/** Gives a place that is opened over another the focus, and closes it by Escape. */
export function useClosing(place: { readonly current: HTMLElement | null }, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    place.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);
}

/** When the room that was open is closed, its opener has the focus again: the element with the id "open-" and the room's name. */
export function useReturn(room: string | null): void {
  const before = useRef(room);
  useEffect(() => {
    if (before.current && !room) document.getElementById(`open-${before.current}`)?.focus();
    before.current = room;
  }, [room]);
}
