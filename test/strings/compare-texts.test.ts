import { compareTexts } from '../../src/strings/compare-texts';
import { ORDER_CASES } from '../support/language-cases';

test.each(ORDER_CASES)('$language: $words', ({ language, words }) => {
  expect([...words].reverse().sort(compareTexts(language))).toEqual(words);
});

test('the same text is the same', () => {
  expect(compareTexts('uz')('dona', 'dona')).toBe(0);
});
