import type { Edit, SetEdit } from '../sheet/edit';
import { parseCellName } from '../sheet/address';
import { cellAt, type Grid } from '../sheet/grid';
import type { Chosen, NextYearPlan, WayEdits } from './next-year';
import { withPieces } from './year-pieces';

/** What is left out of a plan that is planned, cell by cell: moves that a person does not want. */
export interface NextYearWish {
  readonly chosen: Chosen;
  /** Cells that stay as they are. */
  readonly kept: ReadonlySet<string>;
}

const NO_WISH: NextYearWish = { chosen: {}, kept: new Set() };

/** The edits that make next year's plan on (a copy of) the sheet of this year's, as a person chose; one change. */
export function nextYearEdits(
  planned: NextYearPlan,
  grid: Grid,
  { chosen, kept }: NextYearWish = NO_WISH,
): readonly Edit[] {
  const sets = new Map<string, SetEdit>();
  for (const { cell, edit } of planned.moves) if (!kept.has(cell)) sets.set(cell, edit);
  const more: Edit[] = [];
  const gone: (readonly [number, number])[] = [];
  for (const { id, ways } of planned.questions) {
    const way = planned.choices.get(id)?.[chosen[id] ?? ways[0]];
    if (!way) continue;
    takeWay(way, grid, sets);
    more.push(...(way.edits ?? []));
    if (way.rows) gone.push(way.rows);
  }
  const isGone = (row: number): boolean => gone.some(([top, bottom]) => row >= top && row <= bottom);
  const stays = (edit: Edit): boolean => edit.kind !== 'set' || !isGone(parseCellName(edit.cell)!.row);
  const deletions = [...new Set(gone.flatMap(([top, bottom]) => rowsOf(top, bottom)))].map((row): Edit => {
    return { kind: 'deleteRow', row, before: valuesOf(grid, row) };
  });
  return [...sets.values(), ...renumbered(more)].filter(stays).concat(deletions);
}

/** Pieces are written into what the cell was to become: its years may move at the same time. */
function takeWay({ pieces = [], values = [] }: WayEdits, grid: Grid, sets: Map<string, SetEdit>): void {
  for (const { cell, at, written, becomes } of pieces) {
    const place = parseCellName(cell)!;
    const held = cellAt(grid, place.row, place.column);
    const known = sets.get(cell);
    const text = String(known?.after ?? held.value);
    // A year keeps its length, so what stands behind it keeps its place.
    if (!text.startsWith(written, at)) continue;
    const after = withPieces(text, [{ at, written, becomes }]);
    const flattens = held.rich ? { flattens: true as const } : {};
    sets.set(cell, { ...(known ?? { kind: 'set', cell, before: held.value }), after, ...flattens });
  }
  for (const { cell, value } of values) {
    const place = parseCellName(cell)!;
    const before = cellAt(grid, place.row, place.column).value;
    if (before === value) sets.delete(cell);
    else sets.set(cell, { kind: 'set', cell, before, after: value });
  }
}

/** Where several rows go, a number behind them moves by as many steps: what each removal does to it is added up. */
function renumbered(edits: readonly Edit[]): readonly Edit[] {
  const byCell = new Map<string, SetEdit[]>();
  for (const edit of edits) if (edit.kind === 'set') byCell.set(edit.cell, [...(byCell.get(edit.cell) ?? []), edit]);
  return [...byCell.values()].map(([first, ...others]) => others.reduce(andMoved, first!));
}

function andMoved(one: SetEdit, other: SetEdit): SetEdit {
  const [before, after] = [stepsOf(other.before), stepsOf(other.after)];
  let at = 0;
  const moved = String(one.after).replace(/\d+/g, (step) => {
    const by = (after[at] ?? 0) - (before[at] ?? 0);
    at++;
    return String(Number(step) + by);
  });
  return { ...one, after: typeof one.after === 'number' ? Number(moved) : moved };
}

const stepsOf = (number: SetEdit['after']): number[] => (String(number).match(/\d+/g) ?? []).map(Number);

const rowsOf = (top: number, bottom: number): number[] => Array.from({ length: bottom - top + 1 }, (_, at) => top + at);

function valuesOf(grid: Grid, row: number): (string | number | boolean | null)[] {
  return Array.from({ length: grid.columnCount }, (_, at) => cellAt(grid, row, at + 1).value);
}
