import { areaName } from '../../../src/core/sheet/address';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Edit } from '../../../src/core/sheet/edit';
import { editsInOrder } from '../../../src/core/sheet/edit-order';
import { SheetDraft } from '../../../src/core/sheet/sheet-draft';
import { isEmpty, usedExtent } from '../../../src/core/sheet/used-extent';
import { gridOf, valuesOf } from '../../support/test-grid';

const text = (value: string): Cell => ({ kind: 'text', value });

describe('a draft', () => {
  const grid = gridOf([['a', 'b'], ['c']], { hiddenRows: [2], hiddenColumns: [1] });

  test('is written without changing the grid it began with', () => {
    const draft = new SheetDraft(grid);
    draft.setCell(1, 2, text('x'));
    draft.setCell(4, 3, text('y'));
    draft.setCell(2, 1, undefined);
    expect(valuesOf(draft.toGrid())).toEqual([
      ['a', 'x', null],
      [null, null, null],
      [null, null, null],
      [null, null, 'y'],
    ]);
    expect(valuesOf(grid)).toEqual([
      ['a', 'b'],
      ['c', null],
    ]);
  });

  test('gives rows that stay as they were read', () => {
    const draft = new SheetDraft(grid);
    draft.setCell(1, 1, text('x'));
    const [row, later] = [draft.row(1), draft.laterRow(2)];
    draft.setCell(1, 1, text('y'));
    draft.setCell(2, 1, text('z'));
    expect([row[0]?.value, later()[0]?.value]).toEqual(['x', 'c']);
    expect([draft.cell(1, 1).value, draft.cell(2, 1).value]).toEqual(['y', 'z']);
    expect([
      draft.row(9),
      draft.cell(9, 9).kind,
      draft.hasCell(1, 2),
      draft.hasCell(1, 3),
      draft.hasCell(9, 1),
    ]).toEqual([[], 'blank', true, false, false]);
  });

  test('makes rows for later once, when they are first looked at', () => {
    const draft = new SheetDraft(grid);
    let times = 0;
    const later = (): Cell[] => {
      times++;
      return [text('late')];
    };
    draft.replaceRows([later, undefined, [text('now')]]);
    expect([times, draft.rowCount, draft.laterRow(1)]).toEqual([0, 3, later]);
    expect([draft.cell(1, 1).value, draft.cell(1, 1).value, draft.row(2), times]).toEqual(['late', 'late', [], 1]);
    expect(valuesOf(draft.toGrid())).toEqual([['late'], [null], ['now']]);
  });

  test('keeps hidden rows and columns rising', () => {
    const draft = new SheetDraft(grid);
    const [rows, columns] = [
      [10, 9, 2],
      [3, 1],
    ];
    Object.assign(draft, { hiddenRows: rows, hiddenColumns: columns });
    expect(draft.toGrid()).toMatchObject({ hiddenRows: [2, 9, 10], hiddenColumns: [1, 3] });
    expect([rows, columns]).toEqual([
      [10, 9, 2],
      [3, 1],
    ]);
  });

  test.each([2, 256, 257, 258, 9_000])('finds the merge of a cell, however tall: %i rows', (bottom) => {
    const draft = new SheetDraft(gridOf([['a']], { merges: [`B2:C${bottom}`, 'D2:E2', 'F2:F3'] }));
    const at = (row: number, column: number): string | null => {
      const area = draft.mergeAt(row, column);
      return area && areaName(area);
    };
    const name = `B2:C${bottom}`;
    expect([at(2, 2), at(bottom, 3), at(2, 4), at(2, 5), at(3, 6)]).toEqual([name, name, 'D2:E2', 'D2:E2', 'F2:F3']);
    expect([at(1, 2), at(bottom + 1, 2), at(2, 1), at(3, 5), at(4, 6)]).toEqual([null, null, null, null, null]);
    draft.merges = [];
    expect(at(2, 2)).toBeNull();
  });
});

test.each<[string, (Cell | undefined)[][], string[], [number, number]]>([
  ['nothing', [], [], [0, 0]],
  ['empty rows', [[], [undefined]], [], [0, 0]],
  ['blanks with a format', [[{ kind: 'blank', value: null, format: '@' }]], [], [0, 0]],
  ['values', [[text('a'), undefined], [], [undefined, text('b'), undefined]], [], [3, 2]],
  ['a wide row above a narrow one', [[undefined, undefined, text('a')], [text('b')]], [], [2, 3]],
  ['a formula without its result', [[undefined, { kind: 'blank', value: null, formula: 'A1' }]], [], [1, 2]],
  ['a merge beyond the values', [[text('a')]], ['B2:D5'], [5, 4]],
  ['a merge within them', [[text('a')], [], [undefined, undefined, text('b')]], ['A1:B2'], [3, 3]],
])('what is used of a sheet ends with %s', (_, rows, merges, [rowCount, columnCount]) => {
  expect(usedExtent(rows, gridOf([], { merges }).merges)).toEqual({ rowCount, columnCount });
});

test('a cell is empty without value and formula, whatever else it has', () => {
  const cells: (Cell | undefined)[] = [
    undefined,
    { kind: 'blank', value: null, format: '@', locked: true },
    { kind: 'number', value: 0 },
    { kind: 'blank', value: null, formula: '' },
  ];
  expect(cells.map(isEmpty)).toEqual([true, true, false, false]);
});

test('splits are made first, merges last, rows not here', () => {
  const edits: Edit[] = [
    { kind: 'unmerge', area: 'A1:A2', before: 'split' },
    { kind: 'deleteRow', row: 1, before: [] },
    { kind: 'set', cell: 'A1', before: 1, after: 2 },
    { kind: 'insertRow', row: 1, count: 1 },
    { kind: 'unmerge', area: 'B1:B2', before: 'merged' },
    { kind: 'show', row: 3, before: 'hidden' },
    { kind: 'unmerge', area: 'C1:C2', before: 'split' },
    { kind: 'unmerge', area: 'D1:D2', before: 'merged' },
  ];
  expect(editsInOrder(edits)).toEqual([4, 7, 2, 5, 0, 6].map((at) => edits[at]));
});
