import { cellName, contains, parseCellName } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Change, InsertRowEdit, SetEdit } from '../sheet/edit';
import { cellAt } from '../sheet/grid';
import { type RowShift, rowShiftOf } from '../sheet/row-shift';
import { storedValue } from '../sheet/written-cell';
import { type FilledCell, type FilledRepeat, type FilledSheet, rememberedValue, type RowOut } from './fill-memory';
import type { Recalled } from './recall';
import { type RepeatRefresh, refreshRepeat } from './refresh-repeat';
import type { PlannedRepeat, PlannedSheet, RemovedRow } from './report';
import { rowsAlike } from './rows-alike';

/**
 * What a refresh leaves as a person made it. changed: the cell holds something else than was filled in; row: the plan has none of
 * it any more, but a person wrote in the row, so it stays; locked: the sheet's protection holds it; gone: a person took the row out.
 */
export interface KeptPlace {
  readonly kind: 'changed' | 'row' | 'locked' | 'gone';
  /** The cell as the sheet stands before the refresh; empty where the row is gone. */
  readonly cell: string;
  readonly mark: string;
  /** What stands there, a formula with its "=". */
  readonly now: CellValue;
  /** What the report would say there. */
  readonly value: CellValue;
}

/** How a filled sheet is brought up to date. */
export interface SheetRefresh {
  readonly sheet: string;
  /** Null where nothing has changed. */
  readonly change: Change | null;
  readonly kept: readonly KeptPlace[];
  /** What stands there afterwards. */
  readonly filled: FilledSheet;
  /** A cell of the recalled template, as it is called on the sheet afterwards. */
  placeOf(cell: string): string;
}

/** What is gathered while a sheet is gone through; rows are those of the sheet as it stands. */
export class Refreshing {
  readonly sets: SetEdit[] = [];
  readonly deleted = new Set<number>();
  readonly inserts: InsertRowEdit[] = [];
  readonly kept: KeptPlace[] = [];

  /** `mayWriteLocked`: protection keeps nobody from writing (in a file). */
  constructor(
    readonly past: Recalled,
    private readonly mayWriteLocked: boolean,
  ) {}

  /** False where protection keeps rows from being put in or taken out. */
  get mayMoveRows(): boolean {
    return this.mayWriteLocked || !this.past.grid.isProtected;
  }

  /** What stands in a cell, a formula with its "=". */
  now(row: number, column: number): CellValue {
    const { value, formula } = cellAt(this.past.grid, row, column);
    return formula === undefined ? value : `=${formula}`;
  }

  /** Whether a cell holds what was filled into it; `written` as it is remembered. */
  stands(row: number, column: number, written: CellValue): boolean {
    return storedValue(rememberedValue(this.now(row, column))) === storedValue(written);
  }

  /** Writes a cell that holds what was filled into it (undefined: a mark nobody filled yet), else keeps it. */
  set(row: number, column: number, mark: string, value: CellValue, written: CellValue | undefined): void {
    const now = this.now(row, column);
    if (storedValue(now) === storedValue(value)) return;
    const cell = cellName(row, column);
    if (written !== undefined && !this.stands(row, column, written)) this.keep('changed', cell, mark, value);
    else if (this.isClosed(row, column)) this.keep('locked', cell, mark, value);
    else this.sets.push({ kind: 'set', cell, before: now, after: value, flattens: true });
  }

  keep(kind: KeptPlace['kind'], cell: string, mark: string, value: CellValue): void {
    const place = parseCellName(cell);
    this.kept.push({ kind, cell, mark, now: place && this.now(place.row, place.column), value });
  }

  private isClosed(row: number, column: number): boolean {
    const { grid } = this.past;
    const isCovered = grid.merges.some(
      (area) => contains(area, row, column) && !(area.top === row && area.left === column),
    );
    const cell = grid.cells[row - 1]?.[column - 1];
    return isCovered || (!this.mayWriteLocked && grid.isProtected && (cell?.locked === true || !cell));
  }

  /** The change that was gathered, and how it moves the rows. */
  change(): { readonly change: Change | null; readonly shift: RowShift | null } {
    const deletes = [...this.deleted].map((row) => ({
      kind: 'deleteRow' as const,
      row,
      before: Array.from(this.past.grid.cells[row - 1] ?? [], (cell) => cell?.value ?? null),
      withFormulas: true as const,
    }));
    const sets = this.sets.filter(({ cell }) => !this.deleted.has(parseCellName(cell)!.row));
    const edits = [...sets, ...this.inserts, ...deletes];
    return { change: edits.length === 0 ? null : { id: 'refresh', edits, raisesRows: true }, shift: rowShiftOf(edits) };
  }
}

/** A filled cell whose row is known only when all rows are: in a row of the sheet, or in a row that is put in. */
type Place = { readonly row: number } | { readonly insert: InsertRowEdit };
type PlacedCell = Omit<FilledCell, 'row'> & { readonly at: Place };

/** Works out how a sheet that was filled before is brought up to date; `planned` is of its recalled template. */
export function planRefresh(planned: PlannedSheet, past: Recalled, mayWriteLocked: boolean): SheetRefresh {
  const work = new Refreshing(past, mayWriteLocked);
  for (const mark of past.gone) work.keep('gone', '', mark, null);
  const removed = removeRows(planned, work);
  const repeats = planned.repeats.map((repeat) => ({ repeat, ...refreshRepeat(repeat, work) }));
  const back = rowsBack(planned, work);
  const cells = [...removed.cells, ...fillCells(planned, work, back)];
  const { change, shift } = work.change();
  const rowOf = (at: Place): number => {
    if ('insert' in at) return shift!.landing(at.insert);
    return shift ? shift.gap(at.row) : at.row;
  };
  return {
    sheet: planned.sheet,
    change,
    kept: work.kept,
    filled: {
      sheet: planned.sheet,
      cells: cells.map(({ at, ...cell }) => ({ ...cell, row: rowOf(at) })),
      repeats: repeats.map(({ repeat, rows }) => filledRepeat(repeat, rows, shift)),
      out: removed.out.map(({ anchor, ...out }) => ({ ...out, row: rowOf({ row: anchor + 1 }) })),
    },
    placeOf(cell) {
      const { row, column } = parseCellName(cell)!;
      const insert = back.get(row);
      return cellName(rowOf(insert ? { insert } : { row: past.rows[row - 1] ?? rowAbove(past, row) + 1 }), column);
    },
  };
}

/** Takes out the rows of what the plan has none of any more, but for those in which a person wrote. */
function removeRows(
  { removedRows }: PlannedSheet,
  work: Refreshing,
): { readonly cells: readonly PlacedCell[]; readonly out: readonly (Omit<RowOut, 'row'> & { anchor: number })[] } {
  const { past } = work;
  const cells: PlacedCell[] = [];
  const out: (Omit<RowOut, 'row'> & { anchor: number })[] = [];
  for (const removed of removedRows) {
    const now = past.rows[removed.row - 1] ?? null;
    if (now !== null) {
      const own = past.cells.filter(({ templateRow }) => templateRow === removed.row);
      const changed = own.find(({ column, value }) => !work.stands(now, column, rememberedValue(value)));
      if (changed || !work.mayMoveRows) {
        work.keep(changed ? 'row' : 'locked', cellName(now, changed?.column ?? 1), removed.mark ?? '', null);
        cells.push(...own.map((cell) => keptCell(cell, removed, now)));
        continue;
      }
      work.deleted.add(now);
    }
    if (removed.mark !== undefined)
      out.push({ anchor: rowAbove(past, removed.row), mark: removed.mark, cells: removed.before });
  }
  return { cells, out };
}

function keptCell({ column, value }: Recalled['cells'][number], { before }: RemovedRow, now: number): PlacedCell {
  const text = String(before[column - 1] ?? '');
  return { at: { row: now }, column, mark: text.replace(/^\{\{|\}\}$/g, ''), text, value };
}

/** Puts back the rows that had gone out and that the plan has again, each made like the row most like it. */
function rowsBack({ removedRows, cells }: PlannedSheet, work: Refreshing): ReadonlyMap<number, InsertRowEdit> {
  const { past } = work;
  const back = new Map<number, InsertRowEdit>();
  const stillOut = new Set(removedRows.map(({ row }) => row));
  const likeRow = rowsAlike(past.template, (row) => {
    const now = past.rows[row - 1] ?? null;
    return now !== null && !work.deleted.has(now) && !past.repeats.some(({ templateRow }) => templateRow === row);
  });
  past.rows.forEach((now, index) => {
    const row = index + 1;
    if (now !== null || stillOut.has(row)) return;
    const above = rowAbove(past, row);
    if (!work.mayMoveRows) {
      work.keep('locked', cellName(Math.max(above, 1), 1), '', null);
      return;
    }
    const like = past.rows[(likeRow(row) ?? 0) - 1] ?? above;
    const values = Array.from(past.template.cells[index] ?? [], (cell): CellValue => cell?.value ?? null);
    for (const { cell, value } of cells) {
      const place = parseCellName(cell)!;
      if (place.row === row) values[place.column - 1] = value;
    }
    const insert: InsertRowEdit = {
      kind: 'insertRow',
      row: above + 1,
      count: 1,
      like,
      repeats: true,
      values: [values],
    };
    back.set(row, insert);
    work.inserts.push(insert);
  });
  return back;
}

/** Writes the single cells that have changed; gives all of them. */
function fillCells(
  { cells }: PlannedSheet,
  work: Refreshing,
  back: ReadonlyMap<number, InsertRowEdit>,
): readonly PlacedCell[] {
  const { past } = work;
  const written = new Map(past.cells.map((cell) => [cellName(cell.templateRow, cell.column), cell.value]));
  return cells.flatMap(({ cell, mark, before, value }): PlacedCell[] => {
    const { row, column } = parseCellName(cell)!;
    const filled = { column, mark, text: before, value };
    const insert = back.get(row);
    if (insert) return [{ ...filled, at: { insert } }];
    const now = past.rows[row - 1] ?? null;
    if (now === null) return [];
    const known = written.has(cell) ? rememberedValue(written.get(cell)!) : undefined;
    work.set(now, column, mark, value, known);
    return [{ ...filled, at: { row: now } }];
  });
}

/** The row of the sheet below which a row of the template stands or would stand; 0 above all. */
function rowAbove({ rows, repeats }: Recalled, row: number): number {
  for (let above = row - 1; above > 0; above--) {
    const now = rows[above - 1] ?? null;
    if (now === null) continue;
    const repeat = repeats.find(({ templateRow }) => templateRow === above);
    return repeat ? Math.max(now, ...repeat.rows.map((written) => written.now ?? 0)) : now;
  }
  return 0;
}

/** The rows of a repeat after the refresh, those that follow one another together. */
function filledRepeat(
  { mark, before }: PlannedRepeat,
  rows: RepeatRefresh['rows'],
  shift: RowShift | null,
): FilledRepeat {
  const runs: { row: number; values: (readonly CellValue[])[] }[] = [];
  for (const { at, values } of rows) {
    const row =
      at === null ? 0 : typeof at === 'number' ? (shift?.gap(at) ?? at) : shift!.landing(at.insert) + at.index;
    const run = runs.at(-1);
    const isNext = run && (row === 0 ? run.row === 0 : run.row > 0 && run.row + run.values.length === row);
    if (isNext) run.values.push(values);
    else runs.push({ row, values: [values] });
  }
  return { mark, cells: before, runs };
}
