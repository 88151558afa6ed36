import { areCopies, copiesAmong, isSpare } from '../../../src/core/check/copied-rows';
import { planOf } from '../plan/reading';

const ROW = '| 1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil | Direktor | izoh |';
const itemsOf = (...rows: string[]) => planOf(rows.join('\n')).items;
const areAlike = (one: string, other: string): boolean => {
  const [first, second] = itemsOf(one, other);
  return areCopies(first!, second!) && areCopies(second!, first!);
};

test('two rows that say the same in every cell are copies', () => {
  expect(areAlike(ROW, ROW)).toBe(true);
  expect(areAlike(ROW, ROW.replace('Seminarlar', 'Seminarlar␣').replace('izoh', 'izoh␣'))).toBe(true);
});

test.each([
  ['another number', '1.', '2.'],
  ['another name', 'Seminarlar', 'Tanlovlar'],
  ['another unit', 'Tadbir', 'Dona'],
  ['another fact', '| 4 |', '| 3 |'],
  ['another plan', '| 5 |', '| 6 |'],
  ['another mechanism', 'Reja asosida', 'Buyruq asosida'],
  ['another deadline', '2026-yil', 'I chorak'],
  ['another who answers', 'Direktor', 'Barcha xizmatlar'],
  ['another note beside the table', 'izoh', 'boshqa'],
  ['no note beside the table', ' izoh |', ''],
])('a row with %s is none', (_, from, to) => {
  expect(areAlike(ROW, ROW.replace(from, to))).toBe(false);
});

test.each([
  ['a number that cannot be read', ROW.replace('1.', '1-a'), ROW.replace('1.', '1-a')],
  ['no name', ROW.replace('Seminarlar', ''), ROW.replace('Seminarlar', '')],
  ['a torn rest below one', `${ROW}\n| | va davralar | |`, ROW],
  ['a torn rest below the other', ROW, `${ROW}\n| | va davralar | |`],
  ['a sub-row below one', `${ROW}\n| | shundan yoshlar | | 1 | 2 |`, ROW],
])('rows alike with %s are none', (_, one, other) => {
  expect(areAlike(one, other)).toBe(false);
});

test('an item is no copy of itself; of two the upper one comes first', () => {
  const items = itemsOf(ROW, ROW.replace('1.', '2.'), ROW);
  const places = items.map((item) => ({ item }));
  const [first, second, third] = items;
  expect(areCopies(first!, first!)).toBe(false);
  expect(copiesAmong([{ item: null }, ...places], first!)).toEqual([first, third]);
  expect(copiesAmong(places, third!)).toEqual([first, third]);
  expect(copiesAmong(places, second!)).toBeNull();
});

test('a row can go where nothing goes with it', () => {
  const spare = (table: string): boolean => {
    const plan = planOf(table);
    return isSpare(plan, plan.items[0]!);
  };
  expect(spare(`${ROW}\n${ROW.replace('1.', '2.')}`)).toBe(true);
  expect(spare(ROW)).toBe(true);
  expect(spare(`${ROW}\n${ROW.replace('1.', '1.1.')}`)).toBe(false);
  expect(spare(ROW.replace('| 5 |', '| =D2+1 → 5 |'))).toBe(false);
  expect(spare(ROW.replace('Seminarlar', '<b>Semi</b>narlar'))).toBe(false);
});
