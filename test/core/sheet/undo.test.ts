import { areaName } from '../../../src/core/sheet/address';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { Edit } from '../../../src/core/sheet/edit';
import { readKept } from '../../../src/core/sheet/kept-row';
import { cellAt, type Grid } from '../../../src/core/sheet/grid';
import { remove, set } from '../../support/edits';
import { gridOf, plain, valuesOf } from '../../support/test-grid';

const insert = (row: number, count: number, more: object = {}): Edit => ({ kind: 'insertRow', row, count, ...more });
const back = (row: number, values: CellValue[]): Edit => ({
  kind: 'insertRow',
  row,
  count: 1,
  values: [values],
  kept: expect.any(String),
});
const split = (area: string): Edit => ({ kind: 'unmerge', area, before: 'merged' });
const merge = (area: string): Edit => ({ kind: 'unmerge', area, before: 'split' });
const show = (line: object): Edit => ({ kind: 'show', ...line, before: 'hidden' });
const hide = (line: object): Edit => ({ kind: 'show', ...line, before: 'shown' });

/** Makes the edits, and makes the sheet again as it was; gives the edits of the way back. */
function undo(grid: Grid, edits: readonly Edit[]): readonly Edit[] {
  const made = applyChanges(grid, [{ id: 'c', edits }]);
  expect(made.refused).toEqual([]);
  const { inverse } = made.applied[0]!;
  const undone = applyChanges(made.grid, [inverse]);
  expect(undone.refused).toEqual([]);
  expect(plain(undone.grid)).toEqual(plain(grid));
  return inverse.edits;
}

const column = gridOf([['a'], ['b'], ['c'], ['d'], ['e'], ['f']]);
const merged = (area: string): Grid =>
  gridOf([['a'], [null], [null], [null], [null], [null], ['g']], { merges: [area] });
const hidden = gridOf([['a', 'x'], ['b', 'y'], ['c', 'z'], ['d']], { hiddenRows: [2, 4], hiddenColumns: [1, 2] });

it.each<[string, Grid, Edit[], Edit[]]>([
  ['a value', column, [set('A2', 'b', 7)], [set('A2', 7, 'b')]],
  ['a value taken away', column, [set('$A$2', 'b', '')], [set('A2', null, 'b')]],
  ['a value where nothing was', column, [set('C9', null, 'x')], [set('C9', 'x', null)]],
  [
    'a format where none was',
    column,
    [set('A2', 'b', 'b', { format: '@' })],
    [set('A2', 'b', 'b', { format: 'General', formatBefore: '@' })],
  ],
  [
    'a format for another',
    gridOf([[{ kind: 'number', value: 5, format: '0.0' }]]),
    [set('A1', 5, 5, { format: '0' })],
    [set('A1', 5, 5, { format: '0.0', formatBefore: '0' })],
  ],
  ['a row shown', hidden, [show({ row: 2 })], [hide({ row: 2 })]],
  ['a row hidden', hidden, [hide({ row: 3 })], [show({ row: 3 })]],
  ['a column shown', hidden, [show({ column: 1 })], [hide({ column: 1 })]],
  ['a column hidden', hidden, [hide({ column: 3 })], [show({ column: 3 })]],
  ['an area split', merged('A2:A3'), [split('A2:A3')], [merge('A2:A3')]],
  ['an area merged', merged('A2:A3'), [merge('A4:B5')], [split('A4:B5')]],
  ['rows put in', column, [insert(3, 2)], [remove(3, []), remove(4, [])]],
  [
    'rows put in with values',
    column,
    [insert(3, 2, { values: [['x', null, 5, null], [null]] })],
    [remove(3, ['x', null, 5]), remove(4, [])],
  ],
  [
    'a row repeated with its formula',
    gridOf([['a', { kind: 'number', value: 2, formula: '1+1' }]]),
    [insert(2, 1, { repeats: true, values: [['b']] })],
    [remove(2, ['b'], { withFormulas: true })],
  ],
  ['a row taken out', column, [remove(3, ['c'])], [back(3, ['c'])]],
  ['rows taken out', column, [remove(3, ['c']), remove(5, ['e'])], [back(3, ['c']), back(4, ['e'])]],
  [
    'a value above a row taken out',
    column,
    [set('A2', 'b', 'x'), remove(3, ['c'])],
    [set('A2', 'x', 'b'), back(3, ['c'])],
  ],
  ['a value below it', column, [set('A4', 'd', 'x'), remove(3, ['c'])], [set('A3', 'x', 'd'), back(3, ['c'])]],
  [
    'a value below rows put in',
    column,
    [set('A4', 'd', 'x'), insert(3, 2)],
    [set('A6', 'x', 'd'), remove(3, []), remove(4, [])],
  ],
  ['a value in the row itself', column, [set('A3', 'c', 'x'), remove(3, ['c'])], [back(3, ['c'])]],
  ['a shown row below it', hidden, [show({ row: 4 }), remove(1, ['a', 'x'])], [hide({ row: 3 }), back(1, ['a', 'x'])]],
  ['the row itself shown', hidden, [show({ row: 2 }), remove(2, ['b', 'y'])], [back(2, ['b', 'y'])]],
  [
    'a column shown beside it',
    hidden,
    [show({ column: 2 }), remove(1, ['a', 'x'])],
    [hide({ column: 2 }), back(1, ['a', 'x'])],
  ],
  ['an area split above it', merged('A2:A4'), [split('A2:A4'), remove(5, [])], [merge('A2:A4'), back(5, [null])]],
  ['an area split below it', merged('A3:A4'), [split('A3:A4'), remove(2, [])], [merge('A2:A3'), back(2, [null])]],
  ['an area split around it', merged('A2:A4'), [split('A2:A4'), remove(3, [])], [back(3, [null])]],
  ['an area split that begins there', merged('A2:A4'), [split('A2:A4'), remove(2, [])], [back(2, [null])]],
  ['an area split that ends there', merged('A2:A4'), [split('A2:A4'), remove(4, [])], [back(4, [null])]],
])('%s is undone', (_, grid, edits, inverse) => {
  expect(undo(grid, edits)).toEqual(inverse);
});

it('hidden rows and columns stay in their order', () => {
  const { grid } = applyChanges(hidden, [
    { id: 'c', edits: [hide({ row: 3 }), hide({ row: 1 }), show({ column: 1 })] },
  ]);
  expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([[1, 2, 3, 4], [2]]);
});

describe('a row that was taken out comes back', () => {
  const comesBack = (grid: Grid, ...edits: Edit[]): Grid => {
    const made = applyChanges(grid, [{ id: 'c', edits }]);
    return applyChanges(made.grid, [made.applied[0]!.inverse]).grid;
  };

  it('hidden as it was, with formats and locks', () => {
    const grid = gridOf([['a'], [{ kind: 'number', value: 5, format: '0.0', locked: true }, null, 'x'], ['c']], {
      hiddenRows: [2],
    });
    expect(plain(comesBack(grid, remove(2, [5, null, 'x'])))).toEqual(plain(grid));
  });

  it('with the formulas that read it, and none of those written since', () => {
    const grid = gridOf([[1], [2], [3, { formula: 'A2*2' }], [null, { formula: 'SUM(A2:A2)' }, { formula: 'A1' }]]);
    const made = applyChanges(grid, [{ id: 'c', edits: [remove(2, [2])] }]);
    expect(cellAt(made.grid, 2, 2).formula).toBe('#REF!*2');
    expect(plain(applyChanges(made.grid, [made.applied[0]!.inverse]).grid)).toEqual(plain(grid));
    const [edit] = made.applied[0]!.inverse.edits;
    expect(edit?.kind === 'insertRow' && readKept(edit.kept)?.torn).toEqual([
      { row: 1, column: 2, from: '#REF!*2', to: 'A2*2' },
      { row: 2, column: 2, from: 'SUM(#REF!)', to: 'SUM(A2:A2)' },
    ]);
  });

  it('only the first of several carries what formulas lost', () => {
    const grid = gridOf([[1], [2], [3], [4, { formula: 'A2+A3' }]]);
    const inverse = undo(grid, [remove(2, [2]), remove(3, [3])]);
    expect(inverse.map((edit) => edit.kind === 'insertRow' && readKept(edit.kept)!.torn.length)).toEqual([1, 0]);
  });

  it('with merges across it, from its first row to its last', () => {
    for (const row of [2, 3, 4]) {
      const grid = gridOf([['a'], ['m'], [null], [null], ['z']], { merges: ['A2:B4', 'C1:D1', 'C5:D5'] });
      expect(
        comesBack(grid, remove(row, row === 2 ? ['m'] : []))
          .merges.map(areaName)
          .sort(),
      ).toEqual(['A2:B4', 'C1:D1', 'C5:D5']);
    }
  });
});

describe('a change of many kinds', () => {
  it('splits before it writes and merges after, whatever the order it is told in', () => {
    const grid = gridOf([['a'], [null], ['c'], ['d']], { merges: ['A1:A2'] });
    const edits = [merge('A3:A4'), set('A4', 'd', null), set('A2', null, 'b'), split('A1:A2')];
    const made = applyChanges(grid, [{ id: 'c', edits }]);
    expect([valuesOf(made.grid).flat(), made.grid.merges.map(areaName)]).toEqual([['a', 'b', 'c', null], ['A3:A4']]);
    expect(undo(grid, edits)).toEqual([merge('A1:A2'), set('A4', null, 'd'), set('A2', 'b', null), split('A3:A4')]);
  });
});
