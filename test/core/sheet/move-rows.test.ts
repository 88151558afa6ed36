import { areaName } from '../../../src/core/sheet/address';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { Edit } from '../../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../../src/core/sheet/grid';
import { gridOf, valuesOf } from '../../support/test-grid';

const insert = (row: number, count: number, more: object = {}): Edit => ({ kind: 'insertRow', row, count, ...more });
const remove = (row: number, before: (string | number | null)[] = []): Edit => ({ kind: 'deleteRow', row, before });
const after = (grid: Grid, ...edits: Edit[]): Grid => applyChanges(grid, [{ id: 'c', edits }]).grid;

const formats = (grid: Grid, column = 1): (string | undefined)[] =>
  Array.from({ length: grid.rowCount }, (_, row) => cellAt(grid, row + 1, column).format);
const formulas = (grid: Grid, column: number): (string | undefined)[] =>
  Array.from({ length: grid.rowCount }, (_, row) => cellAt(grid, row + 1, column).formula);

describe('rows that are put in', () => {
  const numbers = gridOf([
    [{ kind: 'number', value: 1, format: '0.0' }],
    [{ kind: 'number', value: 2, format: '0' }],
    [{ kind: 'number', value: 3, format: '0.00' }],
  ]);

  it('hold what was told, from column A, and nothing else', () => {
    const grid = after(numbers, insert(2, 3, { values: [[7, 'x'], [null, ''], []] }));
    expect(valuesOf(grid)).toEqual([
      [1, null],
      [7, 'x'],
      [null, null],
      [null, null],
      [2, null],
      [3, null],
    ]);
  });
  it('look like the row above, or like the one that is named', () => {
    expect(formats(after(numbers, insert(2, 2)))).toEqual(['0.0', '0.0', '0.0', '0', '0.00']);
    expect(formats(after(numbers, insert(2, 1, { like: 3 })))).toEqual(['0.0', '0.00', '0', '0.00']);
    expect(formats(after(numbers, insert(1, 1)))).toEqual([undefined, '0.0', '0', '0.00']);
  });
  it('look like a row that the same change takes out', () => {
    expect(formats(after(numbers, insert(3, 1), remove(2, [2])))).toEqual(['0.0', '0', '0.00']);
  });
  it('stand where they were told though nothing stands before them', () => {
    expect(valuesOf(after(gridOf([['a']]), insert(4, 2, { values: [['x'], ['y']] })))).toEqual([
      ['a'],
      [null],
      [null],
      ['x'],
      ['y'],
    ]);
  });
  it('stand below one another in the order they were told', () => {
    const grid = after(gridOf([['a'], ['b']]), insert(2, 1, { values: [['x']] }), insert(2, 1, { values: [['y']] }));
    expect(valuesOf(grid).flat()).toEqual(['a', 'x', 'y', 'b']);
  });

  const sums = gridOf([
    [1, { formula: 'A1*2' }, { formula: 'A1*3' }],
    [4, { formula: 'A2*2' }],
  ]);
  it('have no formulas where a row is not repeated', () => {
    expect(formulas(after(sums, insert(2, 1)), 2)).toEqual(['A1*2', undefined, 'A3*2']);
  });
  it('repeat formulas, each for its own row, where no value is told', () => {
    const grid = after(sums, insert(2, 2, { repeats: true, values: [[2, 9], [3]] }));
    expect([formulas(grid, 2), formulas(grid, 3)]).toEqual([
      ['A1*2', undefined, 'A3*2', 'A4*2'],
      ['A1*3', 'A2*3', 'A3*3', undefined],
    ]);
    expect(cellAt(grid, 2, 2)).toEqual({ kind: 'number', value: 9 });
    expect(cellAt(grid, 3, 3)).toEqual({ kind: 'blank', value: null, formula: 'A3*3' });
  });
  it('repeat the merges of the row, not those that reach beyond it', () => {
    const grid = gridOf([['a', null, 'c'], ['b', null, null, 'd'], ['e'], ['f']], {
      merges: ['A2:B2', 'C1:C2', 'D2:D3', 'A4:B4'],
    });
    const names = after(grid, insert(3, 2, { repeats: true }))
      .merges.map(areaName)
      .sort();
    expect(names).toEqual(['A2:B2', 'A3:B3', 'A4:B4', 'A6:B6', 'C1:C2', 'D2:D5']);
    expect(after(grid, insert(3, 2)).merges.map(areaName).sort()).toEqual(['A2:B2', 'A6:B6', 'C1:C2', 'D2:D5']);
  });
});

describe('what moves with rows', () => {
  it('are formulas wherever they stand, and only they', () => {
    const grid = gridOf([[{ formula: 'A3+B1' }, 'A3'], [null], [3], [{ formula: 'A3' }]]);
    const moved = after(grid, insert(2, 1), remove(2, [null]));
    expect([formulas(moved, 1), cellAt(moved, 1, 2).value]).toEqual([['A3+B1', undefined, undefined, 'A3'], 'A3']);
    expect(formulas(after(grid, insert(2, 2)), 1)).toEqual(['A5+B1', undefined, undefined, undefined, undefined, 'A5']);
  });
  it('are hidden rows; one that is taken out is hidden no more', () => {
    const grid = gridOf([['a'], ['b'], ['c'], ['d']], { hiddenRows: [2, 4] });
    expect(after(grid, insert(3, 1)).hiddenRows).toEqual([2, 5]);
    expect(after(grid, remove(2, ['b'])).hiddenRows).toEqual([3]);
  });
  it.each([
    ['A2:A3', 3, []],
    ['A2:A3', 2, []],
    ['A2:B3', 3, ['A2:B2']],
    ['A2:A4', 3, ['A2:A3']],
    ['A3:A4', 2, ['A2:A3']],
    ['A3:A4', 5, ['A3:A4']],
  ])('is a merge of %s where row %i is taken out', (area, row, left) => {
    expect(after(gridOf([['a'], [null]], { merges: [area] }), remove(row)).merges.map(areaName)).toEqual(left);
  });
});

it.each([2, 3, 4])('a row that comes back takes up its merges again, and leaves those around alone: row %i', (row) => {
  const merges = ['A1:D1', 'A2:A4', 'A5:D5', 'B2:C4', 'D2:D4'];
  const grid = gridOf([['a'], [null], [null], [null], ['e']], { merges });
  const made = applyChanges(grid, [{ id: 'c', edits: [remove(row)] }]);
  const back = applyChanges(made.grid, [made.applied[0]!.inverse]);
  expect(back.grid.merges.map(areaName).sort()).toEqual(merges);
});
