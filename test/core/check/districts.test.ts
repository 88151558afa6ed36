import { districtNames, namesDistrict, namesPlace } from '../../../src/core/check/districts';
import { fold } from '../../../src/core/text/fold';
import { pack, planOf } from '../plan/reading';

/** Whether each organisation that a title names is one of a district of the pack. */
const districtsIn = (title: string): boolean[] =>
  planOf(`${title}\n| 1. | Ish | Dona | 4 | 5 |`).organisations.map((one) => namesDistrict(pack, one));

test.each<[string, boolean[]]>([
  ['CHIMBOY TUMANI AXBOROT-KUTUBXONA MARKAZI', [true]],
  ['Chimboy tumani axborot-kutubxona markazi', [true]],
  ['Чимбой тумани ахборот-кутубхона маркази', [true]],
  ['НУКУС ШАҲАР АХБОРОТ-КУТУБХОНА МАРКАЗИ', [true]],
  ['CHIMBOI TUMANI AXBOROT-KUTUBXONA MARKAZI', [false]],
  ['Sh.Rashidov tumani AKM', [true]],
  ['Oʻrta Chirchiq tumani, Quyi Chirchiqq tumani', [true, false]],
  ['XCHIMBOY TUMANI AXBOROT-KUTUBXONA MARKAZI', [false]],
])('%s: %j', (title, expected) => {
  expect(districtsIn(title)).toEqual(expected);
});

test.each([
  ['Chimboy tumani', true],
  ['план города Нукуса', true],
  ['в городе Бухаре', true],
  ['Samarqand viloyati', true],
  ['Республика Каракалпакстан', true],
  ['Самаркандской области', true],
  ['Chimboylik kitobxonlar', false],
  ['tumani', false],
  ['', false],
])('the title %j names a place: %j', (title, names) => {
  expect(namesPlace(pack, fold(title))).toBe(names);
});

test('every district is known in Russian, in the case that a title asks for', () => {
  const districts = pack.districts.filter(({ kind }) => kind === 'tuman');
  const russian = districts.map(({ spellings }) => spellings.find((name) => /ский$/.test(name)));
  const unnamed = districts.filter((_, index) => russian[index] === undefined);
  expect(unnamed.map(({ name }) => name)).toEqual(['Sharof Rashidov']);
  expect(districtsIn('ПЛАН РАБОТЫ ЦЕНТРА ДЕНАУСКОГО РАЙОНА')).toEqual([true]);
});

test('names of districts are those of the pack with all their spellings', () => {
  const names = districtNames(pack);
  expect(names).toEqual(expect.arrayContaining(['Amudaryo', 'Ámiwdárya', 'Амударьинский', 'Nukus', 'Nókis']));
  expect(names).not.toContain('Qoraqalpogʻiston Respublikasi');
  expect(districtNames(pack)).toBe(names);
});
