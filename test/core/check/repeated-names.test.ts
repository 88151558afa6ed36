import { repeatedNames } from '../../../src/core/check/repeated-names';
import { planOf } from '../plan/reading';

/** "2. as 1.": which item has the name of which earlier one. */
const repeated = (...rows: string[]): string[] => {
  const plan = planOf(
    rows.map((row) => `| ${row.replace(' ', ' | ')} | Dona | 4 | 5 | Reja asosida | I chorak |`).join('\n'),
  );
  return [...repeatedNames(plan)].map(([item, earlier]) => `${item.number.text} as ${earlier.number.text}`);
};
const LONG = 'yangi kelgan kitoblar bilan tanishtirish';

test.each<[string, string[], string[]]>([
  ['none', ['1. Bir', '2. Ikki'], []],
  ['two items', ['1. Bir', '2. Ikki', '3. BIR'], ['3. as 1.']],
  ['three items, each as the first', ['1. Bir', '2. Bir', '3. Bir'], ['2. as 1.', '3. as 1.']],
  ['none without a name', ['1. -', '2. -'], []],
  ['parts of one whole', ['1. Bir', '1.1. yangi', '1.2. yangi'], ['1.2. as 1.1.']],
  [
    'three parts of one whole, each as the first',
    ['1. Bir', '1.1. yangi', '1.2. yangi', '1.3. yangi'],
    ['1.2. as 1.1.', '1.3. as 1.1.'],
  ],
  ['not parts of two wholes with a short name', ['1. Bir', '1.1. yangi', '2. Ikki', '2.1. yangi'], []],
  ['not with four words', ['1. Bir', '1.1. yangi a b c', '2. Ikki', '2.1. yangi a b c'], []],
  ['parts of two wholes with a long name', ['1. Bir', `1.1. ${LONG}`, '2. Ikki', `2.1. ${LONG}`], ['2.1. as 1.1.']],
  ['a part with the name of an item above', ['1. yangi', '2. Bir', '2.1. yangi'], ['2.1. as 1.']],
  [
    'a part with the name of the first of two items',
    ['1. yangi', '2. yangi', '2.1. yangi'],
    ['2. as 1.', '2.1. as 1.'],
  ],
  ['an item with the name of a part above', ['1. Bir', '1.1. yangi', '2. yangi'], ['2. as 1.1.']],
  [
    'a part with the name of an item between',
    ['1. Bir', '1.1. yangi', '2. yangi', '3. Ikki', '3.1. yangi'],
    ['2. as 1.1.', '3.1. as 2.'],
  ],
])('%s have one name', (_, rows, expected) => {
  expect(repeated(...rows)).toEqual(expected);
});
