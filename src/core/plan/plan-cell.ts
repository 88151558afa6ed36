import { type Area, cellName, contains } from '../sheet/address';
import { textOf } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import type { PlanCell } from './plan';

const NO_MERGES: readonly Area[] = [];

/** Reads cells of one sheet as rules see them; merged areas are indexed by row once. */
export interface CellReader {
  read(row: number, column: number): PlanCell;
  /** The merged area that covers a cell, or undefined. */
  mergeAt(row: number, column: number): Area | undefined;
}

/** A reader for the cells of a sheet. */
export function cellReader(grid: Grid): CellReader {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    const bottom = Math.min(area.bottom, grid.rowCount);
    for (let row = area.top; row <= bottom; row++) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  let lastRow = 0;
  let lastAreas: readonly Area[] = NO_MERGES;
  const mergeAt = (row: number, column: number): Area | undefined => {
    if (row !== lastRow) {
      lastRow = row;
      lastAreas = byRow.get(row) ?? NO_MERGES;
    }
    return lastAreas.length === 0 ? undefined : lastAreas.find((area) => contains(area, row, column));
  };
  return {
    mergeAt,
    read(row, column) {
      const cell = grid.cells[row - 1]?.[column - 1];
      const merge = byRow.size > 0 ? mergeAt(row, column) : undefined;
      const at = cellName(row, column);
      if (cell === undefined) {
        if (merge === undefined) return { at, row, column, kind: 'blank', value: null, text: '' };
        return { at, row, column, kind: 'blank', value: null, text: '', merge };
      }
      const { kind, value, format, formula, rich } = cell;
      const text = textOf(value);
      if (format === undefined && formula === undefined && rich === undefined && merge === undefined) {
        return { at, row, column, kind, value, text };
      }
      return {
        at,
        row,
        column,
        kind,
        value,
        text,
        ...(format !== undefined && { format }),
        ...(formula !== undefined && { formula }),
        ...(rich && { rich }),
        ...(merge && { merge }),
      };
    },
  };
}

/** The cell of a column that the sheet lacks: blank, at column 0. */
export function missingCell(row: number): PlanCell {
  return { at: '', row, column: 0, kind: 'blank', value: null, text: '' };
}

/** Whether a cell holds anything a person can see. */
export function isFilled(cell: PlanCell): boolean {
  return cell.kind !== 'blank' && (cell.kind !== 'text' || cell.text.trim() !== '');
}
