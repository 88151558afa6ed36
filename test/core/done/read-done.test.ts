import { QUARTERS } from '../../../src/core/done/done';
import { readDone } from '../../../src/core/done/read-done';
import { gridOf, type Written } from '../../support/test-grid';
import { planOf } from '../plan/reading';
import { KEY_FIRST, readRows, THREE_ITEMS } from './plan-at-work';

test('a row is read whole: what it is of, what was done in each quarter, and what was said of it', () => {
  const headings = [...KEY_FIRST, 'I chorak izohi', 'III chorak rejasi'];
  const grid = gridOf([
    headings,
    [' k1 ', ' 1. ', ' Davra suhbatlari ', ' Tadbir ', 3, '-', 'koʻp', null, 'Ikki davra', 'Taʼmir', 5],
  ]);
  const { rows, missing, sheet } = readDone(grid, THREE_ITEMS)!;
  expect({ missing, sheet, count: rows.length }).toEqual({ missing: [1, 2], sheet: 'Reja', count: 1 });
  const [{ quarters, words, ...row }] = rows as [(typeof rows)[0]];
  expect(row).toEqual({ row: 2, key: 'k1', number: '1.', name: 'Davra suhbatlari', unit: 'Tadbir', item: 0 });
  expect(words).toMatchObject({ at: 'I2', text: 'Ikki davra' });
  expect(
    quarters.map(({ quarter, fact, plan: own, note }) => [
      quarter,
      fact.cells[0]!.at,
      fact.state,
      fact.lines,
      own.cells[0]!.at,
      own.lines,
      note.at,
    ]),
  ).toEqual([
    [1, 'E2', 'readable', [[3]], '', [], 'J2'],
    [2, 'F2', 'readable', [[null]], '', [], ''],
    [3, 'G2', 'unreadable', [], 'K2', [[5]], ''],
    [4, 'H2', 'blank', [], '', [], ''],
  ]);
  expect(quarters.map(({ quarter }) => quarter)).toEqual(QUARTERS);
});

test.each<[string, boolean, readonly Written[]]>([
  ['a key alone', true, ['k9']],
  ['number, name and unit', true, [null, '1.', 'Davra suhbatlari', 'Tadbir']],
  ['something done in the first quarter', true, [null, null, null, null, 1]],
  ['something done in the second quarter', true, [null, null, null, null, null, 1]],
  ['something done in the third quarter', true, [null, null, null, null, null, null, '-']],
  ['something done in the fourth quarter', true, [null, null, null, null, null, null, null, 1]],
  ['words of what was done', true, [null, null, null, null, null, null, null, null, 'Ish']],
  ['a name alone: a heading', false, [null, null, 'I. ASOSIY FAOLIYAT']],
  ['number and name without a unit: a heading', false, [null, '1.', 'ASOSIY FAOLIYAT']],
  ['name and unit without a number', false, [null, null, 'Direktor', 'imzo']],
  ['number and unit without a name', false, [null, '1.', null, 'Tadbir']],
  ['a blank key', false, ['  ', null, 'Izoh']],
  ['nothing', false, [null]],
])('a row with %s is an item’s: %s', (_, isItem, row) => {
  expect(readRows([row, ['k2', null, null, null, 7]]).rows.map(({ row: at }) => at)).toEqual(isItem ? [2, 3] : [3]);
});

test('what was done is read as the plan is: thousands, or as many lines as it has', () => {
  const { rows } = readRows([
    [null, '3.', 'Kitobxonlar qatnovi', 'Marotaba', '12 350', { kind: 'text', value: '1 200' }],
    ['k9', null, 'Boshqa: birinchi; ikkinchi', null, '12 350'],
  ]);
  expect(rows.map(({ quarters }) => quarters[0].fact.lines)).toEqual([[[12350]], [[12350]]]);
  expect(rows[0]!.quarters[1].fact).toMatchObject({ state: 'readable', lines: [[1200]] });
});

test('of an item that lists parts, the year’s plan tells whether a space parts values or thousands', () => {
  const named = (quantity: string) =>
    planOf(`| 1. | Kitoblar: yangi; qayta | Dona | ${quantity} | ${quantity} | Reja | har chorakda | AKM |`);
  const done = (quantity: string) =>
    readRows([[null, '1.', 'Kitoblar: yangi; qayta', 'Dona', '12 350']], named(quantity)).rows[0]!.quarters[0].fact;
  expect(done("'40<br>900")).toMatchObject({ state: 'readable', lines: [[12], [350]] });
  expect(done('14400')).toMatchObject({ state: 'readable', lines: [[12350]] });
  // A dash or a text says nothing of lines.
  expect(done("'-").state).toBe('ambiguous');
  expect(done('koʻp').state).toBe('ambiguous');
});

test.each<[readonly (readonly Written[])[], number | null]>([
  [[['2026-yil ish rejasining bajarilishi']], 2026],
  [[['Bajarilishi'], [null, null, null, 'AKM, 2025']], 2025],
  [[['Bajarilishi'], [null, null, null, null, null, null, null, null, 2024]], 2024],
  [[['2026', '2027']], 2026],
  [[['Bajarilishi']], null],
  [[['Hisob raqami 120261']], null],
  [[['20265']], null],
  [[['1926-yil']], null],
  [[], null],
])('the lines above the table %j name the year %s', (above, year) => {
  expect(readRows([['k1', '2031', '2030-yil', 'Tadbir']], THREE_ITEMS, above).year).toBe(year);
});

test('a year in the headings or below them is not the sheet’s', () => {
  const grid = gridOf([
    [...KEY_FIRST, '2026-yil'],
    ['k1', null, '2027'],
  ]);
  expect(readDone(grid, THREE_ITEMS)!.year).toBeNull();
});
