import type { Change, Edit } from '../../../src/core/sheet/edit';
import { rebaseChange } from '../../../src/core/sheet/rebase-change';

const change = (...edits: Edit[]): Change => ({ id: 'c', edits });
const set = (cell: string): Edit => ({ kind: 'set', cell, before: 1, after: 2 });
const insert = (row: number): Edit => ({ kind: 'insertRow', row, count: 2 });
const remove = (row: number): Edit => ({ kind: 'deleteRow', row, before: [] });
const split = (area: string): Edit => ({ kind: 'unmerge', area, before: 'merged' });

describe('rebaseChange', () => {
  it.each<[string, Edit, Edit[], Edit]>([
    ['a cell below rows put in', set('B5'), [insert(3)], set('B7')],
    ['a cell above them', set('B2'), [insert(3)], set('B2')],
    ['a cell beside one written', set('B5'), [set('C5')], set('B5')],
    ['a row to be taken out', remove(5), [remove(2), insert(1)], remove(6)],
    ['a row to be put in', insert(5), [remove(2)], insert(4)],
    ['a row to be put in where one went', insert(5), [remove(5)], insert(5)],
    ['a merge', split('A5:A6'), [insert(2)], split('A7:A8')],
    [
      'a row to be shown',
      { kind: 'show', row: 5, before: 'hidden' },
      [insert(2)],
      { kind: 'show', row: 7, before: 'hidden' },
    ],
    [
      'a column',
      { kind: 'show', column: 5, before: 'hidden' },
      [insert(2)],
      { kind: 'show', column: 5, before: 'hidden' },
    ],
  ])('moves %s', (_, edit, later, moved) => {
    expect(rebaseChange(change(edit), [change(...later)])).toEqual({ change: change(moved) });
  });

  it.each<[string, Edit, Edit, string]>([
    ['the same cell was written', set('B5'), set('B5'), 'B5'],
    ['its row was taken out', set('B5'), remove(5), 'B5'],
    ['its cell was merged', set('B5'), split('B4:B6'), 'B5'],
    ['a cell of the row was written', remove(5), set('D5'), 'A5'],
    ['rows were put in at the same place', insert(5), insert(5), 'A5'],
    ['rows were put into the merge', split('A5:A6'), insert(6), 'A5:A6'],
    [
      'the row was shown or hidden since',
      { kind: 'show', row: 5, before: 'hidden' },
      { kind: 'show', row: 5, before: 'shown' },
      'A5',
    ],
  ])('finds a conflict where %s', (_, edit, later, conflict) => {
    expect(rebaseChange(change(edit), [change(later)])).toEqual({ conflict });
  });

  it('crosses several changes in their order', () => {
    expect(rebaseChange(change(set('A1')), [change(insert(1)), change(insert(2)), change(remove(1))])).toEqual({
      change: change(set('A4')),
    });
  });
});
