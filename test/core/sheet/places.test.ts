import * as fc from 'fast-check';
import {
  areaName,
  cellName,
  columnName,
  columnNumber,
  contains,
  parseAreaName,
  parseCellName,
} from '../../../src/core/sheet/address';
import type { Edit, InsertRowEdit } from '../../../src/core/sheet/edit';
import { rowShiftOf, shiftArea } from '../../../src/core/sheet/row-shift';

describe('the address of a cell', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %d is %s', (column, name) => {
    expect([columnName(column), columnNumber(name), columnNumber(name.toLowerCase())]).toEqual([name, column, column]);
    expect(parseCellName(cellName(34, column))).toEqual({ row: 34, column });
  });

  test('is read with and without dollars, in any case', () => {
    const read = ['A1', '$A$1', 'a$34', '$z9', 'XFD1048576', 'zzz9999999'].map(parseCellName);
    expect(read.map((place) => place && [place.row, place.column])).toEqual([
      [1, 1],
      [1, 1],
      [34, 1],
      [9, 26],
      [1_048_576, 16_384],
      [9_999_999, 18_278],
    ]);
  });

  test('is nothing else', () => {
    const none = [
      '',
      'A',
      '1',
      '$',
      'A0',
      'A01',
      '$$A1',
      'A$$1',
      'A1B',
      'A1$',
      'A 1',
      ' A1',
      'A1:B2',
      'ABCD1',
      '@1',
      '[1',
    ];
    expect([...none, '`1', '{1', 'A/', 'A:', 'A12345678', 'Ж1'].filter((name) => parseCellName(name) !== null)).toEqual(
      [],
    );
  });

  test('of an area has its corners in order, of one cell one name', () => {
    const area = { top: 7, left: 1, bottom: 77, right: 8 };
    expect(['A7:H77', 'H77:A7', 'A77:H7', '$A$7:$H$77'].map(parseAreaName)).toEqual([area, area, area, area]);
    expect([areaName(area), areaName(parseAreaName('C5')!)]).toEqual(['A7:H77', 'C5']);
    expect(['', 'A7:', ':H7', 'A7:H', 'A:H', 'A7-H77'].map(parseAreaName)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    const corners = [
      [7, 1],
      [77, 8],
      [40, 4],
    ] as const;
    const outside = [
      [6, 4],
      [78, 4],
      [40, 0],
      [40, 9],
    ] as const;
    expect(corners.every(([row, column]) => contains(area, row, column))).toBe(true);
    expect(outside.some(([row, column]) => contains(area, row, column))).toBe(false);
  });
});

const insert = (row: number, count: number, more: Partial<InsertRowEdit> = {}): InsertRowEdit => ({
  kind: 'insertRow',
  row,
  count,
  ...more,
});
const take = (row: number): Edit => ({ kind: 'deleteRow', row, before: [] });

describe('rows that move', () => {
  test('a change without rows moves none', () => {
    expect(rowShiftOf([])).toBeNull();
    expect(rowShiftOf([insert(3, 0)])).toBeNull();
    expect(rowShiftOf([{ kind: 'set', cell: 'A1', before: 1, after: 2 }])).toBeNull();
    expect(rowShiftOf([take(3)])).not.toBeNull();
  });

  test('stand where a list of the rows has them', () => {
    const rowsOf = fc.integer({ min: 1, max: 9 });
    const edit = fc.oneof(
      fc.tuple(rowsOf, fc.integer({ min: 1, max: 3 })).map(([row, count]): Edit => insert(row, count)),
      rowsOf.map(take),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), rowsOf, rowsOf, (edits, one, other) => {
        const shift = rowShiftOf(edits)!;
        const after = listed(edits);
        const placeOf = (what: number | InsertRowEdit): number | null =>
          after.includes(what) ? after.indexOf(what) + 1 : null;
        for (let row = 1; row <= 10; row++) expect(shift.mapRow(row)).toBe(placeOf(row));
        for (const one of shift.inserts) expect(shift.landing(one)).toBe(placeOf(one));
        const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
        const isInside = (row: (typeof after)[number]): boolean =>
          typeof row === 'number' ? row >= top && row <= bottom : row.row > top && row.row <= bottom;
        const inside = after.flatMap((row, at) => (isInside(row) ? at + 1 : []));
        const [first, last] = [inside[0], inside.at(-1)];
        expect(shift.mapSpan(top, bottom)).toEqual(first === undefined ? null : { top: first, bottom: last });
      }),
      { numRuns: 200 },
    );
  });

  test('an area keeps its columns; one that grows takes in the rows that repeat its last', () => {
    const area = { top: 2, left: 1, bottom: 4, right: 3 };
    const shifted = (grows: boolean, ...edits: Edit[]) => shiftArea(area, rowShiftOf(edits)!, grows);
    expect(shifted(true, insert(5, 2, { repeats: true }))).toEqual({ ...area, bottom: 6 });
    expect(shifted(false, insert(5, 2, { repeats: true }))).toEqual(area);
    expect(shifted(true, insert(5, 2))).toEqual(area);
    expect(shifted(true, insert(5, 2, { repeats: true, like: 3 }))).toEqual(area);
    expect(shifted(true, insert(6, 2, { repeats: true }))).toEqual(area);
    expect(shifted(true, insert(6, 2, { repeats: true, like: 4 }))).toEqual(area);
    expect(shifted(true, take(2), take(3), take(4))).toBeNull();
    expect(shifted(false, take(1), take(4))).toEqual({ ...area, top: 1, bottom: 2 });
  });

  test('no row is pushed beyond the last of a sheet; one that is the last stays the last', () => {
    const shift = rowShiftOf([insert(2, 10)])!;
    expect(shift.mapSpan(1, 1_048_576)).toEqual({ top: 1, bottom: 1_048_576 });
    expect(shift.mapSpan(5, 1_048_570)).toEqual({ top: 15, bottom: 1_048_576 });
    expect(shift.mapSpan(1_048_567, 1_048_568)).toBeNull();
    expect(shift.mapSpan(1_048_566, 1_048_568)).toEqual({ top: 1_048_576, bottom: 1_048_576 });
    expect(rowShiftOf([take(2)])!.mapSpan(1, 1_048_576)).toEqual({ top: 1, bottom: 1_048_576 });
  });
});

/** The rows 1 to 10 after a change, each insert in front of its row. */
function listed(edits: readonly Edit[]): (number | InsertRowEdit)[] {
  return Array.from({ length: 10 }, (_, at) => at + 1).flatMap((row) => [
    ...edits.flatMap((edit) =>
      edit.kind === 'insertRow' && edit.row === row ? Array.from({ length: edit.count }, () => edit) : [],
    ),
    ...(edits.some((edit) => edit.kind === 'deleteRow' && edit.row === row) ? [] : [row]),
  ]);
}
