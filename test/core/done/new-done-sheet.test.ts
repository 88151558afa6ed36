import { DONE_HEADINGS, doneHeaders, findDoneColumns } from '../../../src/core/done/done-columns';
import { newDoneSheet } from '../../../src/core/done/done-sheet';
import { itemKeys } from '../../../src/core/done/item-keys';
import { gridOf } from '../../support/test-grid';
import { planOf } from '../plan/reading';

const HEADINGS = [
  '№',
  'Band',
  'Birlik',
  'Oʻtgan yil fakti',
  'Yillik reja',
  'I chorak',
  'I chorak izohi',
  'II chorak',
  'II chorak izohi',
  'III chorak',
  'III chorak izohi',
  'IV chorak',
  'IV chorak izohi',
  'Nima qilindi',
  'I chorak rejasi',
  'II chorak rejasi',
  'III chorak rejasi',
  'IV chorak rejasi',
  'Kalit',
];
const BLANKS = Array.from({ length: 13 }, () => null);

test('the sheet that is made holds the plan: sections above their items, numbers as numbers, the rest as written', () => {
  const plan = planOf(`
    | 1. | Umumiy ish | Hujjat | 1 | 1 | Reja | har chorakda | AKM |
    | I. ASOSIY FAOLIYAT |
    | 2. | Xarid | Nomda/nusxa | '370/1006 | 400 | Reja | 2026-yil davomida | AKM |
    | 3. | Qatnov | Marotaba | '- | 0 | Reja | 2026-yil davomida | AKM |
    | MOLIYA |
    | 4. | | Ming soʻm | '12,5 | 12.5 | Mablagʻ ajratish | har chorakda | AKM |
    | 5. | Toʻplam | | 3 | '40<br>60 | Reja | har chorakda | AKM |
    | 6. | Seminar | Tadbir | koʻp | | Reja | har chorakda | AKM |
    | 7. | Nafaqa | Nafar | ␣ | '12 350 | Reja | har chorakda | AKM |
  `);
  const keys = itemKeys(plan);
  const sheet = newDoneSheet(plan);
  const heading = (text: string) => [null, text, null, null, null, ...BLANKS, null];
  expect(sheet.rows).toEqual([
    ['2026-yil ish rejasining bajarilishi'],
    HEADINGS,
    ['1.', 'Umumiy ish', 'Hujjat', 1, 1, ...BLANKS, keys[0]],
    heading('I. ASOSIY FAOLIYAT'),
    ['2.', 'Xarid', 'Nomda/nusxa', '370/1006', 400, ...BLANKS, keys[1]],
    ['3.', 'Qatnov', 'Marotaba', '-', 0, ...BLANKS, keys[2]],
    heading('MOLIYA'),
    ['4.', 'Mablagʻ ajratish', 'Ming soʻm', 12.5, 12.5, ...BLANKS, keys[3]],
    ['5.', 'Toʻplam', null, 3, '40\n60', ...BLANKS, keys[4]],
    ['6.', 'Seminar', 'Tadbir', 'koʻp', null, ...BLANKS, keys[5]],
    ['7.', 'Nafaqa', 'Nafar', null, 12350, ...BLANKS, keys[6]],
  ]);
  const { rows: _, ...rest } = sheet;
  expect(rest).toEqual({
    name: 'Bajarilishi',
    isHidden: false,
    position: 'last',
    widths: [7, 44, 14, 12, 12, 11, 24, 11, 24, 11, 24, 11, 24, 40, 11, 11, 11, 11, 12],
    table: { headerRow: 2, hiddenColumns: [19], textRows: [5, 9] },
    print: {
      orientation: 'landscape',
      pagesWide: 2,
      titleRows: [2, 2],
      titleColumns: [1, 3],
      footer: { right: '&P/&N' },
    },
  });
});

test('a plan that names no year makes a sheet that names none; a text of two readings stays as it is written', () => {
  const plan = planOf(`
    | № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
    |---|
    | 1. | Roʻyxat tuzish | Nafar | '1,200 | 5 | Ish | har chorakda | AKM |
  `);
  expect(newDoneSheet(plan).rows.map((row) => row.slice(0, 5))).toEqual([
    ['ish rejasining bajarilishi'],
    HEADINGS.slice(0, 5),
    ['1.', 'Roʻyxat tuzish', 'Nafar', '1,200', 5],
  ]);
});

test('a value torn over two rows is one text', () => {
  const plan = planOf(`
    | 1. | Kitob sovgʻasi | Dona | | 5 | Reja | har chorakda | AKM |
    | | va xarid | | ␣12 | | | | |
    | 2. | Boshqa ish | Dona | 5 | 9 | Reja | har chorakda | AKM |
  `);
  expect(plan.items[0]!.fact.cells).toHaveLength(2);
  expect(newDoneSheet(plan).rows[2]!.slice(0, 5)).toEqual(['1.', 'Kitob sovgʻasi va xarid', 'Dona', 12, 5]);
});

describe('the header of the sheet', () => {
  const blank = (count: number) => Array.from({ length: count }, () => [null]);

  test('is known by the names of item and quarters, wherever it stands and whatever stands beside', () => {
    const grid = gridOf([['Sarlavha'], ['IV chorak', 'Meniki', 'Band', 'I chorak', 'iii chorak', 'II CHORAK', 'Band']]);
    expect(findDoneColumns(grid)).toEqual({ headerRow: 2, columns: { q4: 1, name: 3, q1: 4, q3: 5, q2: 6 } });
    expect(doneHeaders(grid)).toEqual({ q4: 'A2', name: 'C2', q1: 'D2', q3: 'E2', q2: 'F2' });
    expect(Object.keys(doneHeaders(grid))).toHaveLength(5);
  });

  test('holds every column of a sheet that is made', () => {
    expect(DONE_HEADINGS).toEqual(HEADINGS);
    const headers = doneHeaders(gridOf([HEADINGS]));
    expect(Object.values(headers).sort()).toEqual(HEADINGS.map((_, at) => `${String.fromCharCode(65 + at)}1`));
  });

  test('is found as the last row of a sheet and as the fortieth, no further down', () => {
    expect(findDoneColumns(gridOf([...blank(39), HEADINGS]))?.headerRow).toBe(40);
    expect(findDoneColumns(gridOf([...blank(40), HEADINGS]))).toBeNull();
    expect(findDoneColumns(gridOf([...blank(39), HEADINGS, [1]]))?.headerRow).toBe(40);
  });

  test.each(['Band', 'I chorak', 'II chorak', 'III chorak', 'IV chorak'])('is none without %s', (missing) => {
    const grid = gridOf([HEADINGS.filter((heading) => heading !== missing)]);
    expect(findDoneColumns(grid)).toBeNull();
    expect(doneHeaders(grid)).toEqual({});
  });
});

describe('what an item is known by', () => {
  const keysOf = (rows: readonly string[]): readonly string[] => itemKeys(planOf(rows.join('\n')));
  const row = (number: string, name: string, mechanism = 'Reja'): string =>
    `| ${number} | ${name} | Dona | 1 | 2 | ${mechanism} | har chorakda | AKM |`;

  test('does not change where it moves, is numbered otherwise or is spelled otherwise', () => {
    const [one, other] = keysOf([row('1.', 'Kitob sovgʻasi'), row('2.', 'Davra suhbati')]);
    expect(keysOf([row('1.', 'Yangi ish'), row('2.', 'DAVRA  SUHBATI'), row('3.', "Kitob sovg'asi")]).slice(1)).toEqual(
      [other, one],
    );
  });

  test('is told apart by order where the names are the same', () => {
    const [first, second, third] = keysOf([row('1.', 'Seminar'), row('2.', 'Seminar'), row('3.', 'Seminar')]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
    expect(first).toMatch(/^[a-z\d]+$/);
  });

  test('is told apart by the whole that it is a part of', () => {
    const rows = [row('1.', 'Xarid'), row('1.1.', 'Yangi'), row('2.', 'Sovgʻa'), row('2.1.', 'Yangi')];
    const keys = keysOf(rows);
    expect(new Set(keys).size).toBe(4);
    expect(keys.join('')).not.toContain('-');
    // Another name of the whole is another item.
    expect(keysOf(rows.slice(0, 2).map((each) => each.replace('Xarid', 'Hadya')))[1]).not.toBe(keys[1]);
  });

  test('is what is done for it where it has no name', () => {
    const keys = keysOf([row('1.', '', 'Mablagʻ ajratish'), row('2.', '', 'Hisobot berish')]);
    expect(new Set(keys).size).toBe(2);
    expect(keys.join('')).not.toContain('-');
  });
});
