import type { Cell, CellValue } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import { type FilledRepeat, type FilledSheet, GONE } from './fill-memory';
import { findRows, type FoundRows } from './find-rows';

/** One row of a repeat as it was written; `now` is where it stands, null where a person took it out. */
export interface WrittenRow {
  readonly now: number | null;
  /** As `rememberedValue` keeps them, from column A. */
  readonly values: readonly CellValue[];
}

/** A sheet that was filled before, with its marks put back in thought: what it asks can be planned anew. */
export interface Recalled {
  /** The sheet as it stands. */
  readonly grid: Grid;
  /** The template as it can be thought of: marks in their cells, one row for each repeat, rows that went out back in. */
  readonly template: Grid;
  /** Where each row of `template` stands on the sheet, by its index from row 1; null: it went out. */
  readonly rows: readonly (number | null)[];
  readonly cells: readonly RecalledCell[];
  readonly repeats: readonly RecalledRepeat[];
  /** Marks whose rows a person took out. */
  readonly gone: readonly string[];
}

/** A filled cell: its place in `template`, where it stands, and what was written. */
export interface RecalledCell {
  readonly templateRow: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A repeat: its row in `template`, its texts there, and the rows that stand for it. */
export interface RecalledRepeat {
  readonly templateRow: number;
  readonly cells: FilledRepeat['cells'];
  readonly rows: readonly WrittenRow[];
}

type Row = readonly (Cell | undefined)[];

/** Puts the marks of a filled sheet back in thought; what a person moved is found where it is now. */
export function recall(grid: Grid, filled: FilledSheet): Recalled {
  const found = findRows(grid, filled);
  const layout = layOut(grid, filled, found);
  const { cells, repeats, gone } = layout;
  const rows: (Row | undefined)[] = layout.rows.map(({ now, kept }) => (now === null ? kept : grid.cells[now - 1]));
  const put = (row: number, column: number, text: string): void => {
    const copy = [...(rows[row - 1] ?? [])];
    copy[column - 1] = { kind: 'text', value: text };
    rows[row - 1] = copy;
  };
  for (const { templateRow, column, text } of cells) put(templateRow, column, text);
  for (const { templateRow, mark, cells: marked } of repeats) {
    for (const { column, text } of withTags(marked, mark)) put(templateRow, column, text);
  }
  const columnCount = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), grid.columnCount);
  return {
    grid,
    // Merges and hidden rows of the filled sheet would lie elsewhere in the template; nothing asks for them.
    template: { ...grid, rowCount: rows.length, columnCount, cells: rows, merges: [], hiddenRows: [] },
    rows: layout.rows.map(({ now }) => now),
    cells,
    repeats,
    gone,
  };
}

interface LaidRow {
  readonly now: number | null;
  /** What a row that went out held. */
  readonly kept?: Row;
}

interface Layout {
  readonly rows: readonly LaidRow[];
  readonly cells: readonly (RecalledCell & { readonly text: string })[];
  readonly repeats: readonly (RecalledRepeat & { readonly mark: string })[];
  readonly gone: readonly string[];
}

/** The rows of the template in order: those of the sheet but for repeated ones, of which the first stays, and those that went out. */
function layOut(grid: Grid, filled: FilledSheet, found: FoundRows): Layout {
  const repeats = filled.repeats.map((repeat) => ({ ...repeat, rows: writtenRows(repeat, found) }));
  const folded = new Set(repeats.flatMap(({ rows }) => rows.flatMap(({ now }) => now ?? []).slice(1)));
  const outs = outBefore(filled, found, grid.rowCount + 1);
  const rows: LaidRow[] = [];
  const templateRow = new Map<number, number>();
  for (let row = 1; row <= grid.rowCount + 1; row++) {
    for (const { cells } of outs.get(row) ?? []) rows.push({ now: null, kept: cells.map(cellOf) });
    if (folded.has(row) || row > grid.rowCount) continue;
    rows.push({ now: row });
    templateRow.set(row, rows.length);
  }
  const placed = filled.cells.map((cell) => ({ ...cell, now: found.get(cell.row) ?? null }));
  return {
    rows,
    cells: placed.flatMap(({ now, column, value, text }) => {
      const at = now === null ? undefined : templateRow.get(now);
      return at === undefined ? [] : [{ templateRow: at, row: now!, column, value, text }];
    }),
    repeats: repeats.flatMap(({ mark, cells, rows: written }) => {
      const first = written.find(({ now }) => now !== null)?.now ?? null;
      return first === null ? [] : [{ templateRow: templateRow.get(first)!, mark, cells, rows: written }];
    }),
    gone: [
      ...placed.flatMap(({ now, mark }) => (now === null ? mark : [])),
      ...repeats.flatMap(({ mark, rows: written }) => (written.every(({ now }) => now === null) ? mark : [])),
    ],
  };
}

function writtenRows({ runs }: FilledRepeat, found: FoundRows): readonly WrittenRow[] {
  return runs.flatMap(({ row, values }) =>
    values.map((each, down): WrittenRow => ({
      now: row === GONE ? null : (found.get(row + down) ?? null),
      values: each,
    })),
  );
}

/** The rows that went out, by the row of the sheet before which they would stand now. */
function outBefore(filled: FilledSheet, found: FoundRows, end: number): ReadonlyMap<number, FilledSheet['out']> {
  const known = [...found].flatMap(([row, now]) => (now === null ? [] : [{ row, now }])).sort((a, b) => a.row - b.row);
  const before = new Map<number, FilledSheet['out'][number][]>();
  for (const out of filled.out) {
    const above = known.findLast(({ row }) => row < out.row) ?? { row: 0, now: 0 };
    const at = Math.min(above.now + (out.row - above.row), end);
    before.set(at, [...(before.get(at) ?? []), out]);
  }
  return before;
}

function cellOf(value: CellValue): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: typeof value === 'number' ? 'number' : 'text', value };
}

/** The texts of a repeated row with the marks that open and close it, which may have stood in rows of their own. */
function withTags(cells: FilledRepeat['cells'], mark: string): FilledRepeat['cells'] {
  if (cells.some(({ text }) => /\{\{\s*#/.test(text))) return cells;
  return cells.map(({ column, text }, at) => ({
    column,
    text: `${at === 0 ? `{{${mark}}}` : ''}${text}${at === cells.length - 1 ? `{{/${mark.slice(1)}}}` : ''}`,
  }));
}
