import { liesInRepublic, ownPlaces, placesNamed } from '../../../src/core/check/foreign-places';
import { pack, planOf } from '../plan/reading';

test.each<[string, string[]]>([
  ['Chimboy tumani', ['Chimboy tumani: tuman chimboy']],
  ['CHIMBOY TUMANI', ['CHIMBOY TUMANI: tuman chimboy']],
  ['Chimboy Tuman kengashi', ['Chimboy Tuman: tuman chimboy']],
  ['Chimboy  tumani', ['Chimboy tumani: tuman chimboy']],
  ['Yangi Chimboy tumani', ['Chimboy tumani: tuman chimboy']],
  ['Sharof Rashidov tumani', ['Sharof Rashidov tumani: tuman sharof_rashidov']],
  ['Mirzo Ulugʻbek tumanida', ['Mirzo Ulugʻbek tumanida: tuman mirzo_ulugbek']],
  ['Ургут тумани', ['Ургут тумани: tuman urgut']],
  ['Чимбайский район', ['Чимбайский район: tuman chimboy']],
  ['Shımbay rayonı', ['Shımbay rayonı: tuman chimboy']],
  ['Андижон вилояти', ['Андижон вилояти: region andijon']],
  ['Самаркандская область', ['Самаркандская область: region samarqand']],
  ['Qoraqalpogʻiston Respublikasi', ['Qoraqalpogʻiston Respublikasi: region qr']],
  ['Chimboy tumani va Nukus tumani', ['Chimboy tumani: tuman chimboy', 'Nukus tumani: tuman nukus']],
  ['Samarqand viloyati, Urgut tumani', ['Samarqand viloyati: region samarqand', 'Urgut tumani: tuman urgut']],
  ['chimboy tumani', []],
  ['Chimboy shahri', []],
  ['Chimboy viloyati', []],
  ['Nomaʼlum tumani', []],
  ['tumani Chimboy', []],
  ['Chimboytumani', []],
  ['“Chimboy” tumani', []],
  ['Kitob haftaligi', []],
])('“%s” names %j', (text, places) => {
  expect(placesNamed(text, pack).map((place) => `${place.text}: ${place.ids.join(' ')}`)).toEqual(places);
});

describe('a plan is about the places of its title', () => {
  const titled = (title: string) => planOf(`${title}\n| 1. | Bir | Dona | 4 | 5 |`);
  const districtsOf = (region: string): string[] =>
    pack.districts.filter((one) => one.region === region).map(({ id }) => `tuman ${id}`);

  test.each<[string, string[], boolean]>([
    ['CHIMBOY TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI', ['tuman chimboy', 'region qr'], true],
    ['CHIMBOI TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL ISH REJASI', ['tuman chimboy', 'region qr'], true],
    ['URGUT TUMANI AXBOROT-KUTUBXONA MARKAZI ISH REJASI', ['tuman urgut', 'region samarqand'], false],
    ['SAMARQAND VILOYATI AXBOROT-KUTUBXONA MARKAZI', ['region samarqand', ...districtsOf('samarqand')], false],
    ['QORAQALPOGʻISTON RESPUBLIKASI AXBOROT-KUTUBXONA MARKAZI', ['region qr', ...districtsOf('qr')], true],
  ])('%s', (title, own, isInRepublic) => {
    const plan = titled(title);
    expect([...ownPlaces(plan, pack)!].sort()).toEqual([...own].sort());
    expect(liesInRepublic(plan, pack)).toBe(isInRepublic);
  });

  test('or about none that is known, and may then lie in the republic', () => {
    const plan = titled('2026-YIL ISH REJASI');
    expect([ownPlaces(plan, pack), liesInRepublic(plan, pack)]).toEqual([null, true]);
  });
});
