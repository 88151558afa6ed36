import { numberBreaks } from '../../../src/core/check/number-breaks';

/** "repeat 2 ×1 → 3": the kind, where, how many places, what should stand there. */
const told = (values: readonly (number | null)[], first: number | null = 1): string[] =>
  numberBreaks(values, first).map(
    ({ kind, at, length, expected, isLocal }) => `${kind} ${at} ×${length} → ${expected}${isLocal ? '' : ' on'}`,
  );

test.each([
  { values: [1, 2, 3], breaks: [] },
  { values: [], breaks: [] },
  { values: [null, null], breaks: [] },
  { values: [1, null, 3], breaks: [] },
  { values: [1, null, 2], breaks: [] },
  { values: [null, 2], breaks: [] },
  { values: [1, 3, 4], breaks: ['gap 1 ×1 → 2 on'] },
  { values: [1, null, 5], breaks: ['gap 2 ×1 → 2 on'] },
  { values: [3, 4], breaks: ['gap 0 ×1 → 1 on'] },
  { values: [1, 2, 2], breaks: ['repeat 2 ×1 → 3 on'] },
  { values: [1, 2, 2, 3], breaks: ['repeat 2 ×1 → 3 on'] },
  { values: [1, 2, 2, 4], breaks: ['repeat 2 ×1 → 3'] },
  { values: [1, 2, 1, 2], breaks: ['back 2 ×1 → 3 on'] },
  { values: [1, 2, 1, 2, 5], breaks: ['back 2 ×2 → 3'] },
  { values: [1, 3, 2, 4], breaks: ['order 1 ×2 → 2'] },
  { values: [2, 1, 3], breaks: ['order 0 ×2 → 1'] },
  { values: [1, 4, 2, 3, 5], breaks: ['order 1 ×3 → 2'] },
  { values: [1, 100, 3], breaks: ['order 1 ×1 → 2'] },
  { values: [1, 3, 3, 5], breaks: ['repeat 1 ×1 → 2', 'gap 3 ×1 → 4 on'] },
  { values: [1, 3, 4, 5, 5, 7, 8, 10], breaks: ['gap 1 ×1 → 2 on', 'repeat 4 ×1 → 6', 'gap 7 ×1 → 9 on'] },
])('$values', ({ values, breaks }) => {
  expect(told(values)).toEqual(breaks);
});

test('a series may begin anywhere where its start is not judged', () => {
  expect(told([5, 6, 8], null)).toEqual(['gap 2 ×1 → 7 on']);
});

test('ten thousand repeated sections are read in linear time', () => {
  const values = Array.from({ length: 100_000 }, (_, index) => (index % 10) + 1);
  expect(numberBreaks(values, 1)).toHaveLength(9_999);
});
