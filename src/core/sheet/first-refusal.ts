import { type Area, areaName, contains, parseAreaName, parseCellName } from './address';
import type { CellValue } from './cell';
import type { Change, DeleteRowEdit, Edit, Refusal, RefusalReason, SetEdit, ShowEdit, UnmergeEdit } from './edit';
import { editsInOrder } from './edit-order';
import type { SheetDraft } from './sheet-draft';
import { storedValue } from './written-cell';

/** What the edits of a change have done so far, as far as later ones must know. */
interface Underway {
  readonly split: ReadonlySet<string>;
  readonly values: Map<string, { readonly row: number; readonly column: number; readonly value: CellValue }>;
}

/** The first edit of a change that may not be made on the sheet as it stands, or null where all may. */
export function firstRefusal(draft: SheetDraft, change: Change): Refusal | null {
  const split = new Set<string>();
  for (const edit of change.edits) {
    if (edit.kind === 'unmerge' && edit.before === 'merged') split.add(areaName(areaOf(edit.area)));
  }
  const underway: Underway = { split, values: new Map() };
  const rowEdits = change.edits.filter((edit) => edit.kind === 'insertRow' || edit.kind === 'deleteRow');
  for (const edit of [...editsInOrder(change.edits), ...rowEdits]) {
    const reason = refusalOf(draft, edit, underway);
    if (reason) return { change, edit, reason };
  }
  return null;
}

function refusalOf(draft: SheetDraft, edit: Edit, underway: Underway): RefusalReason | null {
  if (edit.kind === 'set') return refuseSet(draft, edit, underway);
  if (draft.isProtected) return 'protected';
  if (edit.kind === 'deleteRow') return refuseDelete(draft, edit);
  if (edit.kind === 'show') return isHidden(draft, edit) === (edit.before === 'hidden') ? null : 'cell-changed';
  if (edit.kind === 'unmerge') return refuseUnmerge(draft, edit, underway);
  return null;
}

function refuseSet(draft: SheetDraft, edit: SetEdit, underway: Underway): RefusalReason | null {
  const { row, column } = placeOf(edit.cell);
  const merge = draft.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column) && !underway.split.has(areaName(merge))) {
    return 'covered-by-merge';
  }
  const cell = draft.cell(row, column);
  if (cell.formula !== undefined) return 'holds-formula';
  if (cell.rich && !edit.flattens) return 'rich-text';
  if (draft.isProtected && (cell.locked || !draft.hasCell(row, column))) return 'protected';
  const key = `${row}:${column}`;
  const { value } = underway.values.get(key) ?? cell;
  underway.values.set(key, { row, column, value: storedValue(edit.after) });
  return value === storedValue(edit.before) ? null : 'cell-changed';
}

function refuseDelete(draft: SheetDraft, edit: DeleteRowEdit): RefusalReason | null {
  const cells = draft.row(edit.row);
  if (!edit.withFormulas && cells.some((cell) => cell?.formula !== undefined)) return 'holds-formula';
  if (cells.some((cell) => cell?.rich)) return 'rich-text';
  const length = Math.max(cells.length, edit.before.length);
  for (let index = 0; index < length; index++) {
    // What a formula comes to is the workbook's business: a live one calculates it anew.
    if (edit.withFormulas && cells[index]?.formula !== undefined) continue;
    if ((cells[index]?.value ?? null) !== storedValue(edit.before[index])) return 'cell-changed';
  }
  return null;
}

function isHidden(draft: SheetDraft, edit: ShowEdit): boolean {
  if (edit.row !== undefined) return draft.hiddenRows.includes(edit.row);
  return edit.column !== undefined && draft.hiddenColumns.includes(edit.column);
}

function refuseUnmerge(draft: SheetDraft, edit: UnmergeEdit, underway: Underway): RefusalReason | null {
  const area = areaOf(edit.area);
  const name = areaName(area);
  if (edit.before === 'merged') return draft.merges.some((one) => areaName(one) === name) ? null : 'cell-changed';
  const isTaken = draft.merges.some((one) => overlap(one, area) && !underway.split.has(areaName(one)));
  return isTaken ? 'covered-by-merge' : refuseCovering(draft, area, underway);
}

/** Merging would drop what the covered cells hold. */
function refuseCovering(draft: SheetDraft, area: Area, underway: Underway): RefusalReason | null {
  const isCovered = (row: number, column: number): boolean =>
    contains(area, row, column) && (row !== area.top || column !== area.left);
  for (let row = area.top; row <= Math.min(area.bottom, draft.rowCount); row++) {
    for (const [index, cell] of draft.row(row).entries()) {
      if (!cell || !isCovered(row, index + 1)) continue;
      if (cell.formula !== undefined) return 'holds-formula';
      if (cell.value !== null && !underway.values.has(`${row}:${index + 1}`)) return 'cell-changed';
    }
  }
  const isFilled = [...underway.values.values()].some(
    ({ row, column, value }) => value !== null && isCovered(row, column),
  );
  return isFilled ? 'cell-changed' : null;
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = parseCellName(cell);
  if (!place) throw new RangeError(`no cell: ${cell}`);
  return place;
}

function areaOf(name: string): Area {
  const area = parseAreaName(name);
  if (!area) throw new RangeError(`no area: ${name}`);
  return area;
}
