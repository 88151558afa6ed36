import { apostrophesIn, styleOf, withApostrophes } from '../../../src/core/text/apostrophes';

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
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  test('are written in one style, quotation marks left alone', () => {
    expect(withApostrophes("'O'zbekiston' san'ati", 'modifier')).toBe("'Oʻzbekiston' sanʼati");
    expect(withApostrophes('oʻquv sanʼat', 'curly')).toBe('o‘quv san’at');
  });

  test('belong to a style', () => {
    expect(styleOf('ʻ', 'mark')).toBe('modifier');
    expect(styleOf('’', 'mark')).toBeNull();
    expect(styleOf('’', 'tutuq')).toBe('curly');
    expect(styleOf("'", 'quote')).toBeNull();
  });
});

test.each(["g'ʻ", "tag'ʻ", "ma''no"])('what is written one way stays so: %s', (text) => {
  const once = withApostrophes(text, 'modifier');
  expect(withApostrophes(once, 'modifier')).toBe(once);
});
