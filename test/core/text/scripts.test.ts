import { mixedWords, withoutMixedWords } from '../../../src/core/text/scripts';

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
    expect(mixedWords("yangi Axbоrot bo'limi")).toEqual([{ start: 6, word: 'Axbоrot', repaired: 'Axborot' }]);
    expect(mixedWords('ўқiган sоўz').map((mixed) => mixed.repaired)).toEqual([null, null]);
  });
});
