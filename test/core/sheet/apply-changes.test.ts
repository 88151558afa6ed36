import fc from 'fast-check';
import { areaName } from '../../../src/core/sheet/address';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { Change, Edit } from '../../../src/core/sheet/edit';
import { cellAt, type Grid } from '../../../src/core/sheet/grid';
import { rebaseChange } from '../../../src/core/sheet/rebase-change';
import { SheetDraft } from '../../../src/core/sheet/sheet-draft';
import { anyEdits, anyGrid, planChange } from '../../support/any-changes';
import { gridOf, plain, valuesOf } from '../../support/test-grid';

const change = (...edits: Edit[]): Change => ({ id: 'c', edits });
const set = (cell: string, before: CellValue, after: CellValue): Edit => ({ kind: 'set', cell, before, after });

describe('applyChanges', () => {
  const grid = gridOf([
    ['№', 'Nomi'],
    ['1.', 'Kitob'],
    ['2.', 'Gazeta'],
  ]);

  it('sets first, in the addresses before the change, then moves rows from the bottom up', () => {
    const result = applyChanges(grid, [
      change({ kind: 'deleteRow', row: 2, before: ['1.', 'Kitob'] }, set('A3', '2.', '1.'), {
        kind: 'insertRow',
        row: 4,
        count: 2,
        values: [['2.', 'Jurnal'], ['3.']],
      }),
    ]);
    expect(valuesOf(result.grid)).toEqual([
      ['№', 'Nomi'],
      ['1.', 'Gazeta'],
      ['2.', 'Jurnal'],
      ['3.', null],
    ]);
    expect(valuesOf(grid)[1]).toEqual(['1.', 'Kitob']);
  });

  it.each<[string, Grid, Edit, string]>([
    ['a number where text is', gridOf([[12]]), set('A1', '12', 13), 'cell-changed'],
    ['a value where blank was meant', grid, set('A2', null, 'x'), 'cell-changed'],
    ['a formula', gridOf([[{ value: 2, formula: '1+1' }]]), set('A1', 2, 3), 'holds-formula'],
    ['mixed formatting', gridOf([[{ kind: 'text', value: 'a', rich: true }]]), set('A1', 'a', 'b'), 'rich-text'],
    [
      'a lock',
      gridOf([[{ kind: 'text', value: 'a', locked: true }]], { isProtected: true }),
      set('A1', 'a', 'b'),
      'protected',
    ],
    ['a cell unknown on a protected sheet', gridOf([['a']], { isProtected: true }), set('B1', null, 'b'), 'protected'],
    ['a covered cell', gridOf([['a']], { merges: ['A1:A2'] }), set('A2', null, 'b'), 'covered-by-merge'],
    ['a row with other values', grid, { kind: 'deleteRow', row: 2, before: ['1.'] }, 'cell-changed'],
    [
      'a row with a formula',
      gridOf([[{ value: 2, formula: '1+1' }]]),
      { kind: 'deleteRow', row: 1, before: [2] },
      'holds-formula',
    ],
    ['a row not hidden', grid, { kind: 'show', row: 2, before: 'hidden' }, 'cell-changed'],
    ['an area not merged', grid, { kind: 'unmerge', area: 'A1:B1', before: 'merged' }, 'cell-changed'],
    ['a merge over values', grid, { kind: 'unmerge', area: 'A1:B1', before: 'split' }, 'cell-changed'],
    [
      'rows of a protected sheet',
      gridOf([['a']], { isProtected: true }),
      { kind: 'insertRow', row: 1, count: 1 },
      'protected',
    ],
  ])('refuses %s', (_, sheet, edit, reason) => {
    const given = change(edit);
    const result = applyChanges(sheet, [given]);
    expect(result.refused).toEqual([{ change: given, edit, reason }]);
    expect(plain(result.grid)).toEqual(plain(sheet));
  });

  it('makes a change whole or not at all, and goes on with the others', () => {
    const result = applyChanges(grid, [
      change(set('A2', '1.', 'x'), set('A3', 'other', 'y')),
      change(set('B3', 'Gazeta', 7)),
    ]);
    expect(result.applied).toHaveLength(1);
    expect(valuesOf(result.grid).slice(1)).toEqual([
      ['1.', 'Kitob'],
      ['2.', 7],
    ]);
  });

  it('writes into a cell that the same change frees from its merge', () => {
    const merged = gridOf([['a', 'b']], { merges: ['A1:A2'] });
    const result = applyChanges(merged, [
      change(set('A2', null, 'c'), { kind: 'unmerge', area: 'A1:A2', before: 'merged' }),
    ]);
    expect(valuesOf(result.grid)).toEqual([
      ['a', 'b'],
      ['c', null],
    ]);
    expect(plain(applyChanges(result.grid, [result.applied[0]!.inverse]).grid)).toEqual(plain(merged));
  });

  it('keeps dates dates, and takes a format with its way back', () => {
    const dated = gridOf([[{ kind: 'date', value: 46116, format: 'd-mmm' }]]);
    const fix: Edit = { kind: 'set', cell: 'A1', before: 46116, after: '4/4', format: '@', formatBefore: 'd-mmm' };
    const { grid: fixed, applied } = applyChanges(dated, [change(fix)]);
    expect(cellAt(fixed, 1, 1)).toEqual({ kind: 'text', value: '4/4', format: '@' });
    expect(plain(applyChanges(fixed, [applied[0]!.inverse]).grid)).toEqual(plain(dated));
    const moved = applyChanges(dated, [change(set('A1', 46116, 46117))]).grid;
    expect(cellAt(moved, 1, 1)).toEqual({ kind: 'date', value: 46117, format: 'd-mmm' });
  });

  it('repeats a row with its formulas and merges, and grows the sum that ends there', () => {
    const template = gridOf(
      [
        [1, 2, { formula: 'A1+B1' }],
        [null, null, { formula: 'SUM(C1:C1)' }, { formula: 'SUM(A1:A1)' }],
      ],
      { merges: ['D1:E1'] },
    );
    const edit: Edit = { kind: 'insertRow', row: 2, count: 2, values: [[3, 4]], repeats: true };
    const { grid: filled, applied } = applyChanges(template, [change(edit)]);
    expect(cellAt(filled, 3, 3).formula).toBe('A3+B3');
    expect(cellAt(filled, 4, 3).formula).toBe('SUM(C1:C3)');
    expect(cellAt(filled, 4, 4).formula).toBe('SUM(A1:A3)');
    expect(filled.merges.map(areaName)).toEqual(['D1:E1', 'D2:E2', 'D3:E3']);
    expect(plain(applyChanges(filled, [applied[0]!.inverse]).grid)).toEqual(plain(template));
  });
});

describe('the inverse of a change', () => {
  it('brings the same grid back, whatever the edits', () => {
    fc.assert(
      fc.property(anyGrid, anyEdits, (grid, planned) => {
        const { grid: after, applied } = applyChanges(grid, [planChange(grid, planned)]);
        const undone = applyChanges(
          after,
          applied.map(({ inverse }) => inverse),
        );
        expect(undone.refused).toEqual([]);
        expect(plain(undone.grid)).toEqual(plain(grid));
      }),
      { numRuns: 600 },
    );
  });

  it('moves across a later change: undoing in the other order leaves only the later one', () => {
    fc.assert(
      fc.property(anyGrid, anyEdits, anyEdits, (any, first, second) => {
        const grid = new SheetDraft({ ...any, merges: [] }).toGrid();
        const one = applyChanges(grid, [planChange(grid, first)]);
        const two = applyChanges(one.grid, [planChange(one.grid, second)]);
        if (one.applied.length === 0 || two.applied.length === 0) return;
        const moved = rebaseChange(one.applied[0]!.inverse, [two.applied[0]!.change]);
        if ('conflict' in moved) return;
        const undone = applyChanges(two.grid, [moved.change]);
        if (undone.refused.length > 0) return;
        const back = rebaseChange(two.applied[0]!.inverse, [moved.change]);
        if ('conflict' in back) return;
        const both = applyChanges(undone.grid, [back.change]);
        expect(valuesOf(both.grid)).toEqual(valuesOf(grid));
      }),
      { numRuns: 600 },
    );
  });
});
