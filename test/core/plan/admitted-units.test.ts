import { admittedUnitIds, isOfOtherUnit } from '../../../src/core/plan/admitted-units';
import { wholeOf } from '../../../src/core/plan/whole-of';
import { pack, planOf } from './reading';

const matched = (...ids: string[]) => ({
  indicators: ids.map((indicatorId) => ({ indicatorId, line: 0, component: null })),
});

test.each([
  [['usr.total'], ['nafar']],
  [['acq.total.copies'], ['nusxa', 'nomda_nusxa']],
  [
    ['acq.total.copies', 'usr.total'],
    ['nusxa', 'nafar', 'nomda_nusxa'],
  ],
  [['usr.total', 'usr.new'], ['nafar']],
  [['cat.unknown', 'usr.total'], ['nafar']],
  [[], []],
])('indicators %j admit the units %j', (ids, units) => expect(admittedUnitIds(pack, matched(...ids))).toEqual(units));

test.each([
  ['Nafar', false],
  ['Dona', true],
  ['Soni', false],
  ['Qop', false],
  ['Dona / nafar', false],
  ['', false],
])('visits counted in “%s” are of another unit: %s', (unit, expected) => {
  const [item] = planOf(`| 25. | Kitobxonlar qatnovining hisobini olib borish | ${unit} | 18497 | 18510 |`).items;
  expect(item!.indicators.map(({ indicatorId }) => indicatorId)).toEqual(['use.visits']);
  expect(isOfOtherUnit(pack, item!)).toBe(expected);
});

test('an alias is not asked about here, nor an item without indicators', () => {
  const { items } = planOf(`
    | 20. | Axborot-kutubxona resurslarini tasniflash | Nusxa jami | 1006 | 1100 |
    | 21. | Boshqa ishlar | Nafar | 4 | 5 |`);
  expect(items.map(({ unit, indicators }) => [unit.match, indicators.length])).toEqual([
    ['alias', 1],
    ['label', 0],
  ]);
  expect(items.map((item) => isOfOtherUnit(pack, item))).toEqual([false, false]);
});

test.each([
  [{ partOf: 3, parent: null }, 3],
  [{ partOf: null, parent: 2 }, 2],
  [{ partOf: 3, parent: 2 }, 3],
  [{ partOf: null, parent: null }, null],
])('the whole of %j is %s', (item, whole) => expect(wholeOf(item)).toBe(whole));
