import { planOf } from './reading';

const read = (text: string) => {
  const { unitId, match } = planOf(`| 1. | Nomi | ${text} | 4 | 5 |`).items[0]!.unit;
  return `${unitId ?? 'none'} ${match ?? ''}`.trim();
};

describe('a unit of two', () => {
  test.each([
    ['Tadbir/nafar', 'tadbir_nafar label'],
    ['Dona/nafar', 'none compound'],
    ['Dona / nafar', 'none compound'],
    ['Dona/qop', 'none'],
    ['Qop/dona', 'none'],
    ['Dona/nafar/nusxa', 'none'],
    ['/', 'none'],
    ['Dona nafar', 'none'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

test.each([
  ['Мероприятий', 'tadbir spelling'],
  ['Документов', 'hujjat spelling'],
  ['Ед.', 'dona spelling'],
])('a unit in Russian as a number asks for it: %s', (text, expected) => expect(read(text)).toBe(expected));
