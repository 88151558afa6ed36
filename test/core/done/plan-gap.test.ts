import type { ClosedQuarters } from '../../../src/core/done/done-plan';
import { farthest, lastFilled, pairsOf, type PlanGap, planGap } from '../../../src/core/done/plan-gap';
import { pack } from '../plan/reading';
import { itemAtWork, SEMINAR, VISITS } from './plan-at-work';

const gapOf = async (quantity: string, facts: readonly string[], closed: ClosedQuarters, unit = 'Tadbir') => {
  const name = unit === 'Tadbir' ? SEMINAR : 'Sovgʻa tariqasida';
  const { item, row } = await itemAtWork({ name, unit, quantity, deadline: '2026-yil davomida' }, facts);
  return planGap(item, row, closed, pack);
};

type Case = readonly [
  what: string,
  plan: string,
  facts: readonly string[],
  closed: ClosedQuarters,
  gap: PlanGap | null,
];

const none = (planned: number): PlanGap => ({ kind: 'none', quarter: 4, done: 0, planned });

test.each<Case>([
  ['nothing is asked where nothing is filled', '100', [], 4, null],
  ['nothing is asked where nothing is filled and no quarter is over', '100', [], 0, null],
  ['more than the quarter’s plan and less than the year’s is not asked about', '100', ['90'], 1, null],
  [
    'a tenth less in the year is short',
    '100',
    ['90', '', '', '0'],
    4,
    { kind: 'short', quarter: 4, done: 90, planned: 100 },
  ],
  ['less than a tenth short is not asked about', '100', ['91', '', '', '0'], 4, null],
  [
    'one of ten lacking in the year is short',
    '10',
    ['9', '', '', '0'],
    4,
    { kind: 'short', quarter: 4, done: 9, planned: 10 },
  ],
  ['before the year’s end, two lacking are not asked about', '40', ['9', '9'], 2, null],
  [
    'before the year’s end, three lacking are',
    '40',
    ['9', '8'],
    2,
    { kind: 'short', quarter: 2, done: 17, planned: 20 },
  ],
  ['three of eighty lacking are less than a tenth', '160', ['40', '37'], 2, null],
  ['a quarter that is over and not filled is not asked about', '40', ['1'], 2, null],
  [
    'of a quarter that is filled early, what is over is asked about',
    '40',
    ['5', '1'],
    1,
    { kind: 'short', quarter: 1, done: 5, planned: 10 },
  ],
  ['no quarter is over: nothing falls short', '40', ['1'], 0, null],
  ['nothing done in the year', '8', ['-', '-', '-', '-'], 4, none(8)],
  ['nothing done in the year, said by zeros', '8', ['0', '0', '0', '0'], 4, none(8)],
  ['nothing done by September may still be done', '8', ['-', '-', '-'], 3, null],
  ['as planned', '8', ['2', '2', '2', '2'], 4, null],
  ['nothing planned, nothing done', "'-", ['-', '-', '-', '-'], 4, null],
  ['a fact that cannot be read', '8', ['koʻp'], 1, null],
  ['a plan that cannot be read', 'koʻp', ['1'], 1, null],
  ['two more than a plan of four', '4', ['6'], 1, null],
  ['three more than a plan of four', '4', ['7'], 1, { kind: 'over', quarter: 1, done: 7, planned: 4 }],
  [
    'three tenths over a plan of a hundred',
    '100',
    ['100', '30'],
    2,
    { kind: 'over', quarter: 2, done: 130, planned: 100 },
  ],
  ['less than three tenths over a plan of a hundred', '100', ['100', '29'], 2, null],
  ['over the plan before any quarter is over', '4', ['9'], 0, { kind: 'over', quarter: 1, done: 9, planned: 4 }],
  ['three done where none was planned', "'-", ['3'], 1, { kind: 'over', quarter: 1, done: 3, planned: 0 }],
])('%s: of %s planned, %j done, %s quarters over', async (_, quantity, facts, closed, gap) => {
  expect(await gapOf(quantity, facts, closed)).toEqual(gap);
});

test('a pair done where one number was planned is not compared: that is told by itself', async () => {
  expect(await gapOf("'40", ['1/2', '3/4', '1/2', '3/4'], 4)).toBeNull();
});

test('of a compound the value that differs most in proportion is told', async () => {
  const short = await gapOf("'40/100", ['39/50', '', '', '-'], 4, 'Nomda/nusxa');
  expect(short).toEqual({ kind: 'short', quarter: 4, done: 50, planned: 100 });
  const over = await gapOf("'40/100", ['90/140'], 1, 'Nomda/nusxa');
  expect(over).toEqual({ kind: 'over', quarter: 1, done: 90, planned: 40 });
});

test.each<[readonly string[], number | null]>([
  [[], null],
  [['1'], 1],
  [['', '-'], 2],
  [['1', '', '3'], 3],
  [['', '', '', 'koʻp'], 4],
])('of the quarters %j the last that is filled is %s', async (facts, expected) => {
  const { row } = await itemAtWork({ name: VISITS, unit: 'Marotaba', quantity: '8', deadline: 'har chorakda' }, facts);
  expect(lastFilled(row)).toBe(expected);
});

test('values stand to each other place by place; a dash stands to all of them, other shapes to none', () => {
  const pairs = (done: (number | null)[][], planned: (number | null)[][]): string =>
    pairsOf(done, planned)
      .map((pair) => `${pair.done}:${pair.planned}`)
      .join(' ');
  expect(pairs([[1, null], [3]], [[10, 20], [null]])).toBe('1:10 0:20 3:0');
  expect(pairs([[null]], [[10, null], [30]])).toBe('0:10 0:0 0:30');
  expect(pairs([[10, null], [30]], [[null]])).toBe('10:0 0:0 30:0');
  expect(pairs([[1]], [[10, 20]])).toBe('');
  expect(pairs([[1], [2]], [[10, 20]])).toBe('');
  expect(pairs([[1], [2, 3]], [[10], [20]])).toBe('');
});

test('the farthest pair is that whose difference is the greatest part of its plan', () => {
  const half = { done: 50, planned: 100 };
  const whole = { done: 0, planned: 10 };
  const unplanned = { done: 2, planned: 0 };
  expect(farthest([half, whole])).toBe(whole);
  expect(farthest([whole, half])).toBe(whole);
  expect(farthest([half, unplanned, whole])).toBe(unplanned);
  expect(
    farthest([
      { done: 3, planned: 0 },
      { done: 500, planned: 100 },
    ]),
  ).toEqual({ done: 500, planned: 100 });
  expect(farthest([])).toBeNull();
});
