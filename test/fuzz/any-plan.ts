import fc from 'fast-check';
import type { Area } from '../../src/core/sheet/address';
import type { Cell, CellValue } from '../../src/core/sheet/cell';
import type { Grid } from '../../src/core/sheet/grid';

/*
 * Sheets to try the engine on: pieces of real plans with things done to them that people, Word, Excel and scanners do,
 * and sheets of anything at all.
 */

type Row = readonly (Cell | undefined)[];

/** One thing done to a sheet; `at` chooses a row and a column by their share of the sheet. */
interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: readonly [number, number];
  readonly to: readonly [number, number];
  readonly text: string;
}

const KINDS = [
  'text',
  'append',
  'blank',
  'swapCells',
  'swapRows',
  'repeatRow',
  'dropRow',
  'splitRow',
  'asText',
  'asNumber',
  'asDate',
  'formula',
  'error',
  'lookalikes',
  'apostrophes',
  'spaces',
  'hide',
  'merge',
  'dropColumn',
] as const;

const TEXTS = [
  '-',
  '–',
  '0',
  '12',
  '12.1.',
  '1.10',
  'II',
  'ІІІ',
  '4/4',
  '72 695',
  '475626,8',
  '370/1006\n3/5',
  '12 ta',
  'Nusqa',
  'Nomda/nusxa',
  'I-III chorak',
  '2024-yil davomida',
  'Shundan:',
  '#REF!',
  '=1+1',
  '1'.repeat(40),
  'ʻ',
  '\u0000\uffff',
];

/** A number from 0 to 1 that chooses one of many. */
export const anyShare = fc.double({ min: 0, max: 0.999, noNaN: true });
const place = fc.tuple(anyShare, anyShare);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({ kind: fc.constantFrom(...KINDS), at: place, to: place, text });

/** A piece of one of the plans (its heading, header and some rows) with some things done to it. */
export function anyMutatedPlan(plans: readonly Grid[]): fc.Arbitrary<Grid> {
  return fc
    .record({
      plan: fc.constantFrom(...plans),
      from: anyShare,
      rows: fc.integer({ min: 1, max: 14 }),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 5 }),
    })
    .map(({ plan, from, rows, mutations }) => mutations.reduce(mutated, pieceOf(plan, from, rows)));
}

const anyCell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constant(undefined),
  text.map((value) => textCell(value)),
  fc.oneof(fc.integer(), fc.double()).map((value): Cell => ({ kind: 'number', value })),
  fc.integer({ min: -9, max: 99_999 }).map((value): Cell => ({ kind: 'date', value, format: 'd-mmm' })),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
);
const HEADER = [
  '№',
  'Chora-tadbirlar nomi',
  'Oʻlchov birligi',
  '2025-yil fakt',
  '2026-yil reja',
  'Mexanizm',
  'Muddati',
  'Masʼul',
];

/** A sheet of anything, under a plan's header as often as not. */
export const anySheet: fc.Arbitrary<Grid> = fc
  .record({
    hasHeader: fc.boolean(),
    rows: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
    hidden: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
  })
  .map(({ hasHeader, rows, hidden }) => {
    const all: readonly Row[] = hasHeader ? [HEADER.map((word) => textCell(word)), ...rows] : rows;
    return { ...gridOf('Varaq', all, []), hiddenRows: [...new Set(hidden)].sort((a, b) => a - b) };
  });

/** Texts that look like parts of a plan, and any others. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...TEXTS, 'chorak', 'yil', 'oʻ', "g'", 'ў', 'м', ' ', '.', '/', '2026', '31.12.2026'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);

function gridOf(sheet: string, cells: readonly Row[], merges: readonly Area[]): Grid {
  return {
    sheet,
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row.length)),
    cells,
    merges: merges.filter(({ bottom }) => bottom <= cells.length),
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

const textCell = (value: string): Cell | undefined => (value === '' ? undefined : { kind: 'text', value });

/** Everything down to the header, and some rows from below it, so that a small sheet still is a plan. */
function pieceOf(plan: Grid, from: number, count: number): Grid {
  const header = plan.cells.findIndex((row) => (row ?? []).filter((cell) => cell && cell.value !== null).length >= 5);
  const head = Math.min(plan.rowCount, Math.max(0, header) + 2);
  const first = head + Math.floor(from * Math.max(0, plan.rowCount - head));
  const rows = Array.from({ length: plan.rowCount }, (_, at): Row => plan.cells[at] ?? []);
  const merges = plan.merges.flatMap((area): Area[] => {
    if (area.bottom <= head) return [area];
    if (area.top <= first || area.bottom > first + count) return [];
    return [{ ...area, top: area.top - first + head, bottom: area.bottom - first + head }];
  });
  return gridOf(plan.sheet, [...rows.slice(0, head), ...rows.slice(first, first + count)], merges);
}

function mutated(grid: Grid, { kind, at, to, text: given }: Mutation): Grid {
  const rows = grid.cells.map((row): Row => row ?? []);
  const [row, column] = [Math.floor(at[0] * rows.length), Math.floor(at[1] * grid.columnCount)];
  const [other, otherColumn] = [Math.floor(to[0] * rows.length), Math.floor(to[1] * grid.columnCount)];
  const cell = rows[row]?.[column];
  const withRows = (changed: readonly Row[]): Grid => ({ ...grid, ...gridOf(grid.sheet, changed, grid.merges) });
  const put = (value: Cell | undefined): Grid => withRows(placed(rows, row, column, value));
  switch (kind) {
    case 'text':
      return put(textCell(given));
    case 'append':
      return put(textCell(String(cell?.value ?? '') + given));
    case 'blank':
      return put(undefined);
    case 'swapCells':
      return withRows(placed(placed(rows, row, column, rows[other]?.[otherColumn]), other, otherColumn, cell));
    case 'swapRows':
      return withRows(rows.map((each, index) => (index === row ? rows[other]! : index === other ? rows[row]! : each)));
    case 'repeatRow':
      return withRows(rows.toSpliced(row, 0, rows[row] ?? []));
    case 'dropRow':
      return withRows(rows.toSpliced(row, 1));
    case 'splitRow':
      return withRows(splitRow(rows, row, column));
    case 'hide':
      return { ...grid, hiddenRows: [row + 1] };
    case 'merge':
      return { ...grid, merges: [...grid.merges, ...mergeBelow(grid, row, column)] };
    case 'dropColumn':
      return withRows(rows.map((each) => each.toSpliced(column, 1)));
    default:
      return put(valueMutated(kind, cell, given));
  }
}

function valueMutated(kind: Mutation['kind'], cell: Cell | undefined, given: string): Cell | undefined {
  const value: CellValue = cell?.value ?? null;
  const word = String(value ?? '');
  const number = Number.parseFloat(word) || 0;
  switch (kind) {
    case 'asText':
      return textCell(word);
    case 'asNumber':
      return { kind: 'number', value: number };
    case 'asDate':
      return { kind: 'date', value: 46_000 + (Math.abs(Math.trunc(number)) % 400), format: 'd-mmm' };
    case 'formula':
      return { kind: 'number', value: number, formula: 'SUM(D4:D9)' };
    case 'error':
      return { kind: 'error', value: '#REF!' };
    case 'lookalikes':
      return textCell(word.replaceAll('o', 'о').replaceAll('a', 'а'));
    case 'apostrophes':
      return textCell(word.replaceAll(/[ʻʼ‘’']/g, given.charAt(0) || "'"));
    default:
      return textCell(word.replaceAll(' ', '  ') + ' ');
  }
}

function placed(rows: readonly Row[], row: number, column: number, cell: Cell | undefined): readonly Row[] {
  return rows.map((each, index) => {
    if (index !== row) return each;
    const copy = Array.from({ length: Math.max(each.length, column + 1) }, (_, at) => each[at]);
    copy[column] = cell;
    return copy;
  });
}

/** A cell's text goes on in a row of its own, as at the end of a page. */
function splitRow(rows: readonly Row[], row: number, column: number): readonly Row[] {
  const value = rows[row]?.[column]?.value;
  if (typeof value !== 'string' || value.length < 4) return rows;
  const middle = Math.floor(value.length / 2);
  const first = placed(rows, row, column, textCell(value.slice(0, middle)));
  const torn = Array.from({ length: column + 1 }, (_, at) =>
    at === column ? textCell(value.slice(middle)) : undefined,
  );
  return first.toSpliced(row + 1, 0, torn);
}

/** Two cells below each other become one, where no other merge is in the way. */
function mergeBelow(grid: Grid, row: number, column: number): readonly Area[] {
  const area = { top: row + 1, left: column + 1, bottom: row + 2, right: column + 1 };
  const meets = grid.merges.some(
    (other) =>
      other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left,
  );
  return meets || area.bottom > grid.rowCount ? [] : [area];
}
