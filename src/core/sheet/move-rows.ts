import { type Area, areaName } from './address';
import type { Cell } from './cell';
import type { InsertRowEdit } from './edit';
import { readKept } from './kept-row';
import { likeRow, type RowShift, shiftArea } from './row-shift';
import { formulaMover } from './move-formula';
import { shiftFormula } from './shift-formula';
import type { LaterRow, Row, SheetDraft } from './sheet-draft';
import { storedValue, writtenCell } from './written-cell';

/** Moves the rows of a draft: rows, formulas, merges and hidden rows, in one pass over the sheet. */
export function moveRows(draft: SheetDraft, shift: RowShift): void {
  const place = { on: draft.sheet, edited: draft.sheet };
  const shifted = (cells: Row): Row =>
    cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, shift, place) },
    );
  const rows: (Row | LaterRow | undefined)[] = [];
  for (let row = 1; row <= draft.rowCount; row++) {
    const to = shift.mapRow(row);
    if (to === null) continue;
    while (rows.length < to) rows.push(undefined);
    const cells = draft.row(row);
    rows[to - 1] = hasFormula(cells) ? () => shifted(cells) : cells;
  }
  for (const insert of shift.inserts) {
    const landing = shift.landing(insert);
    const like = shifted(draft.row(likeRow(insert)));
    const distance = landing - (shift.mapRow(likeRow(insert)) ?? landing);
    const movers = like.map((cell) => (cell?.formula === undefined ? undefined : formulaMover(cell.formula)));
    while (rows.length < landing + insert.count - 1) rows.push(undefined);
    for (let index = 0; index < insert.count; index++) {
      const repeat = (column: number): string | undefined => movers[column - 1]?.(distance + index, 0);
      rows[landing - 1 + index] = () => newRow(insert, index, like, repeat, draft.isProtected);
    }
  }
  const hidden = draft.hiddenRows.flatMap((row) => shift.mapRow(row) ?? []);
  draft.merges = moveMerges(draft.merges, shift);
  draft.hiddenRows = hidden;
  draft.replaceRows(rows);
  shift.inserts.forEach((insert) => restore(draft, insert, shift.landing(insert)));
}

function hasFormula(cells: Row): boolean {
  return cells.some((cell) => cell?.formula !== undefined);
}

function newRow(
  insert: InsertRowEdit,
  index: number,
  like: Row,
  repeat: (column: number) => string | undefined,
  isProtected: boolean,
): Row {
  const kept = readKept(insert.kept);
  if (kept) return kept.cells.map((cell) => cell ?? undefined);
  const values = insert.values?.[index] ?? [];
  return Array.from({ length: Math.max(values.length, like.length) }, (_, at): Cell | undefined => {
    const model = like[at];
    const value = storedValue(values[at]);
    const cell = writtenCell(model, value, isProtected);
    const formula = insert.repeats && value === null ? repeat(at + 1) : undefined;
    return formula === undefined ? cell : { kind: 'blank', value: null, ...cell, formula };
  });
}

function moveMerges(merges: readonly Area[], shift: RowShift): Area[] {
  const moved: Area[] = [];
  for (const area of merges) {
    const to = shiftArea(area, shift);
    if (to && (to.top < to.bottom || to.left < to.right)) moved.push(to);
  }
  for (const insert of shift.inserts) {
    if (!insert.repeats) continue;
    const like = likeRow(insert);
    const repeated = merges.filter((area) => area.top === like && area.bottom === like);
    if (repeated.length === 0) continue;
    for (let index = 0; index < insert.count; index++) {
      const row = shift.landing(insert) + index;
      moved.push(...repeated.map((area) => ({ ...area, top: row, bottom: row })));
    }
  }
  return moved;
}

/** Gives back what a taken-out row had beside its cells. */
function restore(draft: SheetDraft, insert: InsertRowEdit, row: number): void {
  const kept = readKept(insert.kept);
  if (!kept) return;
  if (kept.isHidden) draft.hiddenRows = [...draft.hiddenRows, row];
  for (const { up, down, left, right } of kept.merges) {
    const area = { top: row - up, left, bottom: row + down, right };
    if (draft.merges.some((one) => areaName(one) === areaName(area))) continue;
    const isApart = (one: Area): boolean =>
      one.bottom < area.top || one.top > area.bottom || one.right < area.left || one.left > area.right;
    draft.merges = [...draft.merges.filter(isApart), area];
  }
  for (const torn of kept.torn) {
    const cell = draft.cell(row + torn.row, torn.column);
    if (cell.formula === torn.from) draft.setCell(row + torn.row, torn.column, { ...cell, formula: torn.to });
  }
}
