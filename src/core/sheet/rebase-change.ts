import { type Area, areaName, cellName, contains, parseAreaName, parseCellName } from './address';
import type { Change, Edit, InsertRowEdit, UnmergeEdit } from './edit';
import { type RowShift, rowShiftOf, shiftArea } from './row-shift';

/** What a later change touched, in the addresses of the sheet before it. */
interface Touched {
  readonly shift: RowShift | null;
  readonly cells: ReadonlySet<string>;
  readonly rows: ReadonlySet<number>;
  readonly shown: ReadonlySet<string>;
  readonly areas: readonly Area[];
}

/**
 * An older undo moved across the changes made after it, in their order, so that steps can be undone in any order.
 * A conflict (the cell or area it lies at, before the later change) where one of them touched the same cells or rows,
 * or put rows in at the very same place.
 */
export function rebaseChange(
  inverse: Change,
  over: readonly Change[],
): { readonly change: Change } | { readonly conflict: string } {
  let edits: readonly Edit[] = inverse.edits;
  for (const change of over) {
    const touched = touchedBy(change);
    const moved: Edit[] = [];
    for (const edit of edits) {
      const rebased = rebaseEdit(edit, touched);
      if (!rebased) return { conflict: placeOf(edit) };
      moved.push(rebased);
    }
    edits = moved;
  }
  return { change: { id: inverse.id, edits } };
}

function touchedBy(change: Change): Touched {
  const cells = new Set<string>();
  const rows = new Set<number>();
  const shown = new Set<string>();
  const areas: Area[] = [];
  for (const edit of change.edits) {
    if (edit.kind === 'set') {
      const { row, column } = parseCellName(edit.cell)!;
      cells.add(cellName(row, column));
      rows.add(row);
    } else if (edit.kind === 'show') shown.add(lineOf(edit));
    else if (edit.kind === 'unmerge') areas.push(parseAreaName(edit.area)!);
  }
  return { shift: rowShiftOf(change.edits), cells, rows, shown, areas };
}

function rebaseEdit(edit: Edit, touched: Touched): Edit | null {
  const { shift } = touched;
  switch (edit.kind) {
    case 'set': {
      const { row, column } = parseCellName(edit.cell)!;
      const isCovered = touched.areas.some((area) => contains(area, row, column));
      const to = shift ? shift.mapRow(row) : row;
      return touched.cells.has(cellName(row, column)) || isCovered || to === null
        ? null
        : { ...edit, cell: cellName(to, column) };
    }
    case 'show': {
      if (touched.shown.has(lineOf(edit))) return null;
      const row = edit.row === undefined || !shift ? edit.row : shift.mapRow(edit.row);
      return row === null ? null : { ...edit, ...(row !== undefined && { row }) };
    }
    case 'unmerge':
      return rebaseUnmerge(edit, touched);
    case 'insertRow':
      return shift ? rebaseInsert(edit, shift) : edit;
    case 'deleteRow': {
      const row = shift ? shift.mapRow(edit.row) : edit.row;
      return row === null || touched.rows.has(edit.row) ? null : { ...edit, row };
    }
  }
}

function rebaseUnmerge(edit: UnmergeEdit, { shift, areas }: Touched): Edit | null {
  const area = parseAreaName(edit.area)!;
  const isTouched = areas.some((one) => one.top <= area.bottom && area.top <= one.bottom);
  const to = shift ? shiftArea(area, shift) : area;
  const isSameHeight = to !== null && to.bottom - to.top === area.bottom - area.top;
  return isTouched || !isSameHeight ? null : { ...edit, area: areaName(to) };
}

function rebaseInsert(edit: InsertRowEdit, shift: RowShift): Edit | null {
  if (shift.inserts.some((insert) => insert.row === edit.row)) return null;
  const { like, ...rest } = edit;
  const moved = like === undefined ? null : shift.mapRow(like);
  return { ...rest, row: shift.gap(edit.row), ...(moved !== null && { like: moved }) };
}

function lineOf(edit: { readonly row?: number; readonly column?: number }): string {
  return edit.row === undefined ? `column ${edit.column}` : `row ${edit.row}`;
}

function placeOf(edit: Edit): string {
  if (edit.kind === 'set') return edit.cell;
  if (edit.kind === 'unmerge') return edit.area;
  return cellName(edit.row ?? 1, edit.kind === 'show' ? (edit.column ?? 1) : 1);
}
