import { fold, foldCompact, foldPlain } from '../../../src/core/text/fold';

describe('fold', () => {
  test.each([
    ["O'lchov birligi", 'olchov birligi'],
    ['O‘lchov  birligi ', 'olchov birligi'],
    ['Oʻlchov\u00a0birligi', 'olchov birligi'],
    ['Ўлчов бирлиги', 'olchov birligi'],
    ['Ólchov birligi', 'olchov birligi'],
    ['Axbоrot', 'axborot'],
    ['Maʼlumot', 'malumot'],
    ['маълумот', 'malumot'],
    ['Axborot-kommunikaciya', 'axborot kommunikasiya'],
    ['Axborot-kommunikatsiya', 'axborot kommunikasiya'],
    ['коммуникация', 'kommunikasiya'],
    ['yetkazib', 'etkazib'],
    ['etkazib', 'etkazib'],
    ['етказиб', 'etkazib'],
    ['obyekt, ob`ekt', 'obekt obekt'],
    ['Biblio-\ngrafik yozuv', 'bibliografik yozuv'],
    ['o ‘rganish', 'organish'],
    ['“INFOLIB” – 2026', 'infolib 2026'],
    ['№ п/п', 'no p p'],
    ['Shundan,', 'shundan'],
    ['ş ç ǵ ı ń', 'sh ch g i n'],
    ['chorak', 'chorak'],
    ['тш', 'sh'],
    ['tsh', 'sh'],
    ['Ꭰ', 'Ꭰ'],
    // Cyrillic letters of no alphabet here that look like Latin ones: of a word written with them alone too.
    ['АЅ', 'as'],
    ['ԚԜѴ', 'qvv'],
    // A letter with a mark is the letter, whether the mark is a character of its own or not.
    ['ꜢѐỲ', 'ey'],
    ['ђṔ', 'ђr'],
    ['a\u0374', 'a'],
    ['Émile Zolà', 'emile zola'],
    ['E\u0301mile Zola\u0300', 'emile zola'],
    ['', ''],
    ['  — ', ''],
  ])('%j → %j', (text, key) => expect(fold(text)).toBe(key));

  test.each(['йе', 'ййе', 'ttс', 'тш', 'Ꭰ', 'İ', 'ß', 'AѴ'])('a key is its own key: %j', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  test('q and k, x and h stay apart', () => {
    expect(fold('Nusqa')).not.toBe(fold('Nusxa'));
    expect(fold("ro'yxat")).not.toBe(fold("ro'yhat"));
  });

  test('a compact key joins what a hyphen or a space parts', () => {
    expect(foldCompact('Maro-tabo')).toBe(foldCompact('Maro tabo'));
  });

  test('a plain text keeps its punctuation', () => {
    expect(foldPlain('2026 йил  I—III чорак.')).toBe('2026 yil i-iii chorak.');
  });
});
