import { planOf } from './reading';

/** "17.1. of 17." for each item that is a part of another. */
function partsIn(table: string): string[] {
  const { items } = planOf(table);
  return items.flatMap(({ number, partOf }) =>
    partOf === null ? [] : [`${number.text} of ${items[partOf]!.number.text}`],
  );
}

const item = (number: string, name = 'Kitoblar'): string => `| ${number} | ${name} | Dona | 4 | 5 |`;
const LABEL = '| | Shundan, | |';

describe('parts of an item', () => {
  test.each([
    [
      'follow a label',
      `${item('17.')}\n${LABEL}\n${item('17.1.')}\n${item('17.2.')}\n${item('18.')}`,
      ['17.1. of 17.', '17.2. of 17.'],
    ],
    ['follow a name that ends so', `${item('17.', 'Kitoblar, shundan:')}\n${item('17.1.')}`, ['17.1. of 17.']],
    [
      'follow one whose № cannot be read',
      `${item('a-b', 'Kitoblar, shundan:')}\n${item('17.1.')}\n${item('18.')}`,
      ['17.1. of a-b'],
    ],
    [
      'may have a № that became a date',
      `${item('17.')}\n${LABEL}\n${item('⟨1-Oct⟩')}\n${item('17.2.')}`,
      [' of 17.', '17.2. of 17.'],
    ],
    [
      'end at a № that cannot be read',
      `${item('17.')}\n${LABEL}\n${item('17.1.')}\n${item('a-b')}\n${item('17.2.')}`,
      ['17.1. of 17.'],
    ],
    ['end at a heading', `${item('17.')}\n${LABEL}\n| II. XALQARO FAOLIYAT |\n${item('17.1.')}`, []],
    [
      'do not follow a label below a heading',
      `${item('17.')}\n| II. XALQARO FAOLIYAT |\n${LABEL}\n${item('17.1.')}`,
      [],
    ],
    ['do not follow a label above all items', `${LABEL}\n${item('17.1.')}`, []],
    ['do not follow an item that is named so', `${item('17.', 'Shundan')}\n${item('17.1.')}`, []],
    ['do not follow a word that ends like it', `${item('17.', 'Kitobshundan')}\n${item('17.1.')}`, []],
    ['have more steps', `${item('17.1.')}\n${LABEL}\n${item('17.2.')}`, []],
  ])('%s', (_, table, expected) => {
    const parts = partsIn(table).map((part) => part.replace(/^[A-Z\d]{5,} /, ' '));
    expect(parts).toEqual(expected);
  });
});

test('rows below a heading belong to no item above it', () => {
  const { items } = planOf(
    `${item('1.')}\n| | davomi | |\n| II. XALQARO FAOLIYAT |\n| | izoh bilan | |\n${item('2.')}`,
  );
  expect(items.map(({ rows, section }) => [...rows, section])).toEqual([
    [2, 3, null],
    [6, 6, 0],
  ]);
});
