import { apostrophesIn, stylesOf, withApostrophes } from '../../../src/core/text/apostrophes';

const roles = (text: string) => apostrophesIn(text).map((found) => found.role);

describe('apostrophes', () => {
  test.each([
    ["o'quv", ['mark']],
    ["ma'lumot", ['tutuq']],
    ["'so'z'", ['quote', 'mark', 'quote']],
    ["San'at va g`oya", ['tutuq', 'mark']],
    ['o ‘rganish', ['mark']],
    ['Qoʻshko‘pir tumanʼ', ['mark', 'mark', 'tutuq']],
    ['matn', []],
    ['', []],
    // What stands alone, or after a letter while a quotation is open, quotes.
    ["'", ['quote']],
    ["'so' '", ['quote', 'quote', 'quote']],
    ["'kitob' o'qi", ['quote', 'quote', 'mark']],
    ["'tong' va 'oq' so'z", ['quote', 'quote', 'quote', 'quote', 'mark']],
    ["tog'", ['mark']],
    ["ta'", ['tutuq']],
    // A scanner's gap is one only behind a lone o or g, and before a small letter.
    ["o 'Zbek", ['quote']],
    ["bo 'lim", ['quote']],
    ["g 'oya", ['mark']],
    ["a 'bc", ['quote']],
    ["o '", ['quote']],
    ["o '1", ['quote']],
    ["'u o 'rgan", ['quote', 'quote']],
    ["o  'rgan", ['quote']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  test('are written in one style, quotation marks left alone', () => {
    expect(withApostrophes("'O'zbekiston' san'ati", 'modifier')).toBe("'Oʻzbekiston' sanʼati");
    expect(withApostrophes('oʻquv sanʼat', 'curly')).toBe('o‘quv san’at');
  });

  test.each([
    ['modifier', 'oʻ maʼno'],
    ['curly', 'o‘ ma’no'],
    ['straight', "o' ma'no"],
    ['backtick', 'o` ma`no'],
  ] as const)('in the style %s', (style, text) => {
    expect(withApostrophes('o´ ma´no', style)).toBe(text);
  });

  test('are told with place, sign and gap', () => {
    expect(apostrophesIn("“o ‘rgan” va o'q")).toEqual([
      { index: 3, sign: '‘', role: 'mark', gap: 1 },
      { index: 14, sign: "'", role: 'mark', gap: 0 },
    ]);
    expect(apostrophesIn(" 'ma'")).toEqual([
      { index: 1, sign: "'", role: 'quote', gap: 0 },
      { index: 4, sign: "'", role: 'quote', gap: 0 },
    ]);
  });

  test.each([
    ["'", 'mark', ['straight']],
    ["'", 'quote', []],
    ['`', 'tutuq', ['backtick']],
    ['`', 'quote', []],
    ['ʻ', 'mark', ['modifier', 'turned']],
    ['’', 'mark', ['closing']],
    ['’', 'tutuq', ['curly', 'closing']],
    ['´', 'mark', ['acute']],
    ['՚', 'mark', []],
  ] as const)('%s as %s belongs to %j', (sign, role, styles) => {
    expect(stylesOf(sign, role)).toEqual(styles);
  });
});

test.each(["g'ʻ", "tag'ʻ", "ma''no"])('what is written one way stays so: %s', (text) => {
  const once = withApostrophes(text, 'modifier');
  expect(withApostrophes(once, 'modifier')).toBe(once);
});
