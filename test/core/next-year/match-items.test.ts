import { matchItems } from '../../../src/core/next-year/match-items';
import { pack, planOf } from '../plan/reading';

/** A row of a plan: "Nomi | Birlik"; "II. ISHLAR" alone is a section. */
function planOfRows(rows: readonly string[]) {
  let number = 0;
  const lines = rows.map((row) => {
    if (!row.includes('|')) return `| ${row} |`;
    const [name, unit, given] = row.split('|').map((part) => part.trim());
    return `| ${given ?? `${++number}.`} | ${name} | ${unit} | | | Reja | | |`;
  });
  return planOf(lines.join('\n'));
}

/** "0=1 name": the items that are sure; those asked behind "?", and those in no pair on each side. */
function matched(from: readonly string[], to: readonly string[]) {
  const { sure, asked, onlyFrom, onlyTo } = matchItems(planOfRows(from), planOfRows(to), pack);
  const told = (pairs: typeof sure): readonly string[] => pairs.map((pair) => `${pair.from}=${pair.to} ${pair.by}`);
  return { sure: told(sure), asked: told(asked), onlyFrom, onlyTo };
}

const NONE = { sure: [], asked: [], onlyFrom: [], onlyTo: [] };

test('items are the same by what they count, whatever they are called', () => {
  expect(matched(['Kitobxonlar qatnovi | Nafar'], ['Kitobxonlar qatnovining hisobini olib borish | Nafar'])).toEqual({
    ...NONE,
    sure: ['0=0 indicator'],
  });
});

test('items that count nothing known are the same by their name, however it is written', () => {
  expect(
    matched(['Bogʻ ekish | Dona', 'Devor boʻyash | Dona'], ['DEVOR BO`YASH | Dona', 'Bog‘  ekish | Dona']),
  ).toEqual({
    ...NONE,
    sure: ['1=0 name', '0=1 name'],
  });
});

test('items of one name are told apart by their unit', () => {
  const rows = ['Bogʻ ekish | Dona', 'Bogʻ ekish | Nafar'];
  expect(matched(rows, [...rows].reverse())).toEqual({ ...NONE, sure: ['1=0 name', '0=1 name'] });
});

test('items of one name are told apart by a unit that is not known', () => {
  const rows = ['Bogʻ ekish | Gektar', 'Bogʻ ekish | Sotix'];
  expect(matched(rows, [...rows].reverse())).toEqual({ ...NONE, sure: ['1=0 name', '0=1 name'] });
});

test('items of one name are told apart by their section, also one that the pack does not know', () => {
  const rows = (first: string, second: string) => [first, 'Bogʻ ekish | Dona', second, 'Bogʻ ekish | Dona'];
  const one = rows('I. ASOSIY ISHLAB CHIQARISH FAOLIYATI', 'II. ILMIY-METODIK FAOLIYAT');
  const other = rows('I. ILMIY-METODIK FAOLIYAT', 'II. ASOSIY ISHLAB CHIQARISH FAOLIYATI');
  expect(matched(one, other)).toEqual({ ...NONE, sure: ['1=0 name', '0=1 name'] });
  const strange = rows('I. BOGʻDORCHILIK ISHLARI', 'II. TAʼMIRLASH ISHLARI');
  expect(matched(strange, rows('I. TAʼMIRLASH  ISHLARI', 'II. BOGʻDORCHILIK ISHLARI'))).toEqual({
    ...NONE,
    sure: ['1=0 name', '0=1 name'],
  });
});

test('items of one name are told apart by the whole that they are a part of', () => {
  const one = ['Devor | Dona | 1.', 'Boʻyash | Dona | 1.1.', 'Eshik | Dona | 2.', 'Boʻyash | Dona | 2.1.'];
  const other = ['Eshik | Dona | 1.', 'Boʻyash | Dona | 1.1.', 'Devor | Dona | 2.', 'Boʻyash | Dona | 2.1.'];
  const { sure, ...rest } = matched(one, other);
  expect([...sure].sort()).toEqual(['0=2 name', '1=3 name', '2=0 name', '3=1 name']);
  expect(rest).toEqual({ asked: [], onlyFrom: [], onlyTo: [] });
});

test('of two items that nothing tells apart, none is sure', () => {
  const twice = ['Bogʻ ekish | Dona', 'Bogʻ ekish | Dona'];
  expect(matched(twice, ['Bogʻ ekish | Dona'])).toMatchObject({ sure: [], asked: ['0=0 nearness'], onlyFrom: [1] });
  expect(matched(['Bogʻ ekish | Dona'], twice)).toMatchObject({ sure: [], asked: ['0=0 nearness'], onlyTo: [1] });
});

test('an item that counts in another unit is asked', () => {
  expect(matched(['Bogʻ ekish | Dona'], ['Bogʻ ekish | Ming soʻm'])).toEqual({ ...NONE, asked: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Soʻm'], ['Bogʻ ekish | Ming soʻm'])).toEqual({ ...NONE, asked: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Dona'], ['Bogʻ ekish | Nafar'])).toEqual({ ...NONE, asked: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Dona'], ['Bogʻ ekish | Nusxa'])).toEqual({ ...NONE, sure: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Ming soʻm'], ['Bogʻ ekish | ming sum'])).toEqual({ ...NONE, sure: ['0=0 name'] });
});

test('a unit that is not known is no other unit', () => {
  expect(matched(['Bogʻ ekish | Gektar'], ['Bogʻ ekish | Ming soʻm'])).toEqual({ ...NONE, sure: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Ming soʻm'], ['Bogʻ ekish | '])).toEqual({ ...NONE, sure: ['0=0 name'] });
  expect(matched(['Bogʻ ekish | Nusxa jami'], ['Bogʻ ekish | Ming soʻm'])).toEqual({ ...NONE, sure: ['0=0 name'] });
});

test('names that have three fifths of their words in common are asked; endings do not matter', () => {
  const from = ['Kutubxona hovlisini obodonlashtirish ishlarini bajarish | Dona'];
  const alike = 'Kutubxona hovlisi obodonlashtirilishi haqida maʼlumot | Dona';
  expect(matched(from, [alike])).toEqual({ ...NONE, asked: ['0=0 nearness'] });
  expect(matched(from, ['Kutubxona hovlisi supurilishi haqida maʼlumot | Dona'])).toEqual({
    ...NONE,
    onlyFrom: [0],
    onlyTo: [0],
  });
});

test('a name that is only the beginning of another is not like it', () => {
  const { asked } = matched(['Bino tomini | Dona'], ['Bino tomini boʻyash uchun yangi boʻyoqlar | Dona']);
  expect(asked).toEqual([]);
});

test('of names with slips that with the fewest is asked', () => {
  expect(matched(['Gulzorlar | Dona'], ['Kulzorlari | Dona']).asked).toEqual(['0=0 nearness']);
  expect(matched(['Gulzorlar | Dona'], ['Kulzorlari | Dona', 'Kulzorlar | Dona']).asked).toEqual(['0=1 nearness']);
});

test('names with few slips are asked', () => {
  expect(matched(['Oʻlkashunoslik | Dona'], ['Ulkashunaslik | Dona'])).toEqual({ ...NONE, asked: ['0=0 nearness'] });
  expect(matched(['Oʻlkashunoslik | Dona'], ['Elkashinaslig | Dona'])).toEqual({ ...NONE, onlyFrom: [0], onlyTo: [0] });
});

test('the most alike are paired first, each once, and asked in the order of the form', () => {
  const from = ['Bino tomini taʼmirlash ishlari | Dona', 'Bino tomini boʻyash | Dona', 'Gul | Dona'];
  const to = ['Bino tomini boʻyash ishlari | Dona', 'Bino tomini taʼmirlash ishlari bajarilishi | Dona', 'Suv | Dona'];
  expect(matched(from, to)).toEqual({
    sure: [],
    asked: ['1=0 nearness', '0=1 nearness'],
    onlyFrom: [2],
    onlyTo: [2],
  });
});

test('rows without a name are like no other', () => {
  expect(matched([' | Dona', 'Gul | Dona'], [' | Dona', 'Suv | Dona'])).toEqual({
    ...NONE,
    onlyFrom: [0, 1],
    onlyTo: [0, 1],
  });
});

test('of more than 400 rows those that are left are not compared with each other', () => {
  const rows = (count: number, last: string): readonly string[] => [
    ...Array.from({ length: count - 1 }, (_, at) => `${String(at).repeat(9)} | Dona`),
    `Bino tomini ${last} | Dona`,
  ];
  const asked = (from: number, to: number) => matched(rows(from, 'boʻyash'), rows(to, 'yopish').slice(-1)).asked.length;
  expect([asked(400, 1), asked(401, 1)]).toEqual([1, 0]);
  const few = (to: number) => matched(rows(1, 'boʻyash'), rows(to, 'yopish')).asked.length;
  expect([few(400), few(401)]).toEqual([1, 0]);
});
