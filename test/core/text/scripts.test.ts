import { hasBothScripts, mixedWords, withoutMixedWords } from '../../../src/core/text/scripts';

describe('mixed words', () => {
  test.each([
    ['Axbоrot', 'Axborot'],
    ['АКТga', 'AKTga'],
    ['кутубxона', 'кутубхона'],
    ['Axborot хизмати', 'Axborot хизмати'],
    ['axbорот', 'axbорот'],
  ])('%s → %s', (text, repaired) => expect(withoutMixedWords(text)).toBe(repaired));

  test('a text in one script has none', () => {
    expect(mixedWords('Axborot-kutubxona')).toEqual([]);
    expect(mixedWords('Қорақалпоғистон')).toEqual([]);
    expect(mixedWords('Word сўзи')).toEqual([]);
  });

  test('each is told with its place', () => {
    expect(mixedWords('a-б bир')).toEqual([{ start: 4, word: 'bир', repaired: null }]);
    expect(mixedWords("yangi Axbоrot bo'limi")).toEqual([{ start: 6, word: 'Axbоrot', repaired: 'Axborot' }]);
    expect(mixedWords('ўқiган sоўz').map((mixed) => mixed.repaired)).toEqual([null, null]);
  });
});

test.each([...'АВСЕНІЈКМОРЅТУХԚԜѴасеһіјорѕухԛԝѵ'])('%s is written as the Latin letter that looks so', (letter) => {
  const twin = 'ABCEHIJKMOPSTYXQWVacehijopsyxqwv'['АВСЕНІЈКМОРЅТУХԚԜѴасеһіјорѕухԛԝѵ'.indexOf(letter)]!;
  expect(withoutMixedWords(`b${letter}g`)).toBe(`b${twin}g`);
});

test.each([...'ABCEHKMOPTYXaceopyx'])('%s is written as the Cyrillic letter that looks so', (letter) => {
  const twin = 'АВСЕНКМОРТУХасеорух'['ABCEHKMOPTYXaceopyx'.indexOf(letter)]!;
  expect(withoutMixedWords(`б${letter}г`)).toBe(`б${twin}г`);
});

test.each([...'QWVIJSijqwvs'])('%s is no letter of a modern Cyrillic alphabet', (letter) => {
  expect(mixedWords(`б${letter}г`)).toEqual([{ start: 0, word: `б${letter}г`, repaired: null }]);
});

test('where every letter has a twin, the wanted script decides, else the more letters, and Latin where even', () => {
  expect(withoutMixedWords('аopy')).toBe('aopy');
  expect(withoutMixedWords('аopу')).toBe('aopy');
  expect(withoutMixedWords('аорy')).toBe('аору');
  expect(withoutMixedWords('аорy', 'latin')).toBe('aopy');
  expect(withoutMixedWords('аopy', 'cyrillic')).toBe('аору');
  // A letter of one script alone decides before what is wanted.
  expect(withoutMixedWords('бopy', 'latin')).toBe('бору');
  expect(withoutMixedWords('bору', 'cyrillic')).toBe('bopy');
});

test('what stands around a mixed word stays, in its place', () => {
  expect(withoutMixedWords('Бу Axbоrot ва АКТga, охири')).toBe('Бу Axborot ва AKTga, охири');
});

test.each([
  ['', false],
  ['abc 12', false],
  ['абв 12', false],
  ['12, «»', false],
  ['a б', true],
  ['à ё', true],
  ['ḡ ԯ', true],
])('%j holds both scripts: %s', (text, both) => {
  expect(hasBothScripts(text)).toBe(both);
});
