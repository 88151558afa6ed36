import { parsePlanInSteps } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { pack, planOf } from './reading';

const kinds = (table: string) => planOf(table).rows.map(({ kind }) => kind);
const FIRST = '| 1. | Bir | Dona | 4 | 5 |';
const LAST = '| 3. | Uch | Dona | 4 | 5 |';
/** The kind of a row between two items. */
const between = (row: string) => kinds(`${FIRST}\n${row}\n${LAST}`).slice(1, -1);

describe('a row between two items', () => {
  test.each([
    ['of nothing', '| | |', 'empty'],
    ['of nothing but a note beside the table', '| | | | | | | | | izoh |', 'empty'],
    ['of a number', '| 2. | |', 'empty'],
    ['of a word in the number’s place', '| Eslatma | |', 'other'],
    ['of a name', '| | va boshqalar | |', 'continuation'],
    ['of a name in capitals', '| | Boshqalar | |', 'continuation'],
    ['of a name and a unit', '| | Ikki | Dona |', 'continuation'],
    ['of a name, a unit and a value', '| | Ikki | Dona | 4 |', 'item'],
    ['of a name in small letters, a unit and a value', '| | ikki | dona | 4 |', 'subRow'],
    ['of a name and a value', '| | Ikki | | 4 |', 'subRow'],
    ['of a name, a unit and a deadline', '| | Ikki | Dona | | | | 2026-yil |', 'continuation'],
    ['of a name, a unit and a mechanism', '| | Ikki | Dona | | | Reja asosida |', 'continuation'],
    ['of a name, a unit, a mechanism and a deadline', '| | Ikki | Dona | | | Reja asosida | 2026-yil |', 'item'],
    ['of a name, a mechanism and a deadline', '| | Ikki | | | | Reja asosida | 2026-yil |', 'continuation'],
    ['of a value', '| | | | 4 |', 'continuation'],
    ['of a value and a mechanism', '| | | | 4 | | Reja asosida |', 'subRow'],
    ['of a value and a deadline', '| | | | 4 | | | 2026-yil |', 'subRow'],
    ['of a value and who answers for it', '| | | | 4 | | | | Direktor |', 'subRow'],
    ['of a value and a mechanism that goes on', '| | | | 4 | | va boshqalar |', 'continuation'],
    ['of a value and a deadline that goes on', '| | | | 4 | | | yil davomida |', 'continuation'],
    ['of a value and a unit that goes on', '| | | nusxa | 4 |', 'continuation'],
    ['that begins a part', '| | shu jumladan yoshlar | | 4 |', 'subRow'],
    ['“shundan”', '| | Shundan, | |', 'label'],
    ['“shundan quyidagilar”', '| | shundan quyidagilar: | |', 'label'],
    ['“shundan” in the number’s place', '| shundan: | |', 'label'],
    ['“shundan” with a unit', '| | Shundan, | Dona |', 'continuation'],
    [
      '“shundan” in a long sentence',
      '| | Shundan kelib chiqib yana koʻp ishlar qilinadi va hisobot beriladi | |',
      'continuation',
    ],
    ['“jami”', '| | Jami: | | 4 | 5 |', 'total'],
    ['“jami” of a section', '| | XIII boʻlim boʻyicha jami: | | 4 | 5 |', 'total'],
    ['“jami” in the number’s place', '| Jami | | | 4 | 5 |', 'total'],
    ['that says what is summed', '| | Xodimlar jami | | 4 | 5 |', 'subRow'],
  ])('%s', (_, row, kind) => {
    expect(between(row)).toEqual([kind]);
  });

  test.each([
    ['with values', '| | Ikki | | 4 | 5 |', 'item'],
    ['without values', '| | ikki davomi | |', 'other'],
  ])('is another before the first item: %s', (_, row, kind) => {
    expect(kinds(`${row}\n${FIRST}`)[0]).toBe(kind);
  });

  test.each([
    ['with a unit', '| Ikki | Dona |', 'item'],
    ['with a value', '| Ikki | | 4 |', 'item'],
    ['with a deadline', '| Ikki | | | | 2026-yil |', 'item'],
    ['alone', '| Ikki | |', 'continuation'],
    ['in small letters', '| ikki | Dona | 4 | |', 'subRow'],
  ])('is an item by its name %s where no number has a column', (_, row, kind) => {
    const header = '| Nomi | Birlik | Fakt | Reja | Muddat |\n|---|---|---|---|---|';
    expect(kinds(`${header}\n| Bir | Dona | 4 | 5 | 2026-yil |\n${row}\n| Uch | Dona | 4 | 5 |`)[1]).toBe(kind);
  });
});

describe('what rows above say', () => {
  test('a label parts the item above, and not the next', () => {
    const parts = '| | Yoshlar | | 1 | 2 |';
    expect(
      kinds(`${FIRST}\n| | shundan: | |\n| | yoshlar | | 1 | 2 |\n${LAST}\n| | yoshlar | | 1 | 2 |\n${parts}`),
    ).toEqual(['item', 'label', 'subRow', 'item', 'continuation', 'subRow']);
  });
  test('a total of an item without values is that item’s, until a value stands below it', () => {
    expect(kinds(`| 1. | Bir | Dona |\n| | Jami | | 4 | 5 |\n| | Jami | | 4 | 5 |`)).toEqual([
      'item',
      'continuation',
      'total',
    ]);
  });
  test('a merged № holds empty rows, totals and values, as far as it reaches', () => {
    const table = `
      | 1. | Bir | Dona | 4 | 5 |
      | ^ | | |
      | ^ | | | 6 | 7 | Reja asosida | 2026-yil |
      | ^ | Jami | | 8 | 9 |
      | | | |
      | 2. | Ikki | Dona | 4 | 5 |`;
    expect(kinds(table)).toEqual(['item', 'continuation', 'continuation', 'continuation', 'empty', 'item']);
  });
  test('a name repeated above its own item is told, over empty rows too', () => {
    const repeats = (table: string) => planOf(table).items[0]!.continuations.map(({ repeatsNext }) => repeatsNext);
    expect(repeats(`${FIRST}\n| | Uch | |\n${LAST}`)).toEqual([true]);
    expect(repeats(`${FIRST}\n| | UCH | |\n| | |\n| 2. | |\n${LAST}`)).toEqual([true]);
    expect(repeats(`${FIRST}\n| | Toʻrt | |\n${LAST}`)).toEqual([false]);
    expect(repeats(`${FIRST}\n| | | | | | Uch |\n${LAST}`)).toEqual([false]);
    expect(repeats(`${FIRST}\n| | Uch | |\n| | Uch | |`)).toEqual([false, false]);
    expect(planOf(`${FIRST}\n| | Uch | |\n${LAST}`).items[0]!.name.text).toBe('Bir');
  });
});

describe('headings', () => {
  const titles = (table: string) => planOf(table).sections.map(({ title }) => title);
  test('in capitals without a numeral right below another is its second line', () => {
    const table = `| I. OAV BILAN ISHLASH |\n| VA BOSHQA ISHLAR |\n${FIRST}`;
    expect(kinds(table)).toEqual(['section', 'other', 'item']);
    expect(titles(table)).toEqual(['OAV BILAN ISHLASH VA BOSHQA ISHLAR']);
  });
  test.each([
    ['known by its title', '| I. OAV BILAN ISHLASH |\n| XALQARO FAOLIYAT |'],
    ['with a numeral', '| I. OAV BILAN ISHLASH |\n| II. BOSHQA ISHLAR |'],
    ['below an item', `| I. OAV BILAN ISHLASH |\n${FIRST}\n| BOSHQA ISHLAR |`],
  ])('%s begins a section', (_, table) => {
    expect(kinds(`${table}\n${LAST}`).filter((kind) => kind === 'section')).toHaveLength(2);
  });
});

describe('the end of the table', () => {
  test.each([
    ['an empty row', '| | |\n| | Boshqalar | |', ['other', 'other']],
    ['a signature', '| | Direktor | | | | Namunaeva |\n| | Boshqalar | |', ['other', 'other']],
    ['a sign that only begins like a signature', '| | direktorlar bilan | |', ['continuation']],
    ['a note in the number’s place', '| Izoh: hammasi | |\n| | boshqalar | |', ['other', 'other']],
    ['a total and an empty row', '| | Jami | | 4 | 5 |\n| | |\n| | Direktor | |', ['total', 'other', 'other']],
    [
      'an approval in capitals over the whole table',
      '| TASDIQLAYMAN: |\n| MARKAZ DIREKTORI A. FALONCHIYEV |',
      ['other', 'other'],
    ],
    ['a row of nothing but a number', '| 2. | |\n| | |\n| | Direktor | |', ['empty', 'other', 'other']],
  ])('is where %s stands', (_, rows, expected) => {
    expect(kinds(`${FIRST}\n${rows}`).slice(1)).toEqual(expected);
  });
});

test('an item below an empty row is none of a header’s rows, though its cells read like headings', () => {
  const row = '| 2. | Ikki | Dona | 4 | 5 | Reja | 2026-yil |';
  expect(kinds(`${FIRST}\n| | |\n${row}\n${LAST}`)).toEqual(['item', 'empty', 'item', 'item']);
});

test('a long plan is read in more steps than a short one, however its rows are', () => {
  const steps = (rows: number): number => {
    const grid = gridOf(Array.from({ length: rows }, (_, at) => `| ${at + 1}. | Bir | Dona | 4 | 5 |`).join('\n'));
    return [...parsePlanInSteps(grid, pack)].length;
  };
  const [short, middle, long] = [steps(10), steps(600), steps(1100)];
  expect(middle - short).toBeGreaterThan(2);
  expect(long - middle).toBe(middle - short);
});
