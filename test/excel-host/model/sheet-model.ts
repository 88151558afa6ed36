import { type Area, contains } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Package } from '../../../src/xlsx/package';
import { ExcelError } from '../excel-error';
import { type CellModel, EMPTY, isDate, isUnknown } from './cell-model';

/** The last row and column of Excel. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** An area that keeps its place while rows move; null once all its rows are gone. */
export interface Place {
  area: Area | null;
}

/** What a protected sheet still lets everyone do (`WorksheetProtectionOptions`). */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** How rows moved: before `row`, `count` were put in (or, below zero, from `row` on taken out). */
export interface RowMove {
  readonly row: number;
  readonly count: number;
}

/** What happened to a sheet; the workbook adds who did it. */
export type SheetEvent =
  | { readonly kind: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'FormatChanged'; readonly area: Area }
  | { readonly kind: 'NameChanged'; readonly nameBefore: string }
  | { readonly kind: 'RowHiddenChanged' | 'ProtectionChanged' | 'VisibilityChanged' };

/** One worksheet in memory: a sparse grid of cells and what stands around them. */
export class SheetModel {
  /** Rows and columns from 1; what is missing is EMPTY. */
  private rows: (CellModel[] | undefined)[] = [];
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points; what is missing has the usual size. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  /** Null where the sheet is not protected. */
  protection: ProtectionOptions | null = null;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showsGridlines = true;
  /** A chart sheet has no cells: what asks for them is refused. */
  isChartSheet = false;
  isDeleted = false;
  /** The file it came from and its part there, for what is read of it later (rules, validations). */
  file: { readonly parts: Package; readonly part: string } | null = null;
  /** What moves with rows (ranges held by the add-in, rules, validations); weak, so that a range let go is forgotten. */
  private places = new Set<WeakRef<Place>>();
  /** Told of everything that happens to the sheet. */
  onEvent: (event: SheetEvent) => void = () => {};
  /** Told of moved rows, after the cells: formulas elsewhere follow. */
  onRowsMoved: (move: RowMove) => void = () => {};

  constructor(
    /** "{5F1D…}": differs from session to session. */
    public id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellModel {
    return this.rows[row]?.[column] ?? EMPTY;
  }

  /** Sets a cell as it is, asking nobody and telling nobody. */
  put(row: number, column: number, cell: CellModel): void {
    if (isUnknown(cell) && !this.rows[row]?.[column]) return;
    (this.rows[row] ??= [])[column] = cell;
  }

  /** Every cell that is known, by rows. */
  *cells(): Generator<{ readonly row: number; readonly column: number; readonly cell: CellModel }> {
    for (const [row, cells] of this.rows.entries()) {
      for (const [column, cell] of cells?.entries() ?? []) if (cell) yield { row, column, cell };
    }
  }

  /** An area that moves with the rows for as long as somebody holds it. */
  place(area: Area): Place {
    const place: Place = { area };
    this.places.add(new WeakRef(place));
    return place;
  }

  /** What holds a value (or, not only values, a format): null where there is nothing. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [0, LAST_COLUMN, 0, 0];
    for (const { row, column, cell } of this.cells()) {
      if (valuesOnly ? cell.value === '' && cell.formula === undefined : isUnknown(cell)) continue;
      top ||= row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    for (const area of valuesOnly ? [] : this.merges) {
      top = top === 0 ? area.top : Math.min(top, area.top);
      bottom = Math.max(bottom, area.bottom);
      left = Math.min(left, area.left);
      right = Math.max(right, area.right);
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  /** Throws AccessDenied where the sheet is protected and does not allow this ("allowFormatCells"). */
  demand(option: string): void {
    if (this.protection && this.protection[option] !== true) throw new ExcelError('AccessDenied');
  }

  /** Throws AccessDenied where a cell of the area may not be written. */
  demandUnlocked(area: Area): void {
    if (!this.protection) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.cell(row, column).isLocked) throw new ExcelError('AccessDenied');
      }
    }
  }

  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }

  /** Merges areas; their values but the first are lost. Refuses what would cut through another merged area. */
  merge(areas: readonly Area[]): void {
    for (const area of areas) {
      this.unmerge(area);
      if (area.top === area.bottom && area.left === area.right) continue;
      this.merges.push(area);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (row === area.top && column === area.left) continue;
          const { formula: _formula, isError: _isError, ...rest } = this.cell(row, column);
          this.put(row, column, { ...rest, value: '' });
        }
      }
    }
    this.onEvent({ kind: 'FormatChanged', area: areas[0]! });
  }

  /** Splits the merged areas that meet an area. */
  unmerge(area: Area): void {
    this.merges = this.merges.filter(
      (merge) =>
        merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right,
    );
  }

  /** Puts empty rows in before `row`; they take the formats of the row above, as in Excel. */
  insertRows(row: number, count: number): void {
    const above = (this.rows[row - 1] ?? []).map((cell): CellModel => {
      const { formula: _formula, isError: _isError, isRich: _isRich, mixed: _mixed, ...rest } = cell;
      return { ...rest, value: '' };
    });
    if (this.rows.length > row) {
      this.rows.splice(row, 0, ...Array.from({ length: count }, () => (above.length ? above.slice() : undefined)));
    } else if (above.length) for (let at = 0; at < count; at++) this.rows[row + at] = above.slice();
    this.moveRest({ row, count });
    this.onEvent({ kind: 'RowInserted', area: { top: row, left: 1, bottom: row + count - 1, right: LAST_COLUMN } });
  }

  /** Takes rows out. */
  deleteRows(row: number, count: number): void {
    this.rows.splice(row, count);
    this.moveRest({ row, count: -count });
    this.onEvent({ kind: 'RowDeleted', area: { top: row, left: 1, bottom: row + count - 1, right: LAST_COLUMN } });
  }

  private moveRest(move: RowMove): void {
    this.merges = this.merges
      .flatMap((area) => movedArea(area, move) ?? [])
      .filter((area) => area.top < area.bottom || area.left < area.right);
    const hidden = [...this.hiddenRows].flatMap((row) => movedArea(rowArea(row), move)?.top ?? []);
    this.hiddenRows.clear();
    for (const row of hidden) this.hiddenRows.add(row);
    const heights = [...this.rowHeights].flatMap(([row, height]) => {
      const to = movedArea(rowArea(row), move)?.top;
      return to === undefined ? [] : [[to, height] as const];
    });
    this.rowHeights.clear();
    for (const [row, height] of heights) this.rowHeights.set(row, height);
    for (const held of this.places) {
      const place = held.deref();
      if (!place) this.places.delete(held);
      else if (place.area) place.area = movedArea(place.area, move);
    }
    this.onRowsMoved(move);
  }

  /** The sheet as core reads it. */
  grid(): Grid {
    const used = this.usedArea(true);
    let [rowCount, columnCount] = [used?.bottom ?? 0, used?.right ?? 0];
    for (const area of this.merges) {
      rowCount = Math.max(rowCount, area.bottom);
      columnCount = Math.max(columnCount, area.right);
    }
    const cells = Array.from({ length: rowCount }, (_, row) =>
      this.rows[row + 1]
        ? Array.from({ length: columnCount }, (__, column) => this.gridCell(row + 1, column + 1))
        : undefined,
    );
    return {
      sheet: this.name,
      rowCount,
      columnCount,
      cells,
      merges: this.merges,
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      isProtected: this.protection !== null,
    };
  }

  private gridCell(row: number, column: number): Cell | undefined {
    const cell = this.cell(row, column);
    if (isUnknown(cell)) return undefined;
    const isBlank = cell.value === '';
    return {
      kind: isBlank ? 'blank' : kindOf(cell),
      value: isBlank ? null : cell.value,
      ...(cell.format !== 'General' && { format: cell.format }),
      ...(cell.formula !== undefined && { formula: cell.formula.slice(1) }),
      ...(cell.isRich && { rich: true as const }),
      ...(this.protection && cell.isLocked && { locked: true as const }),
    };
  }
}

const rowArea = (row: number): Area => ({ top: row, bottom: row, left: 1, right: 1 });

function kindOf(cell: CellModel): Cell['kind'] {
  if (cell.isError) return 'error';
  if (isDate(cell)) return 'date';
  return typeof cell.value === 'string' ? 'text' : typeof cell.value === 'boolean' ? 'boolean' : 'number';
}

/** Where an area ends up when rows move; null where all its rows are taken out. */
function movedArea(area: Area, { row, count }: RowMove): Area | null {
  if (count >= 0) {
    const shift = (at: number): number => Math.min(at >= row ? at + count : at, LAST_ROW);
    return { ...area, top: shift(area.top), bottom: shift(area.bottom) };
  }
  const end = row - count;
  const top = area.top < row ? area.top : Math.max(area.top, end) + count;
  const bottom = area.bottom >= end ? area.bottom + count : Math.min(area.bottom, row - 1);
  return top > bottom ? null : { ...area, top, bottom };
}
