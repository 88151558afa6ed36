import { xlsxName } from '../../../src/core/text/file-name';
import { inRussianCases } from '../../../src/core/text/russian-cases';
import { shortHash } from '../../../src/core/text/short-hash';
import { BEGINNINGS, beginningAt, beginningsOf } from '../../../src/core/text/word-beginning';

test.each([
  ['Чимбайский', ['Чимбайский', 'Чимбайского', 'Чимбайскому', 'Чимбайским', 'Чимбайском']],
  ['Хорезмская область', ['Хорезмская область', 'Хорезмской области', 'Хорезмскую области']],
  [
    'Республика Каракалпакстан',
    ['Республика Каракалпакстан', 'Республики Каракалпакстан', 'Республике Каракалпакстан'],
  ],
  ['город Нукус', ['город Нукус']],
  ['Хорезмская область (юг)', ['Хорезмская область (юг)']],
  ['Хорезмская', ['Хорезмская']],
  ['Русский край', ['Русский край']],
  ['Наша Республика мира', ['Наша Республика мира']],
  ['Республика', ['Республика']],
])('%s in the cases of Russian', (name, cases) => {
  expect(inRussianCases(name)).toEqual(cases);
});

test.each([
  ['Hisobot 2026', 'Hisobot 2026.xlsx'],
  [' Hisobot 2026  ', 'Hisobot 2026.xlsx'],
  ['a\\b/c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.xlsx'],
  ['2026/*yil', '2026-yil.xlsx'],
])('%j names the file %j', (words, name) => {
  expect(xlsxName(words)).toBe(name);
});

// Ids of findings are kept in workbooks: a hash must stay what it was.
test.each([
  ['', 'wvjl67o803'],
  ['a', '262p94epp1d'],
  ['b', '2dic9ba9q67'],
  ['kitobxonlik madaniyati', '11r00ffsb06'],
  ['madaniyati kitobxonlik', '1on2z7upbmz'],
])('the hash of %j stays', (text, hash) => {
  expect(shortHash(text)).toBe(hash);
});

test('a word begins with the same number in any letter case, at any place', () => {
  expect(beginningAt('kitob', 0)).toBe((11 << 10) | (9 << 5) | 20);
  expect(beginningAt('bu KITob', 3)).toBe(beginningAt('kitob', 0));
  expect(beginningAt('Китоб', 0)).toBe(beginningAt('КИТОБ', 0));
  expect(beginningAt('kit', 0)).toBe(beginningAt('kitob', 0));
  expect(beginningAt('ki', 0)).toBe((11 << 10) | (9 << 5));
});

test.each(['zzz', 'ʻʼ՚', '', 'ҳ'])('every number lies among those there are: %j', (text) => {
  const number = beginningAt(text, 0);
  expect(number).toBeGreaterThanOrEqual(0);
  expect(number).toBeLessThan(BEGINNINGS);
  expect(BEGINNINGS).toBe(32 * 32 * 32);
});

test.each(['kitob', 'KITOB', 'Kitob', 'ahd', 'Ўқув'])('%s begins with a number of its list', (text) => {
  expect(beginningsOf(text.toLowerCase())).toContain(beginningAt(text, 0));
});

test.each(["o'quv", 'oʻquv', 'o‘quv', 'O`QUV', 'O´quv', 'o’quv'])('%s is found with each apostrophe', (text) => {
  expect(beginningsOf("o'quv")).toContain(beginningAt(text, 0));
  expect(beginningsOf('oʻquv')).toContain(beginningAt(text, 0));
});

test('letters of one column of the code table are one number, so a list holds each once', () => {
  expect(beginningsOf('kitob')).toEqual([beginningAt('kitob', 0)]);
  expect(beginningsOf('va')).toEqual([beginningAt('va ', 0)]);
  expect(beginningsOf("kito'b")).toEqual([beginningAt('kitob', 0)]);
});
