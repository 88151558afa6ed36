import { type Area, areaName, cellName, parseAreaName, parseCellName } from './address';
import type { Cell } from './cell';
import type { Change, Edit, InsertRowEdit, Refusal, SetEdit } from './edit';
import { editsInOrder } from './edit-order';
import { firstRefusal } from './first-refusal';
import type { Grid } from './grid';
import { writeKept } from './kept-row';
import { type KeptChange, keepRows } from './keep-rows';
import { moveRows } from './move-rows';
import { type RowShift, rowShiftOf, shiftArea } from './row-shift';
import { type LaterRow, type Row, SheetDraft } from './sheet-draft';
import { storedValue, writtenCell } from './written-cell';

/** A change that was made, and the one that undoes it. */
export interface AppliedChange {
  readonly change: Change;
  readonly inverse: Change;
}

/** A sheet after changes: those made, each with the change that undoes it, and those refused. */
export interface AppliedChanges {
  readonly grid: Grid;
  readonly merges: readonly Area[];
  readonly applied: readonly AppliedChange[];
  readonly refused: readonly Refusal[];
}

/**
 * Makes changes on a grid, one after another, each whole or not at all; the grid given stays as it was.
 * An inverse is meant for the sheet as its own change left it: see `rebaseChange` for later ones.
 * Grid and inverses are worked out when first asked for.
 */
export function applyChanges(grid: Grid, changes: readonly Change[]): AppliedChanges {
  const draft = new SheetDraft(grid);
  const applied: AppliedChange[] = [];
  const refused: Refusal[] = [];
  for (const change of changes) {
    const refusal = firstRefusal(draft, change);
    if (refusal) refused.push(refusal);
    else applied.push(appliedChange(change, makeChange(draft, change)));
  }
  let after: Grid | null = null;
  return {
    applied,
    refused,
    merges: draft.merges,
    get grid() {
      return (after ??= draft.toGrid());
    },
  };
}

/** A change that was made; what undoes it is worked out when first asked for. */
export function appliedChange(change: Change, invert: () => Change): AppliedChange {
  let inverse: Change | null = null;
  return {
    change,
    get inverse() {
      return (inverse ??= invert());
    },
  };
}

/** Makes a change; gives what works out its inverse. */
function makeChange(draft: SheetDraft, change: Change): () => Change {
  const shift = rowShiftOf(change.edits);
  const before = shift ? keepRows(draft, shift) : null;
  const undone: Edit[] = [];
  for (const edit of editsInOrder(change.edits)) undone.push(makeEdit(draft, edit));
  if (!shift) return () => ({ id: change.id, edits: undone });
  moveRows(draft, shift);
  const rowsAfter = insertedRows(draft, shift);
  return () => {
    const placed = undone.flatMap((edit) => placeAfter(edit, shift) ?? []);
    return { id: change.id, edits: [...placed, ...inverseRows(rowsAfter, shift, before!)] };
  };
}

function makeEdit(draft: SheetDraft, edit: Edit): Edit {
  switch (edit.kind) {
    case 'set':
      return makeSet(draft, edit);
    case 'show': {
      const isShown = edit.before === 'hidden';
      const flip = (list: readonly number[], at: number): number[] =>
        isShown ? list.filter((one) => one !== at) : [...list, at];
      if (edit.row !== undefined) draft.hiddenRows = flip(draft.hiddenRows, edit.row);
      if (edit.column !== undefined) draft.hiddenColumns = flip(draft.hiddenColumns, edit.column);
      return { ...edit, before: isShown ? 'shown' : 'hidden' };
    }
    case 'unmerge': {
      const area = parseAreaName(edit.area)!;
      const isSplit = edit.before === 'merged';
      const name = areaName(area);
      draft.merges = isSplit ? draft.merges.filter((one) => areaName(one) !== name) : [...draft.merges, area];
      return { ...edit, before: isSplit ? 'split' : 'merged' };
    }
    default:
      return edit;
  }
}

function makeSet(draft: SheetDraft, edit: SetEdit): SetEdit {
  const { row, column } = parseCellName(edit.cell)!;
  const old: Cell | undefined = draft.hasCell(row, column) ? draft.cell(row, column) : undefined;
  const after = storedValue(edit.after);
  draft.setCell(row, column, writtenCell(old, after, draft.isProtected, edit.format));
  return {
    kind: 'set',
    cell: cellName(row, column),
    before: after,
    after: old?.value ?? null,
    ...(edit.format !== undefined && { format: old?.format ?? 'General', formatBefore: edit.format }),
  };
}

/** The inverse of an edit where its cells stand once the rows have moved; null where a kept row brings it back. */
function placeAfter(edit: Edit, shift: RowShift): Edit | null {
  if (edit.kind === 'set') {
    const { row, column } = parseCellName(edit.cell)!;
    const to = shift.mapRow(row);
    return to === null ? null : { ...edit, cell: cellName(to, column) };
  }
  if (edit.kind === 'show' && edit.row !== undefined) {
    const row = shift.mapRow(edit.row);
    return row === null ? null : { ...edit, row };
  }
  if (edit.kind === 'unmerge') {
    const area = parseAreaName(edit.area)!;
    const to = shiftArea(area, shift);
    const isCut = shift.deleted.some((row) => row >= area.top && row <= area.bottom);
    return to === null || isCut ? null : { ...edit, area: areaName(to) };
  }
  return edit;
}

/** The rows that a change put in, as it left them. */
function insertedRows(draft: SheetDraft, shift: RowShift): ReadonlyMap<number, LaterRow> {
  const rows = new Map<number, LaterRow>();
  for (const insert of shift.inserts) {
    const first = shift.landing(insert);
    for (let row = first; row < first + insert.count; row++) rows.set(row, draft.laterRow(row));
  }
  return rows;
}

function inverseRows(inserted: ReadonlyMap<number, LaterRow>, shift: RowShift, before: KeptChange): Edit[] {
  const edits = Array.from(inserted, ([row, cells]) => deletion(row, cells()));
  const restored = shift.deleted.map((row): InsertRowEdit => {
    const kept = before.rows.get(row)!;
    const values = [kept.cells.map((cell) => cell?.value ?? null)];
    return { kind: 'insertRow', row: shift.gap(row), count: 1, values, kept: '' };
  });
  const torn = before.tornBy(rowShiftOf([...edits, ...restored])!);
  restored.forEach((edit, index) => {
    const kept = before.rows.get(shift.deleted[index]!)!;
    edits.push({ ...edit, kept: writeKept(index === 0 ? { ...kept, torn } : kept) });
  });
  return edits;
}

function deletion(row: number, cells: Row): Edit {
  let last = cells.length;
  while (last > 0 && (cells[last - 1]?.value ?? null) === null) last--;
  const before = Array.from({ length: last }, (_, index) => cells[index]?.value ?? null);
  const hasFormulas = cells.some((cell) => cell?.formula !== undefined);
  return { kind: 'deleteRow', row, before, ...(hasFormulas && { withFormulas: true as const }) };
}
