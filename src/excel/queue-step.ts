import { type Area, areaName } from '../core/sheet/address';
import type { Grid } from '../core/sheet/grid';
import { likeRow, type RowShift } from '../core/sheet/row-shift';
import { rectanglesOf } from './cell-runs';
import { typedValue } from './typed-text';
import { type CellWrite, type SheetStep } from './write-plan';

/** Queues what leads a sheet from `from` to its next state: rows first, then what still differs. */
export function queueStep(sheet: Excel.Worksheet, step: SheetStep, from: Grid): void {
  if (step.shift) queueRows(sheet, step.shift, from);
  for (const area of step.unmerged) sheet.getRange(areaName(area)).unmerge();
  queueCells(sheet, step.cells, from.isProtected);
  for (const [row, isHidden] of step.rowsHidden) sheet.getRange(`${row}:${row}`).rowHidden = isHidden;
  for (const [column, isHidden] of step.columnsHidden) {
    sheet.getRangeByIndexes(0, column - 1, 1, 1).columnHidden = isHidden;
  }
  for (const area of step.merged) sheet.getRange(areaName(area)).merge(false);
}

/**
 * Rows are put in before others are taken out, both from the bottom up: so sums and merges that lose their last row while
 * another comes in its place grow around the new one, as those of the grid do.
 */
function queueRows(sheet: Excel.Worksheet, shift: RowShift, from: Grid): void {
  const rowsOf = (row: number, count: number): Excel.Range => sheet.getRange(`${row}:${row + count - 1}`);
  for (const { row, count } of [...shift.inserts].reverse()) rowsOf(row, count).insert('Down');
  // A place after the change is as many rows higher as were taken out above it.
  const leaving = shift.deleted.map((row, above) => shift.gap(row) + above);
  for (const { top, bottom } of runsOf(leaving).reverse()) rowsOf(top, bottom - top + 1).delete('Up');
  for (const insert of shift.inserts) {
    const like = likeRow(insert);
    const likeNow = shift.mapRow(like);
    // Excel makes new rows look like the one above, be it one that leaves.
    if (like === 0 || like === insert.row - 1 || likeNow === null) continue;
    const fresh = rowsOf(shift.landing(insert), insert.count);
    fresh.copyFrom(`${likeNow}:${likeNow}`, 'Formats');
    // Formats bring merged cells with them.
    if (from.merges.some(({ top, bottom }) => top === like && bottom === like)) fresh.unmerge();
  }
}

function runsOf(rows: readonly number[]): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

function queueCells(
  sheet: Excel.Worksheet,
  cells: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>,
  isProtected: boolean,
): void {
  for (const area of rectanglesOf(cells, !isProtected)) {
    const range = sheet.getRange(areaName(area));
    const writes = matrixOf(cells, area);
    // A number put into a text cell would become text: the cell is made one only after it.
    const isLateText = (write: CellWrite | undefined): boolean =>
      write?.formatAfter === '@' && (write.formula !== undefined || typeof (write.value ?? '') !== 'string');
    const formats = [
      formatsOf(writes, (write) => (isLateText(write) ? 'General' : write?.format)),
      formatsOf(writes, (write) => (isLateText(write) ? '@' : undefined)),
    ];
    // A protected sheet takes values into its open cells, but no formats: texts stay texts by their apostrophe.
    const [before, after] = isProtected ? [null, null] : formats;
    if (before) range.numberFormat = before;
    const contents = contentsOf(writes, isProtected);
    if (writes.some((row) => row.some((write) => write?.formula !== undefined))) range.formulas = contents;
    else range.values = contents;
    if (after) range.numberFormat = after;
  }
}

type Writes = readonly (readonly (CellWrite | undefined)[])[];

function matrixOf(cells: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>, area: Area): Writes {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, across) =>
      cells.get(area.top + down)?.get(area.left + across),
    ),
  );
}

/** Contents as Excel takes them; null leaves a cell as it is. */
function contentsOf(writes: Writes, keepsFormat: boolean): (string | number | boolean | null)[][] {
  return writes.map((row) =>
    row.map((write) => {
      if (!write) return null;
      if (write.formula !== undefined) return `=${write.formula}`;
      return typedValue(write.value, keepsFormat && write.format !== undefined ? 'General' : write.formatAfter);
    }),
  );
}

/** Formats by cell, null where one stays; null where all do. */
function formatsOf(
  writes: Writes,
  formatOf: (write: CellWrite | undefined) => string | undefined,
): (string | null)[][] | null {
  const formats = writes.map((row) => row.map((write) => formatOf(write) ?? null));
  return formats.some((row) => row.some((format) => format !== null)) ? formats : null;
}
