import {
  addLines,
  isDash,
  isNothing,
  isSameShape,
  type Lines,
  linesOf,
  mapLines,
  reaches,
} from '../../../src/core/done/amounts';
import { planOf } from '../plan/reading';

const DASH: Lines = [[null]];

test.each<[string, string, Lines | undefined]>([
  ['Nafar', '12', [[12]]],
  ['Nafar', "'-", [[null]]],
  ['Nomda/nusxa', "'370/1006", [[370, 1006]]],
  ['Nafar', "'12<br>31", [[12], [31]]],
  ['Nafar', "'12 350", [[12350]]],
  ['Nafar', '', undefined],
  ['Nafar', 'koʻp', undefined],
  ['Nafar', '⟨4-Apr⟩', undefined],
  ['Nafar', '#REF!', undefined],
])('%s: of the cell %s the amounts are %j', (unit, quantity, expected) => {
  const plan = planOf(`| 1. | Kitobxonlar soni | ${unit} | ${quantity} | ${quantity} | Reja | har chorakda | AKM |`);
  expect(linesOf(plan.items[0]!.plan)).toEqual(expected);
});

test.each<[string, Lines, Lines, Lines | undefined]>([
  ['numbers are added', [[2]], [[3]], [[5]]],
  ['tenths stay tenths', [[0.1]], [[0.2]], [[0.3]]],
  ['compounds are added place by place', [[1, 2]], [[30, 40]], [[31, 42]]],
  ['lines are added line by line', [[1], [2]], [[30], [40]], [[31], [42]]],
  ['a dash is nothing of any shape', DASH, [[1, 2], [3]], [[1, 2], [3]]],
  ['a dash is nothing of any shape, whichever comes first', [[1, 2], [3]], DASH, [[1, 2], [3]]],
  ['two dashes are a dash', DASH, DASH, DASH],
  ['a dash in one place counts as nothing', [[null, 2]], [[5, null]], [[5, 2]]],
  ['a dash in a place of both stays one', [[null, 2]], [[null, 3]], [[null, 5]]],
  ['a number is not added to a pair', [[1]], [[2, 3]], undefined],
  ['a pair is not added to two lines', [[1, 2]], [[1], [2]], undefined],
  ['one line is not added to two', [[1]], [[1], [2]], undefined],
  ['two lines of which one differs are not added', [[1], [2, 3]], [[1], [2]], undefined],
])('%s', (_, one, other, expected) => {
  expect(addLines(one, other)).toEqual(expected);
  if (expected === undefined) expect(isSameShape(one, other)).toBe(false);
});

test('each number is made anew, a dash stays', () => {
  expect(mapLines([[1, null], [3]], (amount) => amount * 2)).toEqual([[2, null], [6]]);
});

test.each<[Lines, { isNothing: boolean; isDash: boolean }]>([
  [DASH, { isNothing: true, isDash: true }],
  [[[0]], { isNothing: true, isDash: false }],
  [[[null, 0]], { isNothing: true, isDash: false }],
  [[[null, null]], { isNothing: true, isDash: false }],
  [[[null], [null]], { isNothing: true, isDash: false }],
  [[[null, 1]], { isNothing: false, isDash: false }],
  [[[1, null]], { isNothing: false, isDash: false }],
  [[[0], [2]], { isNothing: false, isDash: false }],
  [[], { isNothing: true, isDash: false }],
])('whether %j is nothing, and whether it is a dash', (lines, expected) => {
  expect({ isNothing: isNothing(lines), isDash: isDash(lines) }).toEqual(expected);
});

test.each<[Lines, Lines, boolean]>([
  [[[4]], [[4]], true],
  [[[5]], [[4]], true],
  [[[3]], [[4]], false],
  [[[0.3]], [[0.1 + 0.2]], true],
  [DASH, DASH, true],
  [[[0]], DASH, true],
  [DASH, [[0]], true],
  [DASH, [[1]], false],
  [[[1]], [[null, 1]], false],
  [[[null, 1]], [[null, 1]], true],
  [[[4, 10]], [[4, 10]], true],
  [[[4, 9]], [[4, 10]], false],
  [[[3, 10]], [[4, 10]], false],
  [[[4], [9]], [[4], [10]], false],
  [[[3], [10]], [[4], [10]], false],
  [[[4]], [[4], [10]], false],
  [[[4], [10]], [[4]], true],
])('%j done reaches %j planned: %s', (done, planned, expected) => {
  expect(reaches(done, planned)).toBe(expected);
});
