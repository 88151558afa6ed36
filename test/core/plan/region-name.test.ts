import { regionName } from '../../../src/core/plan/region-name';
import { pack, planOf } from './reading';

const regionOf = (title: string) => regionName(planOf(`${title}\n| 1. | Ish | Dona | 4 | 5 |`), pack);

test.each<[string, string | null]>([
  ['CHIMBOY TUMANI AXBOROT-KUTUBXONA MARKAZI', 'Qoraqalpogʻiston Respublikasi'],
  ['Shımbay rayonı', 'Qoraqalpogʻiston Respublikasi'],
  ['Ургут тумани', 'Samarqand viloyati'],
  // In Russian a district stands in any case.
  ['План Чимбайского района', 'Qoraqalpogʻiston Respublikasi'],
  ['План города Нукус', 'Qoraqalpogʻiston Respublikasi'],
  ['План города Ташкента', 'Toshkent shahri'],
  // A district and a city of one name may be of two regions: the word beside the name tells.
  ['Toshkent tumani', 'Toshkent viloyati'],
  ['TOSHKENT SHAHRI', 'Toshkent shahri'],
  ['Тошкент шаҳар', 'Toshkent shahri'],
  ['Nókis qalası', 'Qoraqalpogʻiston Respublikasi'],
  ['Toshkent shahri Yunusobod tumani', 'Toshkent shahri'],
  // A town whose district alone is known is of the district’s region.
  ['Chimboy shahri', 'Qoraqalpogʻiston Respublikasi'],
  // Names of several words.
  ['Sharof Rashidov tumani', 'Jizzax viloyati'],
  ['SH. RASHIDOV TUMANI', 'Jizzax viloyati'],
  ['Mirzo Ulugʻbek tumani', 'Toshkent shahri'],
  ['Oʻrta Chirchiq tumani', 'Toshkent viloyati'],
  // Two districts of one region name it, two of several do not.
  ['Chimboy tumani va Beruniy tumani', 'Qoraqalpogʻiston Respublikasi'],
  ['Chimboy tumani va Urgut tumani', null],
  ['Chimboylik tumani', null],
  ['Xchimboy tumani', null],
  ['Yillik ish rejasi', null],
])('“%s” is of %s', (title, region) => expect(regionOf(title)).toBe(region));

test('titles in several lines are asked together', () => {
  expect(regionOf('Chimboy tumani\nYunusobod tumani')).toBeNull();
  expect(regionOf('Chimboy tumani\nBeruniy tumani')).toBe('Qoraqalpogʻiston Respublikasi');
});

test('a pack that does not say what the region is called has none to tell', () => {
  const plan = planOf('Chimboy tumani\n| 1. | Ish | Dona | 4 | 5 |');
  expect(regionName(plan, { ...pack, regions: [] })).toBeNull();
  expect(regionName(plan, { ...pack, districts: [] })).toBeNull();
});
