import { CellReader, isFilled, missingCell } from '../../../src/core/plan/plan-cell';
import { areaName } from '../../../src/core/sheet/address';
import { gridOf, type Written } from '../../support/test-grid';

const blankAt = (at: string, row: number, column: number) => ({
  at,
  row,
  column,
  kind: 'blank',
  value: null,
  text: '',
});

describe('a cell is read with its place and its text', () => {
  const first = (written: Written) => new CellReader(gridOf([[written, 'end']])).read(1, 1);
  test.each<[Written, object]>([
    [' Nomi ', { kind: 'text', value: ' Nomi ', text: ' Nomi ' }],
    [12.5, { kind: 'number', value: 12.5, text: '12.5' }],
    [true, { kind: 'boolean', value: true, text: 'TRUE' }],
    [
      { kind: 'error', value: '#REF!' },
      { kind: 'error', value: '#REF!', text: '#REF!' },
    ],
    [
      { kind: 'date', value: 46_082, format: 'd-mmm' },
      { kind: 'date', value: 46_082, text: '46082', format: 'd-mmm' },
    ],
    [
      { kind: 'number', value: 7, formula: 'D2+D3' },
      { kind: 'number', value: 7, text: '7', formula: 'D2+D3' },
    ],
    [
      { kind: 'text', value: 'Dona', rich: true },
      { kind: 'text', value: 'Dona', text: 'Dona', rich: true },
    ],
    [
      { kind: 'blank', value: null, formula: 'D2' },
      { kind: 'blank', value: null, text: '', formula: 'D2' },
    ],
  ])('%j', (written, expected) => {
    expect(first(written)).toStrictEqual({ at: 'A1', row: 1, column: 1, ...expected });
  });

  test('where nothing stands, and outside the sheet', () => {
    const reader = new CellReader(gridOf([['a', null, 'c'], [], ['d']]));
    expect(reader.read(1, 2)).toStrictEqual(blankAt('B1', 1, 2));
    expect(reader.read(2, 3)).toStrictEqual(blankAt('C2', 2, 3));
    expect(reader.read(3, 28)).toStrictEqual(blankAt('AB3', 3, 28));
    expect(reader.read(90, 1)).toStrictEqual(blankAt('A90', 90, 1));
  });

  test('in any order of rows', () => {
    const reader = new CellReader(gridOf([['a', 'b'], ['c', 'd'], ['e']]));
    const read = (row: number, column: number) => `${reader.read(row, column).at} ${reader.read(row, column).text}`;
    expect([read(3, 1), read(1, 2), read(2, 1), read(1, 1), read(2, 2)]).toEqual([
      'A3 e',
      'B1 b',
      'A2 c',
      'A1 a',
      'B2 d',
    ]);
  });
});

describe('a merged area', () => {
  const merges = ['B2:C3', 'D3:E4', 'F1:F1000', 'G2:G1001', 'H1:I5000'];
  const reader = new CellReader(
    gridOf([['a'], [null, 'b'], [null, null, null, 'd'], ...Array.from({ length: 5996 }, () => []), ['end']], {
      merges,
    }),
  );

  test.each<[string, [number, number], string | null]>([
    ['its own cell', [2, 2], 'B2:C3'],
    ['its last cell', [3, 3], 'B2:C3'],
    ['another one of the same row', [3, 4], 'D3:E4'],
    ['the cell left of it', [2, 1], null],
    ['the cell right of it', [2, 4], null],
    ['the row above it', [1, 2], null],
    ['the row below it', [4, 2], null],
    ['the first row of a high one', [1, 6], 'F1:F1000'],
    ['the last row of a high one', [1000, 6], 'F1:F1000'],
    ['the row below a high one', [1001, 6], null],
    ['the last row of one that begins lower', [1001, 7], 'G2:G1001'],
    ['the row above one that begins lower', [1, 7], null],
    ['the first row of a very high one', [1, 8], 'H1:I5000'],
    ['the middle of a very high one', [2500, 9], 'H1:I5000'],
    ['the last row of a very high one', [5000, 9], 'H1:I5000'],
    ['the row below a very high one', [5001, 9], null],
    ['a very high one in a row of others', [3, 8], 'H1:I5000'],
  ])('at %s', (_, [row, column], expected) => {
    const area = reader.mergeAt(row, column);
    expect(area === undefined ? null : areaName(area)).toBe(expected);
    expect(reader.read(row, column).merge).toBe(area);
  });

  test('stands at its filled cell and at those it covers', () => {
    const merge = reader.mergeAt(2, 2);
    const filled = { at: 'B2', row: 2, column: 2, kind: 'text', value: 'b', text: 'b', merge };
    expect(reader.read(2, 2)).toStrictEqual(filled);
    expect(reader.read(2, 3)).toStrictEqual({ ...blankAt('C2', 2, 3), merge });
  });

  test('of many rows is found in each of them, whichever was asked before', () => {
    const rows = [5000, 1, 5001, 3, 4999];
    expect(rows.map((row) => reader.mergeAt(row, 8) !== undefined)).toEqual([true, true, false, true, true]);
  });
});

test.each<[string, Written, boolean]>([
  ['a text', 'Nomi', true],
  ['a sign', '!', true],
  ['a tilde', '~', true],
  ['a letter beyond the plain ones', 'ў', true],
  ['a text after spaces', '  x', true],
  ['a text after a line break', '\nx', true],
  ['a text after a space that does not break', '\u00a0x', true],
  ['spaces', '   ', false],
  ['a line break', '\n', false],
  ['a space that does not break', '\u00a0', false],
  ['an empty text', '', false],
  ['nothing', null, false],
  ['a zero', 0, true],
  ['no', false, true],
  ['an error', { kind: 'error', value: '#REF!' }, true],
  ['a formula without its result', { kind: 'blank', value: null, formula: 'D2' }, false],
])('%s is something to see: %j, %s', (_, written, expected) => {
  const grid = {
    ...gridOf([['x']]),
    cells: [
      [typeof written === 'string' ? { kind: 'text' as const, value: written } : gridOf([[written]]).cells[0]?.[0]],
    ],
  };
  expect(isFilled(new CellReader(grid).read(1, 1))).toBe(expected);
});

test('a column that the sheet lacks has a blank cell in every row', () => {
  expect(missingCell(7)).toStrictEqual(blankAt('', 7, 0));
});
