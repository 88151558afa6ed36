import { applyChanges } from '../../../src/core/sheet/apply-changes';
import { type Edit, refusedCellNames } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { remove, set } from '../../support/edits';
import { gridOf } from '../../support/test-grid';

const split = (area: string): Edit => ({ kind: 'unmerge', area, before: 'merged' });
const merge = (area: string): Edit => ({ kind: 'unmerge', area, before: 'split' });
const show = (line: object): Edit => ({ kind: 'show', ...line, before: 'hidden' });
const hide = (line: object): Edit => ({ kind: 'show', ...line, before: 'shown' });

/** Why edits made together are refused, and the edit at which they are; null where they are made. */
function refusal(grid: Grid, edits: readonly Edit[]): { reason: string; edit: Edit } | null {
  const { refused } = applyChanges(grid, [{ id: 'c', edits }]);
  return refused[0] ? { reason: refused[0].reason, edit: refused[0].edit } : null;
}

const words = gridOf([['a', 'b'], ['merged']]);
const rich = gridOf([['a', { kind: 'text', value: 'b', rich: true }, 'c']]);
const sum = gridOf([['a', { kind: 'number', value: 2, formula: '1+1' }, 'c']]);
const unlocked = gridOf(
  [
    [
      { kind: 'text', value: 'a' },
      { kind: 'text', value: 'b', locked: true },
    ],
  ],
  { isProtected: true },
);
const hidden = gridOf([['a'], ['b'], ['c']], { hiddenRows: [2], hiddenColumns: [3] });
const mergedHead = gridOf([['a', null, 'c']], { merges: ['A1:B1', 'C1:D1'] });
/** Nothing but a merge of B2:C3. */
const middle = gridOf([[null], [null, 'm']], { merges: ['B2:C3'] });

it.each<[string, Grid, Edit[]]>([
  ['a text that reads “merged”', words, [set('A2', 'merged', 'x')]],
  ['a cell twice, where the second finds what the first wrote', words, [set('A1', 'a', 'x'), set('$A$1', 'x', 'y')]],
  ['a blank, told as an empty text', words, [set('B2', '', 'x')]],
  ['the first cell of a merge', mergedHead, [set('A1', 'a', 'x')]],
  ['mixed formatting that may go', rich, [set('B1', 'b', 'x', { flattens: true })]],
  ['a cell without a lock on a protected sheet', unlocked, [set('A1', 'a', 'x')]],
  ['a row with a formula that may go', sum, [remove(1, ['a', 7, 'c'], { withFormulas: true })]],
  ['a row whose blanks are told as empty texts', words, [remove(2, ['merged', ''])]],
  ['a row beyond the sheet', words, [remove(9, [])]],
  ['a hidden row', hidden, [show({ row: 2 })]],
  ['a shown row', hidden, [hide({ row: 3 })]],
  ['a hidden column', hidden, [show({ column: 3 })]],
  ['a shown column', hidden, [hide({ column: 2 })]],
  ['a merge', mergedHead, [split('$A$1:B1')]],
  ['cells beside a merge', middle, [merge('A1:A4'), merge('D1:D4'), merge('B1:C1'), merge('B4:C4')]],
  ['cells of a merge that is split', middle, [split('B2:C3'), merge('B2:B4')]],
  ['a merge of a value and blanks', words, [merge('A2:B2')]],
  ['a merge beyond the sheet', words, [merge('B1:C9')]],
  ['a merge over what the same change takes away', words, [set('B1', 'b', null), merge('A1:B1')]],
])('%s is changed', (_, grid, edits) => {
  expect(refusal(grid, edits)).toBeNull();
});

it.each<[string, Grid, Edit[], Edit, string]>([
  [
    'a cell twice, where the second is told the first value',
    words,
    [set('A1', 'a', 'x'), set('A1', 'a', 'y')],
    set('A1', 'a', 'y'),
    'cell-changed',
  ],
  [
    'a cell covered by a merge that is told as split',
    mergedHead,
    [set('B1', null, 'x'), merge('A1:B1')],
    set('B1', null, 'x'),
    'covered-by-merge',
  ],
  [
    'a cell covered while another merge is split',
    mergedHead,
    [split('C1:D1'), set('B1', null, 'x')],
    set('B1', null, 'x'),
    'covered-by-merge',
  ],
  ['a formula among other cells of a row', sum, [remove(1, ['a', 2, 'c'])], remove(1, ['a', 2, 'c']), 'holds-formula'],
  [
    'mixed formatting among other cells of a row',
    rich,
    [remove(1, ['a', 'b', 'c'])],
    remove(1, ['a', 'b', 'c']),
    'rich-text',
  ],
  ['a row that holds more than was told', words, [remove(1, ['a'])], remove(1, ['a']), 'cell-changed'],
  [
    'a row that holds less than was told',
    words,
    [remove(2, ['merged', 'x'])],
    remove(2, ['merged', 'x']),
    'cell-changed',
  ],
  [
    'another value beside a formula that may go',
    sum,
    [remove(1, ['a', 2, 'x'], { withFormulas: true })],
    remove(1, ['a', 2, 'x'], { withFormulas: true }),
    'cell-changed',
  ],
  ['a row shown already', hidden, [show({ row: 3 })], show({ row: 3 }), 'cell-changed'],
  ['a row hidden already', hidden, [hide({ row: 2 })], hide({ row: 2 }), 'cell-changed'],
  ['a column shown already', hidden, [show({ column: 2 })], show({ column: 2 }), 'cell-changed'],
  ['a column hidden already', hidden, [hide({ column: 3 })], hide({ column: 3 }), 'cell-changed'],
  ['an area that is merged otherwise', mergedHead, [split('A1:C1')], split('A1:C1'), 'cell-changed'],
  ['a merge over a formula', sum, [merge('A1:B1')], merge('A1:B1'), 'holds-formula'],
  ['a merge over a value below', words, [merge('A1:A2')], merge('A1:A2'), 'cell-changed'],
  [
    'a merge over what the same change writes',
    words,
    [set('B2', null, 'x'), merge('A2:B2')],
    merge('A2:B2'),
    'cell-changed',
  ],
])('%s is refused', (_, grid, edits, edit, reason) => {
  expect(refusal(grid, edits)).toEqual({ edit, reason });
});

it.each(['A1:B2', 'C3:D4', 'C1:D2', 'A3:B4', 'B2:B3', 'C1:C9', 'A2:D2', 'A3:D3', 'A1:D4'])(
  'cells that a merge of B2:C3 takes are not merged anew: %s',
  (area) => {
    expect(refusal(middle, [merge(area)])?.reason).toBe('covered-by-merge');
  },
);

it('rows and areas of a protected sheet stay, whatever the cells allow', () => {
  for (const edit of [hide({ row: 1 }), merge('A1:A2'), remove(1, ['a', 'b'])]) {
    expect(refusal(unlocked, [edit])).toEqual({ edit, reason: 'protected' });
  }
});

it('what names no cell or area is an error of the program, said by its name', () => {
  expect(() => refusal(words, [set('jami', 'a', 'b')])).toThrow(new RangeError('no cell: jami'));
  expect(() => refusal(words, [split('A1:x')])).toThrow(new RangeError('no area: A1:x'));
});

it('the cells that were not written are told by name', () => {
  const { refused } = applyChanges(sum, [
    { id: 'set', edits: [set('B1', 2, 3)] },
    { id: 'row', edits: [remove(1, ['a', 2, 'c'])] },
  ]);
  expect(refusedCellNames(refused)).toEqual(['B1']);
});
