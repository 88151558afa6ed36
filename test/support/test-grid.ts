import { areaName, cellName, parseAreaName } from '../../src/core/sheet/address';
import type { Cell, CellValue } from '../../src/core/sheet/cell';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { SheetDraft } from '../../src/core/sheet/sheet-draft';
import { kindOf } from '../../src/core/sheet/written-cell';

/** A value, or a cell with what it has besides. */
export type Written = CellValue | Partial<Cell>;

/** What a test grid has besides its cells; merges by name ("A1:B2"). */
export interface GridExtras {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
}

/** A grid of rows of values. */
export function gridOf(rows: readonly (readonly Written[])[], extras: GridExtras = {}): Grid {
  const cells = rows.map((row) =>
    row.map((written): Cell | undefined => {
      if (written === null) return undefined;
      if (typeof written === 'object') return { kind: 'blank', value: null, ...written };
      return { kind: kindOf(written, undefined), value: written };
    }),
  );
  const { merges = [], ...rest } = extras;
  const base = { sheet: 'Reja', rowCount: 0, columnCount: 0, hiddenRows: [], hiddenColumns: [], isProtected: false };
  return new SheetDraft({ ...base, ...rest, merges: merges.map((name) => parseAreaName(name)!), cells }).toGrid();
}

/** All values of a grid, row by row. */
export function valuesOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => cellAt(grid, row + 1, column + 1).value),
  );
}

/** The grid without what does not matter: the order of merges, blanks at the ends. */
export function plain(grid: Grid): object {
  const cells: Record<string, Cell> = {};
  grid.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell) cells[cellName(r + 1, c + 1)] = cell;
    }),
  );
  return { ...grid, cells, merges: grid.merges.map(areaName).sort() };
}
