import { type Area, areaName, cellName, parseAreaName, parseCellName } from '../core/sheet/address';
import { type AppliedChange, applyChanges } from '../core/sheet/apply-changes';
import type { Cell, CellValue } from '../core/sheet/cell';
import type { Change, InsertRowEdit, Refusal } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import { moveRows } from '../core/sheet/move-rows';
import { likeRow, type RowShift, rowShiftOf } from '../core/sheet/row-shift';
import { SheetDraft } from '../core/sheet/sheet-draft';

/*
 * What must be done to a sheet of Excel so that it becomes what the changes make of its grid. The grid is worked on first,
 * as for every workbook; Excel is then given the bare moves of rows, and whatever still differs from the grid.
 */

/** Places on a sheet: columns by row. */
export type Places = ReadonlyMap<number, ReadonlySet<number>>;

/** What is to be put into a cell. */
export interface CellWrite {
  readonly value: CellValue;
  /** Without "="; in the place of the value. */
  readonly formula?: string;
  /** The number format where it changes. */
  readonly format?: string;
  /** The format the cell has then, whether it changes or not. */
  readonly formatAfter: string;
}

/** What is to be done to a sheet in one go: rows are moved first. */
export interface SheetStep {
  readonly shift: RowShift | null;
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;
  readonly unmerged: readonly Area[];
  readonly merged: readonly Area[];
  readonly rowsHidden: ReadonlyMap<number, boolean>;
  readonly columnsHidden: ReadonlyMap<number, boolean>;
}

/** Some changes that are made in one go, with the sheet before and after them. */
export interface Segment {
  readonly changes: readonly Change[];
  readonly before: Grid;
  readonly after: Grid;
  readonly applied: readonly AppliedChange[];
  readonly refused: readonly Refusal[];
  /** Cells that must hold what the grid before says. */
  readonly guarded: Places;
  readonly step: SheetStep;
}

/** How changes are to be made on a sheet. */
export interface WritePlan {
  readonly segments: readonly Segment[];
  readonly after: Grid;
}

/** Plans changes on a sheet as it is known: those that move rows one by one, the others together. */
export function planWrite(grid: Grid, changes: readonly Change[]): WritePlan {
  const segments: Segment[] = [];
  let before = grid;
  for (const group of groupsOf(changes)) {
    const { grid: after, applied, refused } = applyChanges(before, group);
    const made = applied.map(({ change }) => change);
    const step = stepBetween(before, after, rowShiftOf(made.flatMap(({ edits }) => edits)));
    segments.push({ changes: group, before, after, applied, refused, guarded: guardedBy(made, before), step });
    before = after;
  }
  return { segments, after: before };
}

function groupsOf(changes: readonly Change[]): readonly Change[][] {
  const groups: Change[][] = [];
  let isOpen = false;
  for (const change of changes) {
    const isAlone = rowShiftOf(change.edits) !== null;
    if (isOpen && !isAlone) groups.at(-1)!.push(change);
    else groups.push([change]);
    isOpen = !isAlone;
  }
  return groups;
}

/** What leads from one state of a sheet to another, given how its rows move. */
export function stepBetween(from: Grid, to: Grid, shift: RowShift | null): SheetStep {
  const bare = shift && bareShift(shift);
  const moved = bare ? movedGrid(from, bare) : from;
  return {
    shift: bare,
    cells: differentCells(moved, to),
    unmerged: withoutAreas(moved.merges, to.merges),
    merged: withoutAreas(to.merges, moved.merges),
    rowsHidden: differentLines(moved.hiddenRows, to.hiddenRows, bare ? rowsBelowHidden(bare, from) : []),
    columnsHidden: differentLines(moved.hiddenColumns, to.hiddenColumns, []),
  };
}

/** The rows as Excel itself moves them: nothing is written, repeated or brought back; a row that goes lends no look. */
function bareShift(shift: RowShift): RowShift {
  const inserts = shift.inserts.map((insert): InsertRowEdit => {
    const { row, count } = insert;
    const like = likeRow(insert);
    return { kind: 'insertRow', row, count, like: shift.mapRow(like) === null ? rowAbove(shift, row) : like };
  });
  const deletes = shift.deleted.map((row) => ({ kind: 'deleteRow' as const, row, before: [] }));
  return rowShiftOf([...inserts, ...deletes])!;
}

function movedGrid(grid: Grid, shift: RowShift): Grid {
  const draft = new SheetDraft(grid);
  moveRows(draft, shift);
  return draft.toGrid();
}

/** New rows that Excel may hide with the row above: it is said of each whether it is hidden. */
function rowsBelowHidden(shift: RowShift, from: Grid): number[] {
  const hidden = new Set(from.hiddenRows);
  return shift.inserts.flatMap((insert) => {
    if (!hidden.has(insert.row - 1)) return [];
    const first = shift.landing(insert);
    return Array.from({ length: insert.count }, (_, at) => first + at);
  });
}

function differentCells(from: Grid, to: Grid): ReadonlyMap<number, ReadonlyMap<number, CellWrite>> {
  const rows = new Map<number, Map<number, CellWrite>>();
  for (let row = 1; row <= Math.max(from.cells.length, to.cells.length); row++) {
    const [old, now] = [from.cells[row - 1] ?? [], to.cells[row - 1] ?? []];
    if (old === now) continue;
    for (let column = 1; column <= Math.max(old.length, now.length); column++) {
      const write = writeOf(old[column - 1], now[column - 1]);
      if (!write) continue;
      const writes = rows.get(row) ?? new Map<number, CellWrite>();
      rows.set(row, writes.set(column, write));
    }
  }
  return rows;
}

function writeOf(old: Cell | undefined, now: Cell | undefined): CellWrite | null {
  if (old === now) return null;
  const [formatBefore, formatAfter] = [old?.format ?? 'General', now?.format ?? 'General'];
  const isSameContent =
    old?.formula === now?.formula && (now?.formula !== undefined || (old?.value ?? null) === (now?.value ?? null));
  if (isSameContent && formatBefore === formatAfter) return null;
  return {
    value: now?.value ?? null,
    ...(now?.formula !== undefined && { formula: now.formula }),
    ...(formatBefore !== formatAfter && { format: formatAfter }),
    formatAfter,
  };
}

function withoutAreas(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  const names = new Set(others.map(areaName));
  return areas.filter((area) => !names.has(areaName(area)));
}

function differentLines(
  from: readonly number[],
  to: readonly number[],
  fresh: readonly number[],
): Map<number, boolean> {
  const [before, after] = [new Set(from), new Set(to)];
  const lines = new Map<number, boolean>();
  for (const line of before) if (!after.has(line)) lines.set(line, false);
  for (const line of after) if (!before.has(line)) lines.set(line, true);
  for (const line of fresh) if (!lines.has(line)) lines.set(line, after.has(line));
  return lines;
}

/** The cells that changes rely on: those they write, those of rows they take out, those they cover by a merge. */
function guardedBy(changes: readonly Change[], before: Grid): Places {
  const places = new Map<number, Set<number>>();
  const guard = (row: number, column: number): void => {
    places.set(row, (places.get(row) ?? new Set()).add(column));
  };
  const guardArea = ({ top, left, bottom, right }: Area): void => {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) guard(row, column);
  };
  for (const edit of changes.flatMap(({ edits }) => edits)) {
    if (edit.kind === 'set') {
      const { row, column } = parseCellName(edit.cell)!;
      guard(row, column);
    } else if (edit.kind === 'deleteRow') {
      const right = Math.max(before.columnCount, edit.before.length, 1);
      guardArea({ top: edit.row, left: 1, bottom: edit.row, right });
    } else if (edit.kind === 'unmerge' && edit.before === 'split') {
      const area = parseAreaName(edit.area)!;
      guardArea({ ...area, bottom: Math.min(area.bottom, Math.max(before.rowCount, area.top)) });
    }
  }
  return places;
}

/** The cells ("A34") that a change relies on, on the sheet before it. */
export function cellsOf(change: Change, before: Grid): readonly string[] {
  return Array.from(guardedBy([change], before), ([row, columns]) =>
    Array.from(columns, (column) => cellName(row, column)),
  ).flat();
}

/** The row above which stays: what Excel makes new rows look like; 0 where there is none. */
function rowAbove({ deleted }: RowShift, row: number): number {
  let above = row - 1;
  while (deleted.includes(above)) above--;
  return above;
}
