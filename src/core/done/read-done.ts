import { namedParts } from '../plan/name-parts';
import type { Item, Plan, PlanCell, Quantity, Quarter } from '../plan/plan';
import { CellReader, isFilled, missingCell } from '../plan/plan-cell';
import { readCells } from '../plan/quantity';
import { textOf } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import { type DoneQuarter, type DoneRecord, type DoneRow, QUARTERS } from './done';
import { type DoneColumns, type DoneRole, findDoneColumns } from './done-columns';
import { matchRows } from './match-rows';

/** "2026-yil …": the year that the lines above the table name. */
const YEAR = /(?<!\d)(20\d\d)(?!\d)/;

/** A row of the sheet before it is known which item it is of. */
export type LooseRow = Omit<DoneRow, 'item' | 'quarters'>;

/**
 * What was done of a plan, as the sheet tells it; null where it is no such sheet. Never throws. Rows may stand in any
 * order and anything may stand beside them; a row that is of no item of the plan is kept and told of.
 */
export function readDone(grid: Grid, plan: Plan): DoneRecord | null {
  const found = findDoneColumns(grid);
  if (!found) return null;
  const reader = new CellReader(grid);
  const loose = looseRows(grid, reader, found);
  const items = matchRows(loose, plan);
  const rows = loose.map((row, index): DoneRow => {
    const at = items[index] ?? null;
    const item = at === null ? null : plan.items[at]!;
    return { ...row, item: at, quarters: quartersOf(row.row, item, reader, found) };
  });
  const taken = new Set(items);
  const missing = plan.items.flatMap(({ index }) => (taken.has(index) ? [] : index));
  return { sheet: grid.sheet, year: yearAbove(grid, found.headerRow), rows, missing };
}

/** The rows that name an item; headings of sections have a name alone, and blank rows and remarks hold nothing of ours. */
function looseRows(grid: Grid, reader: CellReader, found: DoneColumns): readonly LooseRow[] {
  const rows: LooseRow[] = [];
  for (let row = found.headerRow + 1; row <= grid.rowCount; row++) {
    const cellOf = cellsOf(row, reader, found);
    const key = cellOf('key').text.trim();
    const isItem = key !== '' || VALUES.some((role) => isFilled(cellOf(role))) || isNumbered(cellOf);
    if (!isItem) continue;
    const text = (role: DoneRole): string => cellOf(role).text.trim();
    rows.push({
      row,
      key,
      number: text('number'),
      name: text('name'),
      unit: text('unit'),
      words: cellOf('words'),
    });
  }
  return rows;
}

const VALUES: readonly DoneRole[] = ['q1', 'q2', 'q3', 'q4', 'words'];

/** A row that a person added by hand: it has a number and a name, and a unit that tells it from a heading. */
const isNumbered = (cellOf: (role: DoneRole) => PlanCell): boolean =>
  (['number', 'name', 'unit'] as const).every((role) => isFilled(cellOf(role)));

function cellsOf(row: number, reader: CellReader, { columns }: DoneColumns): (role: DoneRole) => PlanCell {
  return (role) => {
    const column = columns[role];
    return column === undefined ? missingCell(row) : reader.read(row, column);
  };
}

function quartersOf(row: number, item: Item | null, reader: CellReader, found: DoneColumns): DoneRow['quarters'] {
  const cellOf = cellsOf(row, reader, found);
  const read = (role: DoneRole): Quantity => readAmount(cellOf(role), item);
  const quarter = (at: Quarter): DoneQuarter => ({
    quarter: at,
    plan: read(`p${at}`),
    fact: read(`q${at}`),
    note: cellOf(`note${at}`),
  });
  const [first, second, third, fourth] = QUARTERS.map(quarter);
  return [first!, second!, third!, fourth!];
}

/** An amount done of an item; it has as many lines as the year's plan: "12 350" is read as the plan is. */
export function readAmount(cell: PlanCell, item: Item | null): Quantity {
  const parts = namedParts(item?.name.text ?? '').length;
  const planned = item?.plan;
  const otherLines = planned?.state === 'readable' && !planned.isNothing ? planned.lines.length : null;
  return readCells([cell], { parts, otherLines });
}

function yearAbove(grid: Grid, headerRow: number): number | null {
  for (let row = 1; row < headerRow; row++) {
    for (let column = 1; column <= grid.columnCount; column++) {
      const year = YEAR.exec(textOf(cellAt(grid, row, column).value))?.[1];
      if (year) return Number(year);
    }
  }
  return null;
}
