import { type Area, LAST_ROW } from './address';
import type { DeleteRowEdit, Edit, InsertRowEdit } from './edit';

/** How the row edits of one change move the rows of its sheet: all rows are those before the change. */
export interface RowShift {
  /** The inserts in the order of their rows, those of one row in the order of the change. */
  readonly inserts: readonly InsertRowEdit[];
  /** The rows taken out, rising. */
  readonly deleted: readonly number[];
  /** Where a row ends up, or null where it is taken out. */
  mapRow(row: number): number | null;
  /** Where a run of rows ends up, grown by what is put inside it; null where all of it is taken out. Rows that a `repeats` insert puts right below are in it when `grows`. */
  mapSpan(top: number, bottom: number, grows?: boolean): { readonly top: number; readonly bottom: number } | null;
  /** The row before which a row's place lies after the change, though the row itself be taken out. */
  gap(row: number): number;
  /** The first row of an insert after the change. */
  landing(insert: InsertRowEdit): number;
}

/** The row edits of a change, or null where it has none. */
export function rowShiftOf(edits: readonly Edit[]): RowShift | null {
  const inserts = edits.filter((edit): edit is InsertRowEdit => edit.kind === 'insertRow' && edit.count > 0);
  const deletes = edits.filter((edit): edit is DeleteRowEdit => edit.kind === 'deleteRow');
  if (inserts.length === 0 && deletes.length === 0) return null;
  inserts.sort((a, b) => a.row - b.row);
  const deleted = [...new Set(deletes.map((edit) => edit.row))].sort((a, b) => a - b);
  return makeRowShift(inserts, deleted);
}

function makeRowShift(inserts: readonly InsertRowEdit[], deleted: readonly number[]): RowShift {
  const insertRows = inserts.map((edit) => edit.row);
  const insertedBefore = [0];
  for (const edit of inserts) insertedBefore.push(insertedBefore[insertedBefore.length - 1]! + edit.count);
  const isDeleted = (row: number): boolean => deleted[countBelow(deleted, row)] === row;
  const moved = (row: number): number =>
    row + insertedBefore[countBelow(insertRows, row + 1)]! - countBelow(deleted, row);
  const repeatedBelow = (row: number): number =>
    inserts.reduce(
      (sum, edit) => (edit.repeats && edit.row === row + 1 && likeRow(edit) === row ? sum + edit.count : sum),
      0,
    );

  return {
    inserts,
    deleted,
    mapRow: (row) => (isDeleted(row) ? null : moved(row)),
    gap: moved,
    mapSpan(top, bottom, grows = false) {
      // Where an end is taken out, what is put in between it and the rest is inside all the same.
      const first = moved(top);
      const last = moved(bottom) + (isDeleted(bottom) ? -1 : grows ? repeatedBelow(bottom) : 0);
      if (first > last || first > LAST_ROW) return null;
      return { top: first, bottom: bottom >= LAST_ROW ? LAST_ROW : Math.min(last, LAST_ROW) };
    },
    landing: (insert) => insert.row + insertedBefore[inserts.indexOf(insert)]! - countBelow(deleted, insert.row),
  };
}

/** The row whose formats an insert takes; 0 where there is none. */
export function likeRow(insert: InsertRowEdit): number {
  return insert.like ?? insert.row - 1;
}

/** Where an area ends up; null where all its rows are taken out. */
export function shiftArea(area: Area, shift: RowShift, grows = false): Area | null {
  const span = shift.mapSpan(area.top, area.bottom, grows);
  return span && { ...area, ...span };
}

/** How many of the rising numbers are below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
