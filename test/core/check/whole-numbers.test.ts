import { firstFraction, isCountedWhole, unitOfRow } from '../../../src/core/check/whole-numbers';
import { pack, planOf } from '../plan/reading';

const itemWith = (unit: string, fact = '4') => planOf(`| 1. | Ish | ${unit} | ${fact} | 5 |`).items[0]!;

test.each([
  ['4', null],
  ['4.5', 4.5],
  ['-', null],
  ['1<br>2.5<br>3.5', 2.5],
  ['4/5.5', 5.5],
  ['', null],
])('the first fraction of %j is %j', (fact, fraction) => {
  expect(firstFraction(itemWith('Dona', fact).fact)).toBe(fraction);
});

test.each([
  ['Nusxa', true],
  ['Nafar', true],
  ['Nomda/nusxa', true],
  // A compound of two units that the pack does not know as one.
  ['Dona/nafar', true],
  ['Foiz', false],
  ['Soʻm', false],
  ['Ming soʻm', false],
  ['Soni', false],
  ['Tup', false],
  ['', false],
])('%j is counted in whole numbers: %j', (unit, isWhole) => {
  expect(isCountedWhole(pack, itemWith(unit).unit)).toBe(isWhole);
});

test('a row of an item without a unit has that of its item', () => {
  const [item] = planOf(
    '| 1. | Ish | Dona | 4 | 5 |\n| | shundan yoshlar | | 1 | 2 |\n| | boshqa qismi | Nafar | 1 | 2 |',
  ).items;
  expect(item!.subRows.map((row) => unitOfRow(row, item!).unitId)).toEqual(['dona', 'nafar']);
});
