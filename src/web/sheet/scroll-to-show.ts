import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './header-size';

/**
 * Scrolls a sheet's frame so that a rectangle of the sheet (pixels) is seen beside the headers: just enough for a step
 * of the selection, and with what stands around it where the pane sent the person there.
 */
export function scrollToShow(
  frame: HTMLElement,
  cell: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
  isSentThere: boolean,
): void {
  const height = frame.clientHeight - COLUMN_HEADER_HEIGHT;
  const width = frame.clientWidth - ROW_HEADER_WIDTH;
  const top = nearest(frame.scrollTop, height, cell.top, cell.height);
  const isFar = isSentThere && top !== frame.scrollTop;
  frame.scrollTop = isFar ? cell.top - height / 3 : top;
  frame.scrollLeft = nearest(frame.scrollLeft, width, cell.left, cell.width);
}

function nearest(scrolled: number, seen: number, start: number, size: number): number {
  if (start < scrolled || size > seen) return start;
  return start + size > scrolled + seen ? start + size - seen : scrolled;
}
