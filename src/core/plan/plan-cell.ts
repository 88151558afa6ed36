import { type Area, columnName, contains } from '../sheet/address';
import { textOf } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import type { PlanCell } from './plan';

const SPACE = 32;
/** The first sign beyond it that is trimmed: the space that does not break. */
const WIDE_SPACE = 160;
/** Rows of a merge that is indexed by each of them; a higher one, of whole columns perhaps, is asked itself. */
const HIGHEST_INDEXED = 1000;

/** Reads cells of one sheet as rules see them; merged areas are indexed by row once. */
export class CellReader {
  private readonly areasByRow = new Map<number, Area[]>();
  private readonly highAreas: Area[] = [];
  private row = 0;
  private rowName = '0';
  private cells: Grid['cells'][number] = undefined;
  private areas: readonly Area[] = this.highAreas;

  constructor(private readonly grid: Grid) {
    for (const area of grid.merges) {
      if (area.bottom - area.top >= HIGHEST_INDEXED) this.highAreas.push(area);
      else this.index(area);
    }
  }

  /** The merged area that covers a cell, or undefined. */
  mergeAt(row: number, column: number): Area | undefined {
    if (row !== this.row) this.turnTo(row);
    return this.areas.find((area) => contains(area, row, column));
  }

  private index(area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = this.areasByRow.get(row);
      if (areas) areas.push(area);
      else this.areasByRow.set(row, [area]);
    }
  }

  /** The cell at a place; blank outside the sheet. */
  read(row: number, column: number): PlanCell {
    if (row !== this.row) this.turnTo(row);
    const cell = this.cells?.[column - 1];
    const merge = this.areas.length === 0 ? undefined : this.mergeAt(row, column);
    const at = columnName(column) + this.rowName;
    if (cell === undefined) {
      if (merge === undefined) return { at, row, column, kind: 'blank', value: null, text: '' };
      return { at, row, column, kind: 'blank', value: null, text: '', merge };
    }
    const { kind, value, format, formula, rich } = cell;
    const plain: PlanCell = { at, row, column, kind, value, text: textOf(value) };
    // Most cells hold nothing else: they are made in one go.
    if (format === undefined && formula === undefined && rich === undefined && merge === undefined) return plain;
    return {
      ...plain,
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
    const own = this.areasByRow.get(row);
    this.areas = own ? [...own, ...this.highAreas] : this.highAreas;
  }
}

/** The cell of a column that the sheet lacks: blank, at column 0. */
export function missingCell(row: number): PlanCell {
  return { at: '', row, column: 0, kind: 'blank', value: null, text: '' };
}

/** Whether a cell holds anything a person can see. */
export function isFilled({ text }: PlanCell): boolean {
  // Most texts begin with a plain sign; only those that do not are trimmed.
  const first = text.charCodeAt(0);
  return (first > SPACE && first < WIDE_SPACE) || text.trim() !== '';
}
