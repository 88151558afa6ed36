import { type Area, contains } from './address';
import { BLANK, type Cell } from './cell';
import type { Grid } from './grid';
import { usedExtent } from './used-extent';

/** Merges taller than this are asked one by one, so that a merged column costs no index of a million rows. */
const TALL = 256;

/** The cells of a row, from column A; what is missing is blank. */
export type Row = readonly (Cell | undefined)[];

/** A row that is made when first looked at: of the thousands that a report puts in nobody may ever look. */
export type LaterRow = () => Row;

/** A grid being edited: rows are copied when first touched, so the grid it began with stays as it was. */
export class SheetDraft {
  private rows: (Row | LaterRow | undefined)[];
  private readonly owned = new Set<Row>();
  private mergesByRow: Map<number, Area[]> | null = null;
  private tallMerges: Area[] = [];
  private mergeList: readonly Area[];
  private hiddenRowList: readonly number[];
  private hiddenColumnList: readonly number[];
  readonly sheet: string;
  readonly isProtected: boolean;

  constructor(grid: Grid) {
    this.rows = grid.cells.slice();
    this.mergeList = grid.merges;
    this.hiddenRowList = grid.hiddenRows;
    this.hiddenColumnList = grid.hiddenColumns;
    this.sheet = grid.sheet;
    this.isProtected = grid.isProtected;
  }

  get merges(): readonly Area[] {
    return this.mergeList;
  }

  set merges(merges: readonly Area[]) {
    this.mergeList = merges;
    this.mergesByRow = null;
  }

  get hiddenRows(): readonly number[] {
    return this.hiddenRowList;
  }

  set hiddenRows(rows: readonly number[]) {
    this.hiddenRowList = [...rows].sort((a, b) => a - b);
  }

  get hiddenColumns(): readonly number[] {
    return this.hiddenColumnList;
  }

  set hiddenColumns(columns: readonly number[]) {
    this.hiddenColumnList = [...columns].sort((a, b) => a - b);
  }

  get rowCount(): number {
    return this.rows.length;
  }

  /** A row's cells; the array is the draft's own from then on and never changes under the reader. */
  row(row: number): Row {
    const cells = this.made(row) ?? [];
    this.owned.delete(cells);
    return cells;
  }

  /** The same for later: the row as it is now, made when first looked at. */
  laterRow(row: number): LaterRow {
    const cells = this.rows[row - 1];
    if (typeof cells === 'function') return cells;
    const own = this.row(row);
    return () => own;
  }

  cell(row: number, column: number): Cell {
    return this.made(row)?.[column - 1] ?? BLANK;
  }

  /** Whether the sheet knows the cell; on a protected sheet an unknown one is locked. */
  hasCell(row: number, column: number): boolean {
    return this.made(row)?.[column - 1] !== undefined;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    let cells = this.made(row);
    if (!cells || !this.owned.has(cells)) {
      cells = cells ? cells.slice() : [];
      this.owned.add(cells);
      while (this.rows.length < row) this.rows.push(undefined);
      this.rows[row - 1] = cells;
    }
    const own = cells as (Cell | undefined)[];
    while (own.length < column) own.push(undefined);
    own[column - 1] = cell;
  }

  /** Puts other rows in the place of all. */
  replaceRows(rows: (Row | LaterRow | undefined)[]): void {
    this.rows = rows;
  }

  private made(row: number): Row | undefined {
    const cells = this.rows[row - 1];
    if (typeof cells !== 'function') return cells;
    const made = cells();
    this.rows[row - 1] = made;
    return made;
  }

  /** The merged area that covers a cell, or null. */
  mergeAt(row: number, column: number): Area | null {
    this.mergesByRow ??= this.indexMerges();
    const covers = (area: Area): boolean => contains(area, row, column);
    return this.mergesByRow.get(row)?.find(covers) ?? this.tallMerges.find(covers) ?? null;
  }

  private indexMerges(): Map<number, Area[]> {
    const byRow = new Map<number, Area[]>();
    this.tallMerges = this.mergeList.filter((area) => area.bottom - area.top > TALL);
    for (const area of this.mergeList) {
      if (area.bottom - area.top > TALL) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const list = byRow.get(row);
        if (list) list.push(area);
        else byRow.set(row, [area]);
      }
    }
    return byRow;
  }

  /** The draft as a grid; `rowCount` and `columnCount` reach the last value or merge. */
  toGrid(): Grid {
    const rows = this.rows.map((_, index) => this.made(index + 1));
    const { rowCount, columnCount } = usedExtent(rows, this.mergeList);
    return {
      sheet: this.sheet,
      rowCount,
      columnCount,
      cells: rows.slice(0, rowCount),
      merges: this.mergeList,
      hiddenRows: this.hiddenRowList,
      hiddenColumns: this.hiddenColumnList,
      isProtected: this.isProtected,
    };
  }
}
