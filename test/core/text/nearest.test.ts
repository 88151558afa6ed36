import fc from 'fast-check';
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
    expect(editDistance('ab', 'ba', 1)).toBe(1);
    expect(editDistance('aXb', 'ba', 2)).toBe(3);
  });

  test('the distance is the least number of slips', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(slips(from, to), limit + 1));
      }),
    );
  });
});

/** The same by the definition: the first letters are the same, replaced, put in, left out or swapped. */
function slips(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [one, other] = [from.slice(1), to.slice(1)];
  const ways = [
    slips(one, other) + (from[0] === to[0] ? 0 : 1),
    slips(one, to) + 1,
    slips(from, other) + 1,
    ...(from.length > 1 && from[0] === to[1] && from[1] === to[0] ? [slips(from.slice(2), to.slice(2)) + 1] : []),
  ];
  return Math.min(...ways);
}

test('spaces are collapsed, line breaks stay', () => {
  expect(collapseSpaces('  a \u00a0 b\n\n c ')).toBe('a b\nc');
  expect(collapseSpaces('a b')).toBe('a b');
});
