import { lastKnown, numberBreaks } from '../../../src/core/check/number-breaks';

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
  // Places that cannot be read give way to as many numbers, before the first too.
  { values: [null, 3], breaks: ['gap 1 ×1 → 1 on'] },
  { values: [null, null, 3], breaks: [] },
  { values: [1, null, null, 4], breaks: [] },
  { values: [1, null, null, 5], breaks: ['gap 3 ×1 → 2 on'] },
  { values: [1, null, 1], breaks: ['repeat 2 ×1 → 2 on'] },
  { values: [1, 2, null, 2, 3], breaks: ['repeat 3 ×1 → 3 on'] },
  // Another order is one break, with nothing after it.
  { values: [1, 4, 3, 2], breaks: ['order 1 ×3 → 2'] },
  { values: [1, 3, 4, 2, 5], breaks: ['order 1 ×3 → 2'] },
  { values: [1, 3, 2], breaks: ['order 1 ×2 → 2'] },
  { values: [1, 3, 2, 4, 6, 5, 7], breaks: ['order 1 ×2 → 2', 'order 4 ×2 → 5'] },
  { values: [1, 3, 2, null, 5], breaks: ['order 1 ×2 → 2'] },
  { values: [1, null, 4, 3, 5], breaks: ['order 2 ×2 → 3'] },
  { values: [1, null, null, 5, 4], breaks: ['order 3 ×2 → 4'] },
  // A place that cannot be read has none of the numbers that stand below it in another order.
  { values: [1, null, 3, 2, 4], breaks: ['order 2 ×2 → 2'] },
  { values: [1, null, null, 4, 2, 3, 5], breaks: ['order 3 ×3 → 2'] },
  { values: [null, 2, 1, 3], breaks: ['order 1 ×2 → 1'] },
  { values: [1, null, null, 4, 3, 2], breaks: ['order 3 ×3 → 2'] },
  { values: [1, 3, null, 2, 5], breaks: ['order 1 ×2 → 2'] },
  { values: [1, 3, null, 2, 4], breaks: ['order 1 ×2 → 2'] },
  // It has one of them where that leaves a single number out of place.
  { values: [1, null, 3, 2, 5], breaks: ['back 3 ×1 → 4'] },
  { values: [1, null, 3, 4, 2], breaks: ['back 4 ×1 → 5 on'] },
  { values: [1, null, 3, 4, 1, 2, 3], breaks: ['back 4 ×1 → 5 on'] },
  { values: [1, 3, 2, 6], breaks: ['order 1 ×2 → 2', 'gap 3 ×1 → 4 on'] },
  { values: [3, 2, 1, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4], breaks: ['order 0 ×3 → 1', 'order 3 ×10 → 4'] },
  { values: [1, 7, 8, 3, 4], breaks: ['gap 1 ×1 → 2 on', 'back 3 ×1 → 9 on'] },
  { values: [1, 2, 9, 10, 5, 6], breaks: ['order 2 ×2 → 3'] },
  { values: [1, 2, 1, 4, 5], breaks: ['repeat 2 ×1 → 3'] },
  { values: [2, 3], breaks: ['gap 0 ×1 → 1 on'] },
  { values: [0, 1, 2], breaks: ['back 0 ×1 → 1 on'] },
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

test('more than a dozen numbers in another order are told one by one', () => {
  const turned = (count: number) => [...Array.from({ length: count }, (_, index) => count - index), count + 1];
  expect(told(turned(12))).toEqual(['order 0 ×12 → 1']);
  expect(told(turned(14)).length).toBeGreaterThan(1);
});

test('the last number before a place', () => {
  const values = [null, 4, null, 6];
  expect([0, 1, 2, 3, 4].map((before) => lastKnown(values, before))).toEqual([null, null, 4, 4, 6]);
});
