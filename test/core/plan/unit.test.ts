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
  'koʻrgazma',
  'Кўргазма',
  'коʻргазма',
  'Kórgizbe',
  'Көргизбе',
  'Выставка',
  'выставок',
  'seminar',
  'Семинар',
  'семинаров',
  'Trening',
  'Seminar-trening',
  'Тренингов',
  'Davra suhbati',
  'Круглый стол',
  'Uchrashuv',
  'Ushırasıw',
  'Ушырасыў',
  'Встреч',
  'Konferensiya',
  'Konferenciya',
  'Конференция',
  'Tanlov',
  'Tańlaw',
  'Конкурсов',
  'Taqdimot',
  'Презентация',
])('an event is counted as one whatever kind it is of: %s', (text) => expect(read(text)).toBe('tadbir spelling'));

test.each([
  ['Мероприятий', 'tadbir spelling'],
  ['Документов', 'hujjat spelling'],
  ['Ед.', 'dona spelling'],
])('a unit in Russian as a number asks for it: %s', (text, expected) => expect(read(text)).toBe(expected));
