import { hasPair, isPair, pairFamilies } from '../../../src/core/check/pair-families';
import { planOf } from '../plan/reading';

test('a pair is n/m, in the fact or in the plan', () => {
  expect([[4], [4, 5], [null, null], []].map(isPair)).toEqual([false, true, true, false]);
  const items = planOf(`| 1. | Bir | Nusxa | 4/5 | 5 |
    | 2. | Ikki | Nusxa | 4 | 5/6 |
    | 3. | Uch | Nusxa | 4 | 5 |
    | 4. | Toʻrt | Nusxa | 4<br>4/5 | 5 |`).items;
  expect(items.map(hasPair)).toEqual([true, true, false, true]);
});

/** The numbers of the items beside which others are counted in n/m. */
const beside = (...rows: string[]): string[] => {
  const plan = planOf(rows.join('\n'));
  const isBeside = pairFamilies(plan);
  return plan.items.filter(isBeside).map(({ number }) => number.text);
};
const PAIR = '4/5 | 5/6';

test.each<[string, string[], string[]]>([
  ['none', ['| 1. | Bir | Nusxa | 4 | 5 |', '| 2. | Ikki | Nusxa | 4 | 5 |'], []],
  ['none beside itself alone', [`| 1. | Bir | Nusxa | ${PAIR} |`, '| 2. | Ikki | Dona | 4 | 5 |'], []],
  ['a row of its unit', [`| 1. | Bir | Nusxa | ${PAIR} |`, '| 2. | Ikki | Nusxa | 4 | 5 |'], ['2.']],
  ['two of its unit', [`| 1. | Bir | Nusxa | ${PAIR} |`, `| 2. | Ikki | Nusxa | ${PAIR} |`], ['1.', '2.']],
  [
    'none of another section',
    ['| I. BIR |', `| 1. | Bir | Nusxa | ${PAIR} |`, '| II. IKKI |', '| 2. | Ikki | Nusxa | 4 | 5 |'],
    [],
  ],
  ['its whole', ['| 1. | Bir | Dona | 4 | 5 |', `| 1.1. | Ikki | Nusxa | ${PAIR} |`], ['1.']],
  ['its parts', [`| 1. | Bir | Dona | ${PAIR} |`, '| 1.1. | Ikki | Nusxa | 4 | 5 |'], ['1.1.']],
  [
    'other parts',
    ['| 1. | Bir | Dona | 4 | 5 |', '| 1.1. | Ikki | Nusxa | 4 | 5 |', `| 1.2. | Uch | Tadbir | ${PAIR} |`],
    ['1.', '1.1.'],
  ],
  [
    'no part of another whole',
    [
      '| 1. | Bir | Dona | 4 | 5 |',
      `| 1.1. | Ikki | Nusxa | ${PAIR} |`,
      '| 2. | Uch | Tadbir | 4 | 5 |',
      '| 2.1. | Toʻrt | Nafar | 4 | 5 |',
    ],
    ['1.'],
  ],
])('of siblings: %s', (_, rows, numbers) => {
  expect(beside(...rows)).toEqual(numbers);
});
