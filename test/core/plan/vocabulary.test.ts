import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import { pack } from './reading';

const allYear = (phrases: readonly string[], text: string): string[] => {
  const vocabulary = vocabularyOf({ ...pack, deadlines: { ...pack.deadlines, allYear: [...phrases] } });
  return [...text.matchAll(vocabulary.allYear)].map(([found]) => found);
};

describe('a phrase of the pack is found', () => {
  test.each([
    [['yil davomida'], 'ish yil davomida boradi', ['yil davomida']],
    [['yil davomida'], 'yil - davomidagi', ['yil - davomidagi']],
    [['yil davomida'], 'yil 2026 davomida', ['yil 2026 davomida']],
    [['yil davomida'], 'yildavomida', []],
    [['yil davomida'], 'nayil davomida', []],
    [['Yil  davomida'], 'yil davomida', ['yil davomida']],
    [['yil-davomida'], 'yil davomida', ['yil davomida']],
    [['y.d'], 'y.d', ['y.d']],
    [['y.d'], 'yxd', []],
    [['y.d'], 'yd', []],
    [['har kuni', 'doim'], 'doimiy, har kuni', ['doimiy', 'har kuni']],
    [[], 'yil davomida', []],
  ])('%j in “%s”', (phrases, text, expected) => expect(allYear(phrases, text)).toEqual(expected));
});

test('the words of a pack are read once', () => {
  expect(vocabularyOf(pack)).toBe(vocabularyOf(pack));
  expect(vocabularyOf({ ...pack })).not.toBe(vocabularyOf(pack));
});
