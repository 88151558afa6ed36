import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import { type FilledSheet, GONE, rememberedValue } from './fill-memory';

/** How far a row is looked for from where it is thought to be. */
const FARTHEST = 300;

/** Where the filled rows of a report stand now: people put rows in and take rows out. Null where a row is gone. */
export type FoundRows = ReadonlyMap<number, number | null>;

/**
 * Finds the filled rows on the sheet as it is now, by what was written into them. Rows keep their order; one of which nothing is
 * known any more stands where its neighbours leave it room, else it was taken out.
 */
export function findRows(grid: Grid, filled: FilledSheet): FoundRows {
  const found = rowsFoundAgain(grid, writtenRows(filled));
  return fitBetween([...found.keys()], found);
}

/** Whether a sheet is the filled one under another name: most rows in which something was written still stand on it, in their order. */
export function isFilledSheet(grid: Grid, filled: FilledSheet): boolean {
  const written = new Map([...writtenRows(filled)].filter(([, cells]) => cells.length > 0));
  const found = [...rowsFoundAgain(grid, written).values()].filter((at) => at !== null);
  return found.length * 2 > written.size;
}

/** Where each written row stands, from the top; null where nothing of it is found again. */
function rowsFoundAgain(grid: Grid, written: ReadonlyMap<number, Written>): Map<number, number | null> {
  const found = new Map<number, number | null>();
  let moved = 0;
  let last = 0;
  for (const [row, cells] of [...written].sort(([a], [b]) => a - b)) {
    const at = nearestMatch(grid, row + moved, last, cells);
    if (at !== null) [moved, last] = [at - row, at];
    found.set(row, at);
  }
  return found;
}

type Written = readonly { readonly column: number; readonly value: CellValue }[];

/** What was written into each row, blanks left out. */
function writtenRows({ cells, repeats }: FilledSheet): ReadonlyMap<number, Written> {
  const rows = new Map<number, { column: number; value: CellValue }[]>();
  const add = (row: number, column: number, value: CellValue): void => {
    const known = rows.get(row) ?? [];
    if (value !== null && value !== '') known.push({ column, value });
    rows.set(row, known);
  };
  for (const { row, column, value } of cells) add(row, column, rememberedValue(value));
  for (const { cells: marked, runs } of repeats) {
    for (const { row, values } of runs) {
      if (row === GONE) continue;
      values.forEach((each, down) => marked.forEach(({ column }) => add(row + down, column, each[column - 1] ?? null)));
    }
  }
  return rows;
}

/** The row nearest to the one thought of, below `last`, in which most of what was written still stands. */
function nearestMatch(grid: Grid, thought: number, last: number, cells: Written): number | null {
  if (cells.length === 0) return null;
  for (let away = 0; away <= FARTHEST; away++) {
    for (const row of away === 0 ? [thought] : [thought + away, thought - away]) {
      if (row > last && row <= grid.rowCount && isMatch(grid, row, cells)) return row;
    }
  }
  return null;
}

function isMatch(grid: Grid, row: number, cells: Written): boolean {
  const same = cells.filter(({ column, value }) => rememberedValue(cellAt(grid, row, column).value) === value).length;
  return same * 2 > cells.length;
}

/** Rows not found stand where those around them leave room for as many; else they were taken out. */
function fitBetween(rows: readonly number[], found: Map<number, number | null>): FoundRows {
  let above = { row: 0, at: 0 };
  let below = 0;
  rows.forEach((row, index) => {
    const at = found.get(row)!;
    if (at !== null) {
      above = { row, at };
      return;
    }
    if (below <= index) {
      below = index + 1;
      while (below < rows.length && found.get(rows[below]!) === null) below++;
    }
    const next = rows[below];
    const fits = above.at + (row - above.row);
    if (next === undefined || found.get(next)! - fits >= next - row) {
      found.set(row, fits);
      above = { row, at: fits };
    }
  });
  return found;
}
