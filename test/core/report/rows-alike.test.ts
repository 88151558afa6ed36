import { rowsAlike } from '../../../src/core/report/rows-alike';
import type { CellValue } from '../../../src/core/sheet/cell';
import { templateGrid } from './template-grid';

const like = (rows: readonly (readonly CellValue[])[], row: number, gone: readonly number[] = []): number | null =>
  rowsAlike(templateGrid(rows), (each) => each !== row && !gone.includes(each))(row);

const MARKED = ['{{a}}', 'Nomi', 5];

test.each<[string, readonly (readonly CellValue[])[], number | null]>([
  ['with the same kinds of cells', [['Bosh'], ['{{b}}', 'Boshqa', 7], MARKED], 2],
  ['with marks before one with texts', [['Bosh', 'Nomi', 7], ['{{b}}', 'Boshqa', 7], MARKED], 2],
  ['with numbers before one with texts', [['{{b}}', 'Boshqa', 'besh'], ['{{b}}', 'Boshqa', 7], MARKED], 2],
  [
    'with formulas before one with numbers',
    [
      ['{{b}}', 'a', 7],
      ['{{b}}', 'a', '=B1'],
      ['{{a}}', 'a', '=B2'],
    ],
    2,
  ],
  ['as wide as it', [['{{b}}', 'a', 7, 'x', 'y', 'z'], ['{{b}}', 'a'], MARKED], 2],
  ['whose blanks at the end do not count', [['{{b}}', 'a', 7, null, null], ['x'], [...MARKED, null]], 1],
  ['whose blanks in between do', [['{{b}}', null, 7], ['{{b}}', 'a', 7], MARKED], 2],
  ['the first of two as like', [['{{b}}', 'a', 'x'], ['{{b}}', 'y', 'z'], MARKED], 2],
  ['none where nothing is like it', [['Bosh'], [], MARKED], null],
  ['none where all are blank', [[], [null], MARKED], null],
])('a row is made like one %s', (_, rows, expected) => {
  expect(like(rows, 3)).toBe(expected);
});

test('of several like it the nearest that stays is taken', () => {
  const rows = [MARKED, MARKED, ['x'], MARKED, MARKED];
  expect([like(rows, 4), like(rows, 4, [5]), like(rows, 1), like(rows, 4, [1, 2, 5])]).toEqual([5, 2, 2, null]);
});
