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
    ['Çç Ğ ģ', 'chch g g'],
    ['абвгдеёжзийклм', 'abvgdeyojziyklm'],
    ['нопрстуфхцчшщ', 'noprstufxschshsh'],
    ['ъыьэюя', 'ieyuya'],
    ['ўқғҳ әңөү ії', 'oqgh anou ii'],
    ['ј һ ѕ ԛ ԝ ѵ', 'j h s q v v'],
    ['áóú ńñ ǵģğḡġ ıí', 'aou nn ggggg ii'],
    ['öõōŏ ü ş w', 'oooo u sh v'],
    // Only a word that goes on in small letters is joined over a line break.
    ['Biblio- \r\n  grafik', 'bibliografik'],
    ['Biblio\u00ad\ngrafik', 'bibliografik'],
    ['Biblio-\nGrafik', 'biblio grafik'],
    ['2-\nband', '2 band'],
    ['Axborot\nxizmati', 'axborot xizmati'],
    ['Axborot- xizmati', 'axborot xizmati'],
    // A scanner's gap is one behind a lone o or g.
    ["Bo 'lim va g `oya", 'bo lim va goya'],
    ["O 'zbek", 'ozbek'],
    ["O 'Z", 'o z'],
    ["a 'zo", 'a zo'],
    ["o 'rgan, 'oq'", 'organ oq'],
    // Twice the same letter is one only where it makes one sound with its neighbour.
    ['otta ossa kassa', 'otta ossa kassa'],
    ['ottsa', 'osa'],
    ['yyet', 'et'],
    ['ашша отша', 'ashsha osha'],
    ['atsh ats', 'ash as'],
    ['ach ac acb', 'ach as asb'],
    ['AC CH', 'as ch'],
    ['İstanbul', 'istanbul'],
    ['№5', 'no5'],
    ['a\u2100b ✓', 'a b'],
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
    expect(foldCompact('Maro-tabo')).toBe('marotabo');
    expect(foldCompact(' Maro  tabo 2 ')).toBe('marotabo2');
  });

  test('a plain text keeps its punctuation', () => {
    expect(foldPlain('2026 йил  I—III чорак.')).toBe('2026 yil i-iii chorak.');
    expect(foldPlain('‐‑‒–—―−-')).toBe('--------');
    expect(foldPlain('(12,5/3); “oʻquv”: №4!')).toBe('(12,5/3); oquv: no4!');
  });

  test.each([8_191, 8_192, 8_193, 16_384, 20_000])(
    'a text of %d signs is folded whole, and so is what comes after it',
    (length) => {
      const text = 'kitob '.repeat(4_000).slice(0, length).trim();
      expect(fold(`${text}x`)).toBe(`${text}x`);
      expect(fold('Oʻquv')).toBe('oquv');
    },
  );
});
