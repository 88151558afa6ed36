import { type Area, columnName, contains } from '../sheet/address';
import { textOf } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import type { PlanCell } from './plan';

const NO_AREAS: readonly Area[] = [];
/** Rows of a merge that is indexed by each of them; a higher one, of whole columns perhaps, is asked itself. */
const HIGHEST_INDEXED = 1000;

/** Reads cells of one sheet as rules see them; merged areas are indexed by row once. */
export class CellReader {
  private readonly areasByRow = new Map<number, Area[]>();
  private readonly highAreas: Area[] = [];
  private readonly names: string[] = [''];
  private row = 0;
  private rowName = '0';
  private cells: Grid['cells'][number] = undefined;
  private areas: readonly Area[] = NO_AREAS;

  constructor(private readonly grid: Grid) {
    for (const area of grid.merges) {
      const bottom = Math.min(area.bottom, grid.rowCount);
      if (bottom - area.top >= HIGHEST_INDEXED) {
        this.highAreas.push(area);
        continue;
      }
      for (let row = area.top; row <= bottom; row++) {
        const areas = this.areasByRow.get(row);
        if (areas) areas.push(area);
        else this.areasByRow.set(row, [area]);
      }
    }
    for (let column = 1; column <= grid.columnCount; column++) this.names.push(columnName(column));
  }

  /** The merged area that covers a cell, or undefined. */
  mergeAt(row: number, column: number): Area | undefined {
    if (row !== this.row) this.turnTo(row);
    return this.areas === NO_AREAS ? undefined : this.areas.find((area) => contains(area, row, column));
  }

  /** The cell at a place; blank outside the sheet. */
  read(row: number, column: number): PlanCell {
    if (row !== this.row) this.turnTo(row);
    const cell = this.cells?.[column - 1];
    const merge = this.areas === NO_AREAS ? undefined : this.mergeAt(row, column);
    const at = (this.names[column] ?? columnName(column)) + this.rowName;
    if (cell === undefined) {
      if (merge === undefined) return { at, row, column, kind: 'blank', value: null, text: '' };
      return { at, row, column, kind: 'blank', value: null, text: '', merge };
    }
    const { kind, value, format, formula, rich } = cell;
    const text = typeof value === 'string' ? value : textOf(value);
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
  }

  /** Rows are read one after another: what all cells of a row share is looked up once. */
  private turnTo(row: number): void {
    this.row = row;
    this.rowName = String(row);
    this.cells = this.grid.cells[row - 1];
    this.areas = this.areasByRow.get(row) ?? NO_AREAS;
    if (this.highAreas.length === 0) return;
    const here = this.highAreas.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (here.length > 0) this.areas = [...this.areas, ...here];
  }
}

/** The cell of a column that the sheet lacks: blank, at column 0. */
export function missingCell(row: number): PlanCell {
  return { at: '', row, column: 0, kind: 'blank', value: null, text: '' };
}

/** Whether a cell holds anything a person can see. */
export function isFilled(cell: PlanCell): boolean {
  if (cell.kind !== 'text') return cell.kind !== 'blank';
  // Most texts begin with a plain sign; only those that do not are trimmed.
  const first = cell.text.charCodeAt(0);
  return (first > 32 && first < 127) || cell.text.trim() !== '';
}
