import type { Finding } from '../../core/check/finding';
import type { Area } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';
import type { SheetLook } from '../../xlsx/sheet-look';
import { type Axis, createAxis } from './axis';
import { hiddenRuns, type HiddenRun } from './hidden-runs';
import { type CellMark, marksOf } from './marks';
import { indexMerges, type MergeIndex } from './merge-index';
import { estimateRowHeight } from './row-height';

/** A sheet laid out for the screen: where each row and column stands, and what is marked. */
export interface SheetView {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** The run that each hidden row or column belongs to. A run shows as one thin strip in the place of its first. */
  readonly hiddenRows: ReadonlyMap<number, HiddenRun>;
  readonly hiddenColumns: ReadonlyMap<number, HiddenRun>;
}

/** The findings of the sheet's cells, by row and column. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>;

/** Pixels of the strip that stands for hidden rows, and for hidden columns. */
const HIDDEN_ROW_STRIP = 20;
const HIDDEN_COLUMN_STRIP = 14;

/** Empty rows and columns shown after the last used one, so that something can be typed there. */
const SPARE_ROWS = 10;
const SPARE_COLUMNS = 2;

/** Lays a sheet out; linear in its cells. */
export function layOut(grid: Grid, look: SheetLook): SheetView {
  const hiddenRows = hiddenRuns(grid.hiddenRows);
  const hiddenColumns = hiddenRuns(grid.hiddenColumns);
  const merges = indexMerges(grid.merges);
  const columns = createAxis(grid.columnCount + SPARE_COLUMNS, (column) => {
    const run = hiddenColumns.get(column);
    if (run) return run.first === column ? HIDDEN_COLUMN_STRIP : 0;
    return look.columnWidth(column);
  });
  const rows = createAxis(grid.rowCount + SPARE_ROWS, (row) => {
    const run = hiddenRows.get(row);
    if (run) return run.first === row ? HIDDEN_ROW_STRIP : 0;
    return estimateRowHeight(grid, look, columns, merges, row);
  });
  return { grid, look, rows, columns, merges, hiddenRows, hiddenColumns };
}

/** The marks of findings on the laid-out sheet that they stand on. */
export function markSheet(view: SheetView, findings: readonly Finding[]): SheetMarks {
  return marksOf(findings, view.merges);
}

/** The rectangle of a cell, or of the merged area that holds it, in pixels of the sheet. */
export function rectangleOf(view: SheetView, area: Area) {
  const { rows, columns } = view;
  const top = rows.start(area.top);
  const left = columns.start(area.left);
  return {
    top,
    left,
    width: columns.start(area.right + 1) - left,
    height: rows.start(area.bottom + 1) - top,
  };
}

/** The area a cell stands in: its merged area, or itself alone. */
export function areaAt(view: SheetView, row: number, column: number): Area {
  return view.merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}
