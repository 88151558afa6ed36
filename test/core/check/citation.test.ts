import { citedInOneForm } from '../../../src/core/check/citation';
import { pack } from '../plan/reading';

/** The pieces with their places, so that each is told where it stands. */
const pieces = (text: string) =>
  citedInOneForm(text, pack).pieces.map(({ start, written, expected }) => `${start}: ${written} → ${expected}`);

test.each([
  ['2023-yil 21-dekabrdagi PQ-401-son qarori', '2023-yil 21-dekabrdagi PQ-401-son qarori'],
  ['2023 yil 21 dekabrdagi qaror', '2023-yil 21-dekabrdagi qaror'],
  ['2023 – yil 21 – Dekabrdagi qaror', '2023-yil 21-dekabrdagi qaror'],
  ['1999-yil 05-mayda “Kitob” gi 12-son qaror', '1999-yil 5-maydagi “Kitob” gi 12-son qaror'],
  ['1999-yil 5-mayda PQ-12-son qaror', '1999-yil 5-maydagi PQ-12-son qaror'],
  ['1999-yil 5-mayda 12-son qaror', '1999-yil 5-maydagi 12-son qaror'],
  ['24.05.2011 yildagi qaror', '2011-yil 24-maydagi qaror'],
  ['24.05.2011-yildagi qaror', '2011-yil 24-maydagi qaror'],
  ['24.05.2011dagi qaror', '2011-yil 24-maydagi qaror'],
  ['01.09.2020 yildagi PQ 401 son qaror', '2020-yil 1-sentabrdagi PQ-401-son qaror'],
  ['pq-401-son', 'PQ-401-son'],
  ['PF-60-sonli', 'PF-60-son'],
  ['PF – 60 – son', 'PF-60-son'],
  ['VMQ 12/3 sonli qaror', 'VMQ-12/3-son qaror'],
  ['OʻRQ 439-son Qonun', 'OʻRQ-439-son Qonun'],
  ["O'RQ 439-SON va 1-son qaror", "O'RQ-439-son va 1-son qaror"],
  ['VMQ-12 qarori', 'VMQ-12-son qarori'],
  // In capitals, and a day in the locative alone.
  ['OʻRQ-439-SON', 'OʻRQ-439-son'],
  ['VMQ 12-SON', 'VMQ-12-son'],
  [
    '2023 yil 21 dekabrda VMQ 12 raqamli “Onalar kuni”gi hujjat',
    '2023-yil 21-dekabrdagi VMQ 12 raqamli “Onalar kuni”gi hujjat',
  ],
  ['2023-yil 21-dekabrda “Onalar kuni”gi qaror', '2023-yil 21-dekabrdagi “Onalar kuni”gi qaror'],
  ['Ф-3 фармойиши', 'Ф-3-сон фармойиши'],
  ['ПҚ 401-сонли қарор', 'ПҚ-401-сон қарор'],
  ['Ф-3 – сон', 'Ф-3-сон'],
  ['743 son qaror', '743-son qaror'],
  ['743 – sonli “Buyruq', '743-son “Buyruq'],
  ['743 sonli farmoyish', '743-son farmoyish'],
  ['743 сонли фармойиш', '743-сон фармойиш'],
  ['743 son buyrugʻi', '743-son buyrugʻi'],
  ['PQ-401 qarori', 'PQ-401-son qarori'],
  ['PF – 60 farmoni', 'PF-60-son farmoni'],
  ['ПФ-60 фармони', 'ПФ-60-сон фармони'],
  ['ПҚ-60  буйруқ', 'ПҚ-60-сон  буйруқ'],
])('%s is cited as %s', (text, cited) => {
  expect(citedInOneForm(text, pack).text).toBe(cited);
});

test.each([
  '',
  'Seminarlar',
  // No month, no year, or a day on which something is held.
  '2023-yil 21-kitobdagi qaror',
  '12023-yil 21-dekabrdagi qaror',
  '2123-yil 21-dekabrdagi qaror',
  '2023-yil 21-dekabrda tadbir, dagi',
  '2026-yil 21-dekabrda “Onalar kuni”ni 4-sonli maktabda oʻtkazish',
  '24.13.2011dagi xat',
  '24.00.2011dagi xat',
  '1.24.05.2011dagi xat',
  // A number of no act.
  '743 son maktab',
  '12 sonda qaror',
  'x743 son qaror',
  '1.743 son qaror',
  '743,son qaror',
  '123456 son qaror',
  'insonqaror 12',
  // The word for number is left out of what is no act.
  'PQ-401 xat',
  'PQ 401 qarori',
  'XPQ-401 qarori',
  'PQ-123456 qarori',
  // Cyrillic dates stay as they are.
  '2023 йил 21 декабрдаги қарор',
])('%j is left as it stands', (text) => {
  expect(citedInOneForm(text, pack)).toEqual({ text, pieces: [] });
});

test('each piece is told as written, with its place, in the order of the text', () => {
  expect(pieces('Prezidentning PQ 401-son va 2023 yil 21 dekabrdagi PF-60 farmoni, 743 sonli qaror')).toEqual([
    '14: PQ 401-son → PQ-401-son',
    '28: 2023 yil 21 dekabrdagi → 2023-yil 21-dekabrdagi',
    '51: PF-60 → PF-60-son',
    '66: 743 sonli → 743-son',
  ]);
});

test('what is right already is no piece beside what is not', () => {
  expect(pieces('2023-yil 21-dekabrdagi PQ 401-son qaror')).toEqual(['23: PQ 401-son → PQ-401-son']);
});

test('a title of any length may stand between the date and its ending', () => {
  const title = `“${'Kitob va kitobxonlik madaniyati '.repeat(4)}toʻgʻrisida”gi`;
  expect(citedInOneForm(`2020-yil 14-dekabrda ${title} 7-son qaror`, pack).text).toBe(
    `2020-yil 14-dekabrdagi ${title} 7-son qaror`,
  );
  expect(pieces('2020-yil 14-dekabrda “Kitob”gina 7-son qaror')).toEqual([]);
});
