import type { Axis } from './axis';
import type { SheetView } from './sheet-view';

/** A cell by row and column, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A key with what was held down, as a keyboard event tells it. */
export interface KeyPress {
  readonly key: string;
  readonly isControl: boolean;
  readonly isShift: boolean;
}

/**
 * The cell that a key moves the selection to, or null where the key moves nothing.
 * Hidden rows and columns are stepped over, and a merged area counts as one cell. `page` is the number of rows seen at once.
 */
export function moveSelection(view: SheetView, from: Place, press: KeyPress, page: number): Place | null {
  const { key, isControl, isShift } = press;
  const { rows, columns, grid } = view;
  const lastRow = Math.max(1, grid.rowCount);
  const lastColumn = Math.max(1, grid.columnCount);
  const area = view.merges.at(from.row, from.column);
  const bottom = area?.bottom ?? from.row;
  const right = area?.right ?? from.column;
  switch (key) {
    case 'ArrowDown':
      return step(view, { ...from, row: isControl ? lastRow : nextShown(rows, view.hiddenRows, bottom, 1) });
    case 'ArrowUp':
      return step(view, { ...from, row: isControl ? 1 : nextShown(rows, view.hiddenRows, area?.top ?? from.row, -1) });
    case 'ArrowRight':
      return step(view, { ...from, column: isControl ? lastColumn : nextShown(columns, view.hiddenColumns, right, 1) });
    case 'ArrowLeft':
      return step(view, {
        ...from,
        column: isControl ? 1 : nextShown(columns, view.hiddenColumns, area?.left ?? from.column, -1),
      });
    case 'Enter':
      return moveSelection(view, from, { key: isShift ? 'ArrowUp' : 'ArrowDown', isControl: false, isShift }, page);
    case 'PageDown':
      return step(view, { ...from, row: Math.min(lastRow, from.row + page) });
    case 'PageUp':
      return step(view, { ...from, row: Math.max(1, from.row - page) });
    case 'Home':
      return step(view, { row: isControl ? 1 : from.row, column: 1 });
    case 'End':
      return step(view, { row: isControl ? lastRow : from.row, column: lastColumn });
    default:
      return null;
  }
}

/** The first cell of the merged area there, or the cell itself. */
function step(view: SheetView, place: Place): Place {
  const area = view.merges.at(place.row, place.column);
  return area ? { row: area.top, column: area.left } : place;
}

function nextShown(axis: Axis, hidden: ReadonlyMap<number, unknown>, from: number, by: 1 | -1): number {
  let place = from + by;
  while (place >= 1 && place <= axis.count && hidden.has(place)) place += by;
  return place >= 1 && place <= axis.count ? place : from;
}
