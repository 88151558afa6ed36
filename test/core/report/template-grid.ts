import { cellName, parseAreaName } from '../../../src/core/sheet/address';
import type { Cell, CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';

/** A template's sheet from its rows: "=…" is a formula, null blank. */
export function templateGrid(
  rows: readonly (readonly CellValue[])[],
  more: { sheet?: string; merges?: string[] } = {},
): Grid {
  return {
    sheet: more.sheet ?? 'Hisobot',
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    cells: rows.map((row) => row.map(cellOf)),
    merges: (more.merges ?? []).map((name) => parseAreaName(name)!),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

/** What stands on a sheet, "A1=text" by "A1=text"; formulas with their "=". */
export function shown(grid: Grid): string[] {
  return grid.cells.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((cell, columnIndex) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return [];
      const value = cell.formula === undefined ? String(cell.value) : `=${cell.formula}`;
      return `${cellName(rowIndex + 1, columnIndex + 1)} ${value}`;
    }),
  );
}

function cellOf(value: CellValue): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string' && value.startsWith('=')) return { kind: 'number', value: 0, formula: value.slice(1) };
  return { kind: typeof value === 'number' ? 'number' : 'text', value };
}
