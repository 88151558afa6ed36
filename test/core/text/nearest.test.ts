import { editDistance, nearest } from '../../../src/core/text/nearest';
import { collapseSpaces } from '../../../src/core/text/spacing';

describe('nearest', () => {
  const units = ['Hujjat', 'Tadbir', 'Nusxa', 'Nafar', 'Marotaba'];
  test.each([
    ['Nusqa', 'Nusxa'],
    ['Taddbir', 'Tadbir'],
    ['Тадбр', 'Tadbir'],
    ['Maro-tabo', 'Marotaba'],
    ['Nafra', 'Nafar'],
    ['Kilogramm', null],
    ['', null],
  ])('%s → %s', (text, found) => expect(nearest(text, units)).toBe(found));

  test('distances are bounded', () => {
    expect(editDistance('abcdef', 'abcdef', 2)).toBe(0);
    expect(editDistance('abcdef', 'abdcef', 2)).toBe(1);
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
  });
});

test('spaces are collapsed, line breaks stay', () => {
  expect(collapseSpaces('  a \u00a0 b\n\n c ')).toBe('a b\nc');
  expect(collapseSpaces('a b')).toBe('a b');
});
