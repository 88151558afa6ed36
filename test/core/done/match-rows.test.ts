import { itemKeys } from '../../../src/core/done/item-keys';
import type { Plan } from '../../../src/core/plan/plan';
import type { Written } from '../../support/test-grid';
import { planOf } from '../plan/reading';
import { ITEM_ROWS, readRows, THREE_ITEMS } from './plan-at-work';

/** "3 1." : sheet row and number of the item that it is of; "3 -" where it is of none. */
const told = (rows: readonly (readonly Written[])[], of: Plan = THREE_ITEMS): readonly string[] =>
  readRows(rows, of).rows.map(({ row, item }) => `${row} ${item === null ? '-' : of.items[item]!.number.text}`);

const [key1, key2, key3] = itemKeys(THREE_ITEMS);
const SEMINARS = ['a', 'b', 'c'].map(
  (way, at) => `| ${at + 1}. | Seminar | Tadbir | 4 | 4 | ${way} | har chorakda | AKM |`,
);
const family = itemKeys(planOf(SEMINARS.join('\n')))[0]!;

test.each<[string, readonly (readonly Written[])[], readonly string[]]>([
  [
    'its key tells, whatever the row is called',
    [
      [key2!, '9.', 'Eski nom'],
      [key1!, '8.', 'Kitob sovgʻasi'],
    ],
    ['2 2.', '3 1.'],
  ],
  [
    'its name tells where the key tells nothing',
    [
      ['k9', '7.', 'KITOB SOVGʻASI'],
      [null, '', 'Davra suhbatlari', null, 1],
    ],
    ['2 2.', '3 1.'],
  ],
  ['its number tells where the name is like it', [['k9', '1', 'Davra suhbatlari kuni']], ['2 1.']],
  ['half of the words in common are enough', [['k9', '1', 'Yangi suhbatlari']], ['2 1.']],
  ['less than half are not', [['k9', '1', 'Yangi katta suhbatlari']], ['2 -']],
  ['its key counts though its name is that of another', [[key1!, '2.', 'Kitob sovgʻasi']], ['2 1.']],
  ['a number with several signs behind it is the same number', [['k9', '1. . ', 'Davra kunlari']], ['2 1.']],
  ['another number is not, however like the name', [['k9', '4.', 'Davra kunlari']], ['2 -']],
  ['a number without a name is of no item', [['k9', '1.']], ['2 -']],
  [
    'a key counts before a name',
    [
      ['k9', null, 'Davra suhbatlari'],
      [key1!, null, 'Eski'],
    ],
    ['2 -', '3 1.'],
  ],
  [
    'of two rows with one key neither is the item’s by it',
    [
      [key3!, null, 'Eski'],
      [key3!, null, 'Yana eski'],
    ],
    ['2 -', '3 -'],
  ],
  [
    'of two rows with one name neither is the item’s',
    [
      ['k8', null, 'Davra suhbatlari'],
      ['k9', null, 'Davra suhbatlari'],
    ],
    ['2 -', '3 -'],
  ],
  ['a row of nothing known is of none', [['k9', '5.', 'Begona ish']], ['2 -']],
])('%s', (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test('items of one name are told apart by their keys while there are as many rows', () => {
  const three = planOf(SEMINARS.join('\n'));
  const rows = [
    [`${family}-3`, '9.'],
    [family, '8.'],
    [`${family}-2`, '7.'],
  ];
  expect(told(rows, three)).toEqual(['2 3.', '3 1.', '4 2.']);
});

test('where one of them has no row, the others are of nobody by key, nor by their name', () => {
  const three = planOf(SEMINARS.join('\n'));
  expect(
    told(
      [
        [family, '', 'Seminar'],
        [`${family}-3`, '', 'Seminar'],
      ],
      three,
    ),
  ).toEqual(['2 -', '3 -']);
  expect(readRows([[family, '', 'Seminar']], three).missing).toEqual([0, 1, 2]);
});

test('where no row of theirs is left, all of them have none; the others are told as ever', () => {
  const more = planOf([...SEMINARS, ITEM_ROWS[0]!.replace('1.', '4.')].join('\n'));
  const record = readRows([[key1!, '4.', 'Davra suhbatlari']], more);
  expect([record.rows[0]!.item, record.missing]).toEqual([3, [0, 1, 2]]);
});

test('eleven items of one name are as many', () => {
  const many = planOf(
    Array.from(
      { length: 11 },
      (_, at) => `| ${at + 1}. | Seminar | Tadbir | 4 | 4 | ${at} | har chorakda | AKM |`,
    ).join('\n'),
  );
  const keys = itemKeys(many);
  expect(
    readRows(
      keys.map((key) => [key]),
      many,
    ).rows.map(({ item }) => item),
  ).toEqual(keys.map((_, at) => at));
});

test('an item that has a number as its key’s end is no other’s family', () => {
  expect(
    told([
      [`${key1}-2`, '1.', 'Davra suhbatlari'],
      [key1!, '', 'Yana'],
    ]),
  ).toEqual(['2 1.', '3 -']);
});

test('an item without a number is of no row without one', () => {
  const bare = planOf('| | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | AKM |');
  expect(bare.items.map(({ number }) => number.text)).toEqual(['']);
  expect(told([['k9', '', 'Davra kunlari']], bare)).toEqual(['2 -']);
});
