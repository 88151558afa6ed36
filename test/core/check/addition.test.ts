import { addendsOf, addUp, compareSum } from '../../../src/core/check/addition';
import { lineText, linesText, numberText, writtenText } from '../../../src/core/check/quantity-text';
import { planOf } from '../plan/reading';

const itemWith = (plan: string, name = 'Ish') => planOf(`| 1. | ${name} | Dona | 1 | ${plan} |`).items[0]!;
const addends = (plan: string, name?: string) => {
  const item = itemWith(plan, name);
  return addendsOf(item, item.plan);
};

test.each([
  { plan: '5', of: [[5]] },
  { plan: '370/1006', of: [[370, 1006]] },
  { plan: '12<br>31', of: [[12], [31]] },
  { plan: '12<br>0<br>-', of: [[12]] },
  { plan: '-/7', of: [[0, 7]] },
  { plan: '-', of: [] },
  { plan: '0', of: [] },
  { plan: '', of: null },
  { plan: 'koʻp', of: null },
  { plan: '-5', of: null },
  { plan: '12/3<br>4', of: null },
  { plan: '0<br>12/3', of: [[12, 3]] },
])('the addends of $plan', ({ plan, of }) => {
  expect(addends(plan)).toEqual(of);
});

test('the first line is the total of the others where the name lists one part less than there are lines', () => {
  expect(addends('30<br>10<br>20', 'Roʻyxatga olish: - yangi; - qayta')).toEqual([[30]]);
  expect(addends('10<br>20', 'Roʻyxatga olish: - yangi; - qayta')).toEqual([[10], [20]]);
  expect(addends('30<br>10<br>20', 'Roʻyxatga olish')).toEqual([[30], [10], [20]]);
  expect(addends('30<br>10', 'Roʻyxatga olish: - yangi')).toEqual([[30], [10]]);
});

test('values are added component by component', () => {
  expect(addUp([])).toEqual([]);
  expect(addUp([[1, 2], [10, 20], [5]])).toEqual([16, 22]);
});

test.each([
  { total: [], parts: [] },
  { total: [], parts: [[0]] },
  { total: [5], parts: [[2], [3]] },
  { total: [0.3], parts: [[0.1], [0.2]] },
  { total: [1_000_000_000], parts: [[999_999_500]] },
  {
    total: [3, 7],
    parts: [
      [1, 3],
      [2, 4],
    ],
  },
  { total: [100, 7], parts: [[3], [4]] },
  { total: [7], parts: [[100, 3], [4]] },
  { total: [3], parts: [[3], []] },
])('$total is the sum of $parts', ({ total, parts }) => {
  expect(compareSum(total, parts)).toBeNull();
});

test('a sum that does not hold is shown with what would make it hold', () => {
  expect(
    compareSum(
      [370, 1016],
      [
        [103, 417],
        [240, 319],
        [0, 0],
        [27, 270],
      ],
    ),
  ).toEqual({
    proof: '370/1016 ≠ 103/417 + 240/319 + 27/270 = 370/1006',
    sum: '370/1006',
    difference: '0/10',
    solved: ['103/427', '240/329', '0/10', '27/280'],
  });
  expect(compareSum([5], [[10], [3]])).toEqual({
    proof: '5 ≠ 10 + 3 = 13',
    sum: '13',
    difference: '-8',
    solved: ['2', null],
  });
  expect(compareSum([5], [[8], []])).toEqual({ proof: '5 ≠ 8', sum: '8', difference: '-3', solved: ['5', null] });
  expect(compareSum([], [[2]])).toMatchObject({ proof: '0 ≠ 2', difference: '-2', solved: ['0'] });
  expect(compareSum([9, 8], [[1, 3], [4]])).toMatchObject({ proof: '8 ≠ 3 + 4 = 7', solved: ['4', '5'] });
  expect(compareSum([1], [[0.999]])).toMatchObject({ difference: '0.001' });
  expect(compareSum([1_000_000_000], [[999_998_000]])).toMatchObject({ difference: '2000' });
});

test('numbers are written without what adding decimals leaves behind', () => {
  expect([numberText(0.1 + 0.2), numberText(475626.8), numberText(-3), numberText(1e-7)]).toEqual([
    '0.3',
    '475626.8',
    '-3',
    '0',
  ]);
  expect(lineText([370, null, 0.5])).toBe('370/-/0.5');
  expect(linesText([[240, 319], [27], []])).toBe('240/319; 27; ');
});

test('what stands in the cells of a quantity, on one line', () => {
  expect(writtenText(itemWith('␣12 ␣ta<br>31␣').plan)).toBe('12 ta 31');
  const torn = planOf('| 1. | Ish | Dona | 1 | 12 |\n| | davomi | | | 31 |').items[0]!;
  expect(writtenText(torn.plan)).toBe('12; 31');
  expect(writtenText(itemWith('').plan)).toBe('');
});
