import { invertedPair, isAcquisition } from '../../../src/core/check/titles-copies';
import { pack, planOf } from '../plan/reading';

test.each([
  ['10/20', null],
  ['20/20', null],
  ['20/10', [20, 10]],
  ['1/2<br>20/10', [20, 10]],
  ['20', null],
  ['-/10', null],
  ['20/-', null],
  ['30/20/10', null],
  ['', null],
])('titles and copies of %j changed places: %j', (fact, pair) => {
  expect(invertedPair(planOf(`| 1. | Xarid | Nusxa | ${fact} | 1/2 |`).items[0]!.fact)).toEqual(pair);
});

test('what is bought is an acquisition, and what is a part of one', () => {
  const plan = planOf(`| 1. | Fondlarini toʻldirish | Nusxa | 10/20 | 1/2 |
    | Shundan, |
    | 1.1. | Xarid qilish orqali | Nusxa | 5/10 | 1/2 |
    | 1.2. | Boshqa yoʻl bilan | Nusxa | 5/10 | 1/2 |
    | 2. | Seminarlar | Tadbir | 5 | 1 |
    | 2.1. | Boshqa yoʻl bilan | Tadbir | 5 | 1 |`);
  expect(plan.items.map((item) => isAcquisition(plan, pack, item))).toEqual([true, true, true, false, false]);
});
