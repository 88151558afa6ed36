import { nearestLabel, readLabel, yearIn } from '../../../src/core/plan/header-label';
import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import { pack } from './reading';

const vocabulary = vocabularyOf(pack);
const said = (text: string): string => {
  const { role, year } = readLabel(text, vocabulary);
  return `${role ?? '-'} ${year ?? '-'}`;
};

describe('what a header cell says', () => {
  test.each([
    ['Nomi', 'name -'],
    ['№', 'number -'],
    ['Miqdori', 'quantity -'],
    ['Kitoblar', '- -'],
    ['—', '- -'],
    ['', '- -'],
    [`Nomi${' '.repeat(56)}`, 'name -'],
    [`Nomi${' '.repeat(57)}`, '- -'],
    ['2025', 'year 2025'],
    ['2025-yil', 'year 2025'],
    ['2025 yilning', 'year 2025'],
    ['2025-yil uchun', 'year 2025'],
    ['2025-jıl', 'year 2025'],
    ['2025-jılǵı', 'year 2025'],
    ['2025-jıl ushın', 'year 2025'],
    ['2025 год', 'year 2025'],
    ['2025 года', 'year 2025'],
    ['на 2025 г.', 'year 2025'],
    ['12025', '- -'],
    ['20255', '- -'],
    ['2025 kutubxonaga', '- -'],
    ['2025 gazetalar', '- -'],
    ['Fakt 2025', 'fact 2025'],
    ['2025-yil fakt', 'fact 2025'],
    ['2025-yil boʻyicha fakt', 'fact 2025'],
    ['2025-jıl is júzinde tolıq', 'fact 2025'],
    ['2026-yil rejadagi', 'plan 2026'],
    ['2026 maqsadreja', '- -'],
    ['2025 fakt bir ikki uch', 'fact 2025'],
    ['2025 fakt bir ikki uch toʻrt', '- -'],
  ])('“%s”: %s', (text, expected) => expect(said(text)).toBe(expected));

  test('words of two letters beside a year say nothing', () => {
    const { columns } = pack;
    const short = { ...pack, columns: { ...columns, fact: [...columns.fact, 'ha'], plan: [...columns.plan, 'yo'] } };
    const roles = ['2025 haftalar', '2026 yoshlar', '2025 fakt'].map(
      (text) => readLabel(text, vocabularyOf(short)).role,
    );
    expect(roles).toEqual([null, null, 'fact']);
  });
});

test.each([
  ['2025-yil yakuni boʻyicha', 2025],
  ['Yil yakuni', null],
  [`2025${' '.repeat(56)}`, 2025],
  [`2025${' '.repeat(57)}`, null],
])('the year in “%s” is %s', (text, year) => expect(yearIn(text)).toBe(year));

describe('the label that a slip of the pen is nearest to', () => {
  test.each([
    ['Nomu', 'name'],
    ['Nom', null],
    ['Nomii', 'name'],
    ['Naame', null],
    // Words of three letters are labels only to the letter.
    ['Xati', null],
    ['Muddaty', 'deadline'],
    ['Muddaxx', null],
    ['Mexamizn', 'mechanism'],
    ['Mexaxxxm', null],
    ['Alchavbirlixi', null],
    ['Bojarixh muddat', 'deadline'],
    ['Bojarixh muxxat', null],
    [`Muddaty${' '.repeat(53)}`, 'deadline'],
    [`Muddaty${' '.repeat(54)}`, null],
    ['', null],
  ])('“%s”: %s', (text, role) => expect(nearestLabel(text, vocabulary)).toBe(role));
});
