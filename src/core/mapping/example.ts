import type { CellValue } from '../sheet/cell';
import { cellAt, type Grid } from '../sheet/grid';
import type { Measure } from '../report/marks';
import { familiesOf, type Family } from './family';
import { findTables } from './find-tables';
import type { FormTable } from './form-table';
import { joinLabels, labelKey } from './label-key';
import type { CellProposal, ProposalInput, ReadTable } from './propose';
import { type RowMatch, UNDOUBTED } from './match-row';

/** The tables as a filled example makes them, and how its values stand to the plan's. */
export interface ReadExample {
  readonly tables: readonly ReadTable[];
  readonly agrees: number;
  readonly of: number;
  /** False where it holds another plan's numbers: it then changes nothing. */
  readonly isTrusted: boolean;
  /** The proposals with what the example says of each: agreeing values make likely ones sure, others raise a doubt. */
  check(cells: readonly CellProposal[]): readonly CellProposal[];
}

/** What an indicator of the plan has as its value. */
interface Holder {
  readonly family: Family;
  readonly indicatorId: string;
  readonly measure: Measure;
}

const MEASURES: readonly Measure[] = ['fact', 'plan', 'done', 'toDate', 'q1', 'q2', 'q3', 'q4'];
/** Numbers below this are met by chance. */
const TELLING = 10;
const ENOUGH_VOTES = 3;
const ENOUGH_SHARE = 0.8;
const TRUSTED_SHARE = 0.3;

/** Reads a form filled by hand: its values, where they are the plan's, tell what rows and columns are, whatever their labels. */
export function readExample(
  tables: readonly ReadTable[],
  example: readonly Grid[],
  { pack, valueOf }: Pick<ProposalInput, 'pack' | 'valueOf'>,
): ReadExample {
  const holders = new HolderIndex(pack, valueOf);
  const values = tables.map(({ table }, place) => valuesOf(table, place, tables, example, pack));
  const numbers = values.flatMap((ofTable) => [...ofTable.values()]).filter((value) => Math.abs(value) >= TELLING);
  const agrees = numbers.filter((value) => holders.of(value).length > 0).length;
  const isTrusted = agrees >= ENOUGH_VOTES && agrees >= TRUSTED_SHARE * numbers.length;
  // Last year's example tells what rows are; its columns are another year's.
  const isSameYear =
    latestYear(tables.map(({ table }) => table)) === latestYear(example.flatMap((grid) => findTables(grid, pack)));
  const told = isTrusted ? tables.map((table, place) => tellTable(table, values[place]!, holders, isSameYear)) : tables;
  const check = (cells: readonly CellProposal[]): readonly CellProposal[] =>
    isTrusted && isSameYear ? cells.map((cell) => checkCell(cell, values, holders, valueOf)) : cells;
  return { tables: told, agrees, of: numbers.length, isTrusted, check };
}

/** Finds who has a value; only values that one family has, and that are large enough, tell anything. */
class HolderIndex {
  private readonly byValue = new Map<number, Holder[]>();

  constructor(pack: ProposalInput['pack'], valueOf: ProposalInput['valueOf']) {
    const families = familiesOf(pack);
    for (const { id } of pack.indicators) {
      for (const measure of MEASURES) {
        const value = valueOf(id, measure);
        if (typeof value !== 'number' || Math.abs(value) < TELLING) continue;
        const holder = { family: families.get(id)!, indicatorId: id, measure };
        this.byValue.set(value, [...(this.byValue.get(value) ?? []), holder]);
      }
    }
  }

  /** Those who have the value; none where several families do. */
  of(value: number): readonly Holder[] {
    const holders = this.byValue.get(value) ?? [];
    return new Set(holders.map(({ family }) => family.id)).size === 1 ? holders : [];
  }
}

const placeKey = (row: number, column: number): string => `${row}:${column}`;

/** The example's numbers at the places of a form's table: rows and columns are found by their labels, not by their place. */
function valuesOf(
  table: FormTable,
  place: number,
  tables: readonly ReadTable[],
  example: readonly Grid[],
  pack: ProposalInput['pack'],
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const before = tables.slice(0, place).filter((one) => one.table.sheet === table.sheet).length;
  const grid = example.find(({ sheet }) => sheet === table.sheet) ?? (example.length === 1 ? example[0] : undefined);
  // Where only blank cells showed that there is a table, the filled one is known by standing in the same rows.
  const twin = grid && (findTables(grid, pack)[before] ?? (standsIn(grid, table) ? table : undefined));
  if (!grid || !twin) return values;
  const rows = places(twin.rows.map((row) => [labelKey(joinLabels(row.context, row.label), null), row.row]));
  const columns = places(twin.columns.map(({ header, column }) => [columnKey(header), column]));
  const rowOf = follower(rows);
  for (const row of table.rows) {
    const there = rowOf(labelKey(joinLabels(row.context, row.label), null));
    const columnOf = follower(columns);
    for (const { column, header } of table.columns) {
      const across = columnOf(columnKey(header));
      const value = there !== null && across !== null ? numberIn(cellAt(grid, there, across).value) : null;
      if (value !== null) values.set(placeKey(row.row, column), value);
    }
  }
  return values;
}

/** Whether the labels of a table stand in the same rows of another sheet. */
function standsIn(grid: Grid, { rows }: FormTable): boolean {
  const found = rows.filter(({ row, label }) =>
    grid.cells[row - 1]?.some(
      (cell) => cell?.kind === 'text' && labelKey(String(cell.value), null) === labelKey(label, null),
    ),
  );
  return found.length >= ENOUGH_SHARE * rows.length;
}

/** Years are no part of it: an example is often last year's. */
function columnKey(header: readonly string[]): string {
  return labelKey(header.join(' ').replace(/20\d\d/g, ''), null);
}

function places(entries: readonly (readonly [key: string, place: number])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [key, place] of entries) found.set(key, [...(found.get(key) ?? []), place]);
  return found;
}

/** Gives the first place of a key, then the second, and so on. */
function follower(known: ReadonlyMap<string, readonly number[]>): (key: string) => number | null {
  const used = new Map<string, number>();
  return (key) => {
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return known.get(key)?.[count] ?? null;
  };
}

function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value.replace(/[\s ]/g, '').replace(',', '.') : '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** The latest year that the headings of tables name. */
function latestYear(tables: readonly FormTable[]): string {
  const years = tables.flatMap(({ columns }) =>
    columns.flatMap(({ header }) => header.join(' ').match(/20\d\d/g) ?? []),
  );
  return years.sort().at(-1) ?? '';
}

function tellTable(
  read: ReadTable,
  values: ReadonlyMap<string, number>,
  holders: HolderIndex,
  isSameYear: boolean,
): ReadTable {
  const { table } = read;
  const columns = read.columns.map((column) => {
    if (!isSameYear || (column.measure !== null && column.isSure)) return column;
    const votes = table.rows.flatMap((row) => {
      const value = values.get(placeKey(row.row, column.column));
      const measures = new Set(value === undefined ? [] : holders.of(value).map(({ measure }) => measure));
      return measures.size === 1 ? [...measures] : [];
    });
    const measure = winnerOf(votes);
    if (measure === null || (column.measure !== null && column.measure !== measure)) return column;
    return { ...column, measure, offered: [measure], isSure: true };
  });
  const rows = read.rows.map((match, index): RowMatch => {
    if (match.confidence !== 'unknown') return match;
    const found = table.columns.flatMap(({ column }) => {
      const value = values.get(placeKey(table.rows[index]!.row, column));
      const measure = isSameYear ? columns.find((one) => one.column === column)?.measure : null;
      return value === undefined
        ? []
        : holders.of(value).filter((holder) => measure === null || measure === undefined || holder.measure === measure);
    });
    return byValues(match, found);
  });
  return { table, columns, rows };
}

/** A row whose values are one family's: sure where two of its columns say so. */
function byValues(match: RowMatch, found: readonly Holder[]): RowMatch {
  const ids = new Set(found.map(({ indicatorId }) => indicatorId));
  if (ids.size !== 1) return match;
  const { family } = found[0]!;
  const [id] = ids;
  const isConfirmed = new Set(found.map(({ measure }) => measure)).size > 1;
  const members = family.members.filter((member) => member.id === id);
  const candidate = { ...UNDOUBTED, family: { ...family, members }, unitFit: 'untold' as const };
  const others = match.candidates.filter((one) => one.family.id !== family.id);
  // A label that means something else speaks against the value.
  const isDenied =
    (others[0]?.score ?? 0) > 0.5 ||
    match.candidates.some((one) => one.unitFit === 'other' && one.family.id === family.id);
  return {
    ...match,
    candidates: [candidate, ...others],
    confidence: isConfirmed && !isDenied ? 'sure' : 'look',
    found: 'example',
  };
}

function winnerOf(votes: readonly Measure[]): Measure | null {
  const counts = new Map<Measure, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && best[1] >= ENOUGH_VOTES && best[1] >= ENOUGH_SHARE * votes.length ? best[0] : null;
}

function checkCell(
  cell: CellProposal,
  values: readonly ReadonlyMap<string, number>[],
  holders: HolderIndex,
  valueOf: ProposalInput['valueOf'],
): CellProposal {
  const value = cell.table === null ? undefined : values[cell.table]?.get(placeKey(cell.row, cell.column));
  if (value === undefined || cell.mark === null || cell.mark.includes('/')) return cell;
  const dot = cell.mark.lastIndexOf('.');
  const ours = valueOf(cell.mark.slice(0, dot), cell.mark.slice(dot + 1) as Measure);
  if (typeof ours !== 'number') return cell;
  if (ours !== value) return { ...cell, doubts: [...cell.doubts, 'example'], confidence: 'look' };
  const isTelling = holders.of(value).length > 0 && cell.doubts.every((one) => one === 'row' || one === 'column');
  return isTelling ? { ...cell, confidence: 'sure', doubts: [] } : cell;
}
