import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Axis } from './axis';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './header-size';
import type { SheetView } from './sheet-view';

/** Rows drawn beyond what is seen, so that scrolling does not show an empty edge. */
const SPARE = 8;

/** What part of the sheet is drawn, both ends included. */
interface Part {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many rows are seen at once. */
  readonly page: number;
}

/** The rows and columns of a scrolled frame that are to be drawn; `measure` is to be called when it scrolls. */
export function useVisiblePart(frame: RefObject<HTMLElement | null>, view: SheetView) {
  // Until the frame is measured, as much as the window could show: measuring at once would lay out the whole page twice.
  const [part, setPart] = useState(() => partAt(view, 0, 0, window.innerHeight, window.innerWidth));

  const measure = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
    const next = partAt(view, scrollTop, scrollLeft, clientHeight, clientWidth);
    setPart((now) => {
      if (!covers(now, next)) return next;
      return now.page === next.page ? now : { ...now, page: next.page };
    });
  }, [frame, view]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    // Calls back as it starts to observe, too.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, measure]);

  return { part, measure, drawn: (selected: number) => drawnRows(view, part, selected) };
}

/** Rising: the rows in view, those above whose merged areas reach into it, and the selected one (the active element must exist). */
function drawnRows(view: SheetView, part: Part, selected: number): readonly number[] {
  const rows = new Set<number>();
  for (const area of view.merges.reaching(part.firstRow)) rows.add(area.top);
  for (let row = part.firstRow; row <= Math.min(part.lastRow, view.rows.count); row++) {
    if (view.rows.size(row) > 0) rows.add(row);
  }
  if (selected <= view.rows.count) rows.add(view.hiddenRows.get(selected)?.first ?? selected);
  return [...rows].sort((a, b) => a - b);
}

function span(axis: Axis, from: number, length: number): { first: number; last: number } {
  return { first: axis.placeAt(from), last: axis.placeAt(from + length) };
}

/** The part seen in a frame of this size (pixels) that is scrolled to this place. */
function partAt(view: SheetView, top: number, left: number, height: number, width: number): Part {
  const rows = span(view.rows, top, height - COLUMN_HEADER_HEIGHT);
  const columns = span(view.columns, left, width - ROW_HEADER_WIDTH);
  return {
    firstRow: Math.max(1, rows.first - SPARE),
    lastRow: Math.min(view.rows.count, rows.last + SPARE),
    firstColumn: Math.max(1, columns.first - 2),
    lastColumn: Math.min(view.columns.count, columns.last + 2),
    page: Math.max(1, rows.last - rows.first - 1),
  };
}

function covers(now: Part, next: Part): boolean {
  return (
    now.firstRow <= next.firstRow &&
    now.lastRow >= next.lastRow &&
    now.firstColumn <= next.firstColumn &&
    now.lastColumn >= next.lastColumn
  );
}
