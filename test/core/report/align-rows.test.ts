import * as fc from 'fast-check';
import { alignRows } from '../../../src/core/report/align-rows';
import { rowsAlike } from '../../../src/core/report/rows-alike';
import { gridOf } from '../../support/test-grid';

/** Rows of "number name", a letter each: "1a". */
const rows = (words: string): string[][] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => [...word]);
const align = (old: string, fresh: string, free: readonly number[] = []): readonly (number | null)[] =>
  alignRows(rows(old), rows(fresh), [0, 1], (index) => free.includes(index));

describe('rows that come back', () => {
  test.each([
    ['the same rows keep their places', '1a 2b 3c', '1a 2b 3c', [], [0, 1, 2]],
    ['a new row is put in, a lost one is passed over', '1a 2b 4d', '1a 3c 4d', [], [0, null, 2]],
    ['a row is known by a part of what it says, between rows that are known', '1a 2b 3c', '1a 2x 3c', [], [0, 1, 2]],
    ['a row renumbered is known by its name', '1a 2b 3c', '1a 5b 3c', [], [0, 1, 2]],
    ['no part is looked for beyond the rows that are known', '1a 2b 3c', '2b 1x 3c', [], [1, null, 2]],
    ['of rows that changed places the longest run stays', '1a 2b 3c 4d', '4d 1a 2b 3c', [], [null, 0, 1, 2]],
    ['rows that stand twice are known in part, in order', '1a 1a 2b', '1a 1a 2b', [], [0, 1, 2]],
    ['rows that may be overwritten are taken by those that are new', '1a 7x 8y 3c', '1a 2b 3c', [1, 2], [0, 1, 3]],
    ['and only those', '1a 7x 8y 3c', '1a 2b 3c', [2], [0, 2, 3]],
    ['nothing stands', '', '1a 2b', [], [null, null]],
    ['nothing comes', '1a', '', [], []],
  ])('%s: %s → %s', (_, old, fresh, free, expected) => {
    expect(align(old, fresh, free)).toEqual(expected);
  });

  test('a blank cell is no part that is the same', () => {
    expect(alignRows([['', 'a']], [['', 'b']], [0, 1], () => false)).toEqual([null]);
    expect(alignRows([[null, 5]], [[undefined as never, 5]], [0, 1], () => false)).toEqual([0]);
  });

  test('places rise, and as many rows as can be stay where all are known', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, (old, fresh) => {
        const taken = alignRows(
          old.map((one) => [one]),
          fresh.map((one) => [one]),
          [0],
          () => false,
        );
        const places = taken.filter((at) => at !== null);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        taken.forEach((at, index) => at !== null && expect(old[at]).toBe(fresh[index]));
        expect(places).toHaveLength(longestCommon(old, fresh));
      }),
      { numRuns: 200 },
    );
  });
});

/** How many rows two lists have in common in one order, by trying all. */
function longestCommon([one, ...rest]: readonly string[], others: readonly string[]): number {
  if (one === undefined || others.length === 0) return 0;
  const at = others.indexOf(one);
  const without = longestCommon(rest, others);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, others.slice(at + 1)));
}

describe('the row of a template that a row is made after', () => {
  const formula = { kind: 'number', value: 0, formula: 'A1+1' } as const;
  const grid = gridOf([
    ['Sarlavha'],
    ['{{a}}', 'matn', formula],
    [],
    ['{{b}}', 5, formula],
    ['{{c}}', 'matn', formula, { kind: 'blank', value: null }],
    ['boshqa', 'matn', formula],
    ['{{d}}', '{{e}}'],
  ]);
  const alike = (row: number, stay: readonly number[]): number | null =>
    rowsAlike(grid, (one) => stay.includes(one))(row);

  test('is most like it, and of those alike the nearest; the upper where two are as near', () => {
    expect(alike(6, [2, 4, 5, 7])).toBe(5);
    expect(alike(2, [1, 4, 5, 6, 7])).toBe(5);
    expect(alike(4, [2, 5])).toBe(5);
    expect(alike(4, [2, 6])).toBe(2);
    expect(rowsAlike(gridOf([['a'], ['b'], ['c']]), (row) => row !== 2)(2)).toBe(1);
  });

  test('is none where no row stays, where none has anything in common, and of a row that is empty', () => {
    expect(alike(2, [])).toBeNull();
    expect(alike(2, [3])).toBeNull();
    expect(alike(1, [4])).toBeNull();
    expect(alike(3, [2, 4])).toBeNull();
    expect(alike(99, [2])).toBeNull();
  });
});
