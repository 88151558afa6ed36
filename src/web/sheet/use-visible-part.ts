import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
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
  const [part, setPart] = useState<Part>({ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1, page: 1 });

  const measure = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const rows = span(view.rows, element.scrollTop, element.clientHeight - COLUMN_HEADER_HEIGHT);
    const columns = span(view.columns, element.scrollLeft, element.clientWidth - ROW_HEADER_WIDTH);
    const next: Part = {
      firstRow: Math.max(1, rows.first - SPARE),
      lastRow: Math.min(view.rows.count, rows.last + SPARE),
      firstColumn: Math.max(1, columns.first - 2),
      lastColumn: Math.min(view.columns.count, columns.last + 2),
      page: Math.max(1, rows.last - rows.first - 1),
    };
    setPart((now) => (isSame(now, next) ? now : next));
  }, [frame, view]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
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

function isSame(a: Part, b: Part): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn &&
    a.page === b.page
  );
}
