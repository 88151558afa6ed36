import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './header-size';

/** Scrolls a sheet's frame just enough that a rectangle of the sheet (pixels) is seen beside the headers. */
export function scrollToShow(
  frame: HTMLElement,
  cell: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
): void {
  const height = frame.clientHeight - COLUMN_HEADER_HEIGHT;
  const width = frame.clientWidth - ROW_HEADER_WIDTH;
  frame.scrollTop = nearest(frame.scrollTop, height, cell.top, cell.height);
  frame.scrollLeft = nearest(frame.scrollLeft, width, cell.left, cell.width);
}

function nearest(scrolled: number, seen: number, start: number, size: number): number {
  if (start < scrolled || size > seen) return start;
  return start + size > scrolled + seen ? start + size - seen : scrolled;
}
