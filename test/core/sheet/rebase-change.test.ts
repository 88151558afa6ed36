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
    ['a merge where a cell was written', split('A5:A6'), [set('A5')], split('A5:A6')],
    ['a merge below others', split('A5:A6'), [split('A3:A4')], split('A5:A6')],
    ['a merge above others', split('A5:A6'), [split('A7:A8')], split('A5:A6')],
    ['a row to be taken out where a cell was written', remove(5), [set('A4')], remove(5)],
    ['a row to be put in where a cell was written', insert(5), [set('A5')], insert(5)],
    [
      'a row to be put in like another',
      { kind: 'insertRow', row: 9, count: 1, like: 5 },
      [insert(2)],
      { kind: 'insertRow', row: 11, count: 1, like: 7 },
    ],
    [
      'a row to be put in like one that went',
      { kind: 'insertRow', row: 9, count: 1, like: 5 },
      [remove(5)],
      { kind: 'insertRow', row: 8, count: 1 },
    ],
    [
      'a row to be shown where a column was',
      { kind: 'show', row: 5, before: 'hidden' },
      [{ kind: 'show', column: 5, before: 'hidden' }],
      { kind: 'show', row: 5, before: 'hidden' },
    ],
    [
      'a row to be shown where another was',
      { kind: 'show', row: 5, before: 'hidden' },
      [{ kind: 'show', row: 6, before: 'hidden' }, set('A5')],
      { kind: 'show', row: 5, before: 'hidden' },
    ],
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
    ['a row of the merge was taken out', split('A5:A7'), remove(6), 'A5:A7'],
    ['all rows of the merge were taken out', split('A5:B5'), remove(5), 'A5:B5'],
    ['an area was split that ends there', split('A5:A7'), split('C3:C5'), 'A5:A7'],
    ['an area was split that begins there', split('A5:A7'), split('C7:C9'), 'A5:A7'],
    ['the row to be taken out is gone', remove(5), remove(5), 'A5'],
    ['the row to be shown is gone', { kind: 'show', row: 5, before: 'hidden' }, remove(5), 'A5'],
    [
      'the column was shown or hidden since',
      { kind: 'show', column: 5, before: 'hidden' },
      { kind: 'show', column: 5, before: 'shown' },
      'E1',
    ],
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
