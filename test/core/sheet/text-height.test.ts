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
