import { raisedHeight, textHeight } from '../../../src/core/sheet/text-height';

const times = { fontSize: 10, fontFamily: 'Times New Roman', bold: false };
const REASON =
  'Uchrashuvlar maktablardagi karantin sababli keyingi chorakka koʻchirildi, qolgan qismi taʼmirlash ishlari olib borilgani uchun amalga oshirilmadi.';
const linesOf = (text: string, width: number, face = times): number =>
  Math.floor(textHeight(text, width, face) / (face.fontSize * 1.36));

it('asks for nothing where a text is one line', () => {
  expect(textHeight('Kitob', 100, times)).toBe(0);
  expect(textHeight('Kitoblar koʻrgazmasi oʻtkazildi', 400, times)).toBe(0);
});

it('counts lines by words, and those that a person broke', () => {
  // So LibreOffice breaks it in a column of the annual report.
  expect(linesOf(REASON, 137, { ...times, fontSize: 8 })).toBe(4);
  expect(linesOf('17\n35\n4', 200)).toBe(3);
  expect(linesOf('bir ikki uch', 27)).toBe(3);
  expect(linesOf('Elektronkutubxonalashtirish', 40)).toBeGreaterThanOrEqual(3);
});

it('grows with letters that are wider: bold, Cyrillic, capitals, another font', () => {
  const plain = textHeight(REASON, 120, times);
  const others = [
    textHeight(REASON.toUpperCase(), 120, times),
    textHeight(REASON, 120, { ...times, fontFamily: 'Arial' }),
    textHeight(REASON, 90, { ...times, bold: true }),
  ];
  expect(others.filter((height) => height <= plain)).toEqual([]);
});

it('never lowers a row, and no row is higher than Excel’s highest', () => {
  expect(raisedHeight(60, 41.2)).toBe(60);
  expect(raisedHeight(30, 41.2)).toBe(42);
  expect(raisedHeight(30, 900)).toBe(409);
});

describe('lines of words of a known width', () => {
  // At 10 points a usual letter is 5 points wide, a space 2.5; 5 points go off at the sides.
  const height = (lines: number): number => lines * 13.6 + 2;
  it.each<[string, string, number, number]>([
    ['as wide as the cell', 'bnbnb bnbnb', 57.5, 1],
    ['a little wider than the cell', 'bnbnb bnbnb', 57.4, 2],
    ['of three words', 'bnbnb bnbnb bnbnb', 57.5, 2],
    ['with a space at the end', 'bnbnb bnbnb ', 57.5, 1],
    ['longer than a line', 'bnbnbnbnbn', 30, 2],
    ['longer than a line, behind another', 'bn bnbnbnbnbn', 30, 3],
    ['just a line, behind another', 'bn bnbnb', 30, 2],
    ['broken by a person', 'bn\nbn', 400, 2],
    ['broken by a person at the end of a full line', 'bnbnb\nbnbnb bn', 30, 3],
    ['in a cell narrower than a letter', 'bnb', 1, 2],
  ])('%s', (_, text, width, lines) => {
    expect(textHeight(text, width, times)).toBeCloseTo(lines < 2 ? 0 : height(lines));
  });

  it.each([
    ['Times New Roman', 1],
    ['DejaVu Serif', 1],
    ['Garamond', 1],
    ['Calibri', 1.08],
    ['Georgia', 1.08],
    ['Verdana', 1.32],
    ['DejaVu Sans', 1.32],
    ['Arial', 1.16],
    ['MS Serif and Sans', 1.16],
  ])('%s is so much wider than Times: %d', (fontFamily, share) => {
    const text = 'bnbnbnbnbnbnbnbnbnbn';
    const isOneLine = (width: number, bold = false): boolean =>
      textHeight(text, width + 5, { ...times, fontFamily, bold }) === 0;
    expect([isOneLine(100 * share + 1), isOneLine(100 * share - 1)]).toEqual([true, false]);
    expect([isOneLine(107 * share + 1, true), isOneLine(107 * share - 1, true)]).toEqual([true, false]);
  });

  it.each([
    ['.', 25],
    ['i', 30],
    ['(', 30],
    ['f', 36],
    ['-', 36],
    ['a', 45],
    ['я', 45],
    ['ҳ', 66],
    ['A', 66],
    ['m', 76],
    ['Ў', 76],
    ['M', 97],
    ['№', 97],
    ['b', 50],
    ['字', 50],
  ])('the letter %s is so many hundredths wide: %i', (letter, hundredths) => {
    const word = letter.repeat(20);
    const width = (hundredths * 20) / 10;
    const isOneLine = (room: number): boolean => textHeight(word, room + 5, times) === 0;
    expect([isOneLine(width + 0.1), isOneLine(width - 0.1)]).toEqual([true, false]);
  });
});
