import { parseChange } from '../../../src/core/keep/change-data';
import { readChoices } from '../../../src/core/keep/choices-data';
import type { Choices } from '../../../src/core/check/choices';
import type { Edit } from '../../../src/core/sheet/edit';

describe('a change that was kept', () => {
  const SET: Edit = { kind: 'set', cell: 'AB12', before: null, after: 5 };
  const textOf = (...edits: readonly unknown[]): string =>
    JSON.stringify({ change: { id: 'c', edits }, inverse: { id: 'c', edits: [SET] } });

  test.each<readonly [string, Edit]>([
    ['a cell set', SET],
    ['a cell set with its format', { ...SET, before: true, after: 'x', format: '@', formatBefore: '0.0' }],
    ['a cell set over mixed formatting', { ...SET, flattens: true }],
    ['a row put in', { kind: 'insertRow', row: 1, count: 2 }],
    [
      'a row repeated',
      { kind: 'insertRow', row: 3, count: 1, like: 2, values: [['a', 1, null]], repeats: true, kept: 'k' },
    ],
    ['a row taken out', { kind: 'deleteRow', row: 2, before: ['a', 1, null], withFormulas: true }],
    ['a row shown', { kind: 'show', row: 2, before: 'hidden' }],
    ['a column hidden', { kind: 'show', column: 2, before: 'shown' }],
    ['a merge split', { kind: 'unmerge', area: 'A1:B2', before: 'merged' }],
    ['a merge made', { kind: 'unmerge', area: 'A1:B2', before: 'split' }],
  ])('is read back: %s', (_, edit) => {
    expect(parseChange(textOf(edit))).toEqual({
      change: { id: 'c', edits: [edit] },
      inverse: { id: 'c', edits: [SET] },
    });
  });

  test.each<readonly [string, unknown]>([
    ['of a cell that is none', { ...SET, cell: 'A0' }],
    ['of a value that is none', { ...SET, after: {} }],
    ['without what stood there', { kind: 'set', cell: 'A1', after: 5 }],
    ['that flattens nothing', { ...SET, flattens: false }],
    ['of a kind that is none', { ...SET, kind: 'other' }],
    ['of the row 0', { kind: 'insertRow', row: 0, count: 1 }],
    ['of half a row', { kind: 'insertRow', row: 1.5, count: 1 }],
    ['of no rows', { kind: 'insertRow', row: 1, count: 0 }],
    ['that repeats nothing', { kind: 'insertRow', row: 1, count: 1, repeats: false }],
    ['that takes out without formulas', { kind: 'deleteRow', row: 1, before: [], withFormulas: false }],
    ['that shows what is neither', { kind: 'show', row: 1, before: 'else' }],
    ['of an area that is none', { kind: 'unmerge', area: 'A1:', before: 'merged' }],
    ['that splits what is neither', { kind: 'unmerge', area: 'A1:B2', before: 'else' }],
  ])('is none: %s', (_, edit) => {
    expect(parseChange(textOf(edit))).toBeNull();
    expect(parseChange(textOf(SET, edit))).toBeNull();
  });

  test.each(['', '{', 'null', '[]', '{"change":{"id":"c","edits":[]}}'])('is none in the text %j', (text) => {
    expect(parseChange(text)).toBeNull();
  });
});

describe('what an office chose', () => {
  const report = { file: '2025.xlsx', year: 2025, done: { 'use.visits': 12, 'cat.new': null } };

  test.each<Choices>([
    {},
    { apostrophes: 'modifier' },
    { apostrophes: 'curly' },
    { apostrophes: 'straight' },
    { apostrophes: 'backtick' },
    { alphabet: 'latin' },
    { alphabet: 'cyrillic' },
    { changeShare: 0.05 },
    { changeShare: 5 },
    { hidden: [] },
    { hidden: ['trend-change', 'row-empty'] },
    { lastReport: report },
    { lastReport: { ...report, year: null } },
    { lastQuarters: { '1': report, '2': report, '3': report, '4': report } },
  ])('is read back: %j', (choices) => {
    expect(readChoices(JSON.stringify(choices))).toEqual(choices);
  });

  test.each<readonly [string | null]>([
    [null],
    [''],
    ['{'],
    ['7'],
    ['{"apostrophes":"other"}'],
    ['{"apostrophes":""}'],
    ['{"alphabet":"greek"}'],
    ['{"changeShare":0.04}'],
    ['{"changeShare":5.1}'],
    ['{"changeShare":"0.3"}'],
    ['{"hidden":"all"}'],
    ['{"hidden":[1]}'],
    ['{"lastReport":{}}'],
    ['{"lastReport":{"file":"a","year":"2025","done":{}}}'],
    ['{"lastReport":{"file":"a","year":2025,"done":{"x":"1"}}}'],
    ['{"lastQuarters":{"5":{"file":"a","year":null,"done":{}}}}'],
    ['{"lastQuarters":{"1":{}}}'],
  ])('chooses nothing in the text %s', (text) => {
    expect(readChoices(text)).toEqual({});
  });
});
