import type { Cell, CellValue } from '../../../src/core/sheet/cell';
import type { Edit } from '../../../src/core/sheet/edit';
import { newResults, writtenCells } from '../../../src/core/sheet/recalculate';
import { kindOf } from '../../../src/core/sheet/written-cell';
import { gridOf, type Written } from '../../support/test-grid';

const formula = (text: string, value: CellValue = null): Partial<Cell> => ({
  kind: kindOf(value, undefined),
  value,
  formula: text,
});
const results = (rows: readonly (readonly Written[])[], changed: readonly string[] | null): object =>
  Object.fromEntries(newResults(gridOf(rows), changed && new Set(changed)));

describe('after cells were written', () => {
  it.each<[string, Written[][], object]>([
    ['nothing where there is no formula', [[1, 2]], {}],
    ['what reads the cell', [[5, 2, formula('A1+B1', 3)]], { C1: 7 }],
    ['nothing where the result stays', [[5, 2, formula('A1+B1', 7)]], {}],
    ['nothing of what reads other cells', [[5, 2, formula('B1*2', 99)]], {}],
    ['nothing of what reads the cell of another sheet', [[5, formula('Ikki!A1+1', 99)]], {}],
    ['what names its own sheet, which only Excel works out', [[5, formula('Reja!A1+1', 99)]], { B1: null }],
    ['what reads it over others', [[5, formula('A1+1', 2), formula('B1*2', 4)]], { B1: 6, C1: 12 }],
    ['others that stand before', [[5, formula('C1*2', 4), formula('A1+1', 2)]], { B1: 12, C1: 6 }],
    ['a first result', [[5, formula('A1+1')]], { B1: 6 }],
    ['what only Excel can say', [[5, formula('ROUND(A1,0)', 1)]], { B1: null }],
    ['what reads it', [[5, formula('ROUND(A1,0)', 1), formula('B1+1', 2)]], { B1: null, C1: null }],
    ['nothing of what only Excel can say of other cells', [[5, 2, formula('ROUND(B1,0)', 1)]], {}],
    ['nothing of texts', [[5, formula('A1&" ta"', '1 ta')]], {}],
    ['sums that pass texts over', [[5, formula('A1&" ta"', '1 ta'), formula('SUM(A1:B1)', 1)]], { C1: 5 }],
    ['no number of a text', [[5, formula('A1&" ta"', '1 ta'), formula('A1+B1', 1)]], { C1: null }],
    ['sums that pass truth values over', [[5, true, formula('SUM(A1:B1)', 1)]], { C1: 5 }],
    ['no number of a truth value', [[5, true, formula('A1+B1', 1)]], { C1: null }],
    ['nothing of an error', [[5, '#REF!', formula('SUM(A1:B1)', 1)]], { C1: null }],
    ['nothing of the error of a formula', [[5, formula('Z1', '#REF!'), formula('A1+B1', 1)]], { C1: null }],
    ['a blank as nothing', [[5, null, formula('A1+B1', 1)]], { C1: 5 }],
    ['nothing of a formula that was never worked out', [[5, formula('ROUND(Z9,0)'), formula('A1+B1')]], {}],
    [
      'the standing result of a formula that reads other cells',
      [[5, formula('Z9+3', 3), formula('A1+B1', 1)]],
      { C1: 8 },
    ],
    ['no result of what reads itself', [[5, formula('A1+B1', 1)]], { B1: null }],
    ['no result of a whole column', [[5, formula('SUM(A:A)', 1)]], { B1: null }],
  ])('tells %s', (_, rows, expected) => {
    expect(results(rows, ['A1'])).toEqual(expected);
  });

  const sum = [
    [1, 1, 1, 1],
    [1, 2, 3, 1],
    [1, 4, 5, 1],
    [1, 1, 1, 1, formula('SUM(B2:C3)', 0)],
  ];
  it.each(['B2', 'C2', 'B3', 'C3'])('the sum of an area is worked out as %s of it was written', (cell) => {
    expect(results(sum, [cell])).toEqual({ E4: 14 });
  });
  it.each(['B1', 'C1', 'A2', 'D2', 'A3', 'D3', 'B4', 'C4'])('the sum of an area stays where %s was written', (cell) => {
    expect(results(sum, [cell])).toEqual({});
  });
  it('one of the cells written is enough, and what names no cell is passed over', () => {
    expect(results(sum, ['D4', 'B2', 'jami'])).toEqual({ E4: 14 });
  });

  const read = 'Z1*0+1';
  it.each([
    [1, 1, false],
    [0, 2, false],
    [1, 2, true],
    [2, 2, true],
    [3, 2, false],
    [1, 3, true],
    [2, 3, true],
    [3, 3, false],
    [1, 4, false],
    [2, 4, false],
  ])('a sum over B2:C3 reads the formula in column %i, row %i: %s', (column, row, isRead) => {
    const rows: Written[][] = Array.from({ length: 4 }, () => [null, null, null, null]);
    rows[row - 1]![column] = formula(read, 7);
    rows[0]![25] = 5;
    rows.push([formula('SUM(B2:C3)', 9)]);
    expect(Object.keys(results(rows, ['Z1'])).includes('A5')).toBe(isRead);
  });
});

describe('after rows moved', () => {
  it.each<[string, Written[][], object]>([
    ['every formula that comes to something else', [[1, 2, formula('A1+B1', 9), formula('A1*2', 2)]], { C1: 3 }],
    ['nothing of what only Excel can say', [[1, formula('ROUND(A1,0)', 9)]], {}],
    [
      'what reads that, by the result that stands there',
      [[1, formula('ROUND(A1,0)', 9), formula('B1+1', 0)]],
      { C1: 10 },
    ],
    ['nothing where no result stands there', [[1, formula('ROUND(A1,0)'), formula('B1+1', 0)]], {}],
    ['nothing of texts', [[1, formula('A1&"x"', '9x')]], {}],
  ])('tells %s', (_, rows, expected) => {
    expect(results(rows, null)).toEqual(expected);
  });
});

describe('what changes wrote', () => {
  const set = (cell: string): Edit => ({ kind: 'set', cell, before: 1, after: 2 });
  const change = (...edits: Edit[]): { id: string; edits: Edit[] } => ({ id: 'c', edits });

  it('is the cells that were set, whatever was shown or split', () => {
    const split: Edit = { kind: 'unmerge', area: 'A1:A2', before: 'merged' };
    expect(writtenCells([change(set('A1'), split), change(set('B7'))])).toEqual(new Set(['A1', 'B7']));
  });
  it.each<[Edit]>([[{ kind: 'insertRow', row: 3, count: 1 }], [{ kind: 'deleteRow', row: 3, before: [] }]])(
    'is not known where rows moved: %j',
    (edit) => {
      expect(writtenCells([change(set('A1')), change(edit)])).toBeNull();
    },
  );
});
