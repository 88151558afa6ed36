import { type QuantityContext, readQuantityText } from '../../../src/core/plan/quantity-text';

const read = (text: string, parts = 0, otherLines: QuantityContext['otherLines'] = null): string => {
  const { isReadable, readings } = readQuantityText(text, { parts, otherLines });
  if (!isReadable) return 'unreadable';
  const lines = readings.map((reading) => reading.map((line) => line.map((one) => one ?? '-').join('/')).join(' '));
  return lines.join(' | ');
};

describe('lines of values', () => {
  test.each([
    ['12\n', '12'],
    ['12\n\n31', '12 31'],
    ['12\r31', '12 31'],
    ['12\r\n31', '12 31'],
    ['12;31', '12 31'],
    ['12,  31', '12 31'],
    ['12 350\n4', '12350 4'],
    ['12\nyoʻq', 'unreadable'],
    ['', 'unreadable'],
    [' \n ', 'unreadable'],
    ['--', '-'],
    ['---', '-'],
    ['5--', 'unreadable'],
    ['--5', 'unreadable'],
    ['-  5', '- 5'],
    ['240 /319 27/ 270', '240/319 27/270'],
    [`1${' '.repeat(199)}`, '1'],
    [`1${' '.repeat(200)}`, 'unreadable'],
  ])('%j: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a sign before three digits', () => {
  test.each([
    ['1.006', '1006 | 1.006'],
    ['12,006', '12006 | 12.006'],
    ['123.006', '123006 | 123.006'],
    ['-1.006', '-1006 | -1.006'],
    ['+1,006', '1006 | 1.006'],
    ['1234.567', '1234.567'],
    ['0,125', '0.125'],
    ['-0,125', '-0.125'],
    ['1.006 5', '1.006 5'],
  ])('%j: %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('spaces between digits', () => {
  test.each([
    ['12 350', 0, null, '12350'],
    ['12 350', 0, 3, '12350'],
    ['12 350', 0, 2, '12 350'],
    ['12 350', 2, 1, '12350'],
    ['12 350', 2, 3, '12 350 | 12350'],
    ['12 350', 1, null, '12 350 | 12350'],
    ['12 350', 3, null, '12350 | 12 350'],
    ['100 350', 2, null, '100 350'],
    ['-12 350', 2, null, '-12350'],
    ['012 350', 2, null, '12350'],
    ['12 350,5', 2, null, '12350.5'],
    ['1 318 2 068', 2, null, '1318 2068'],
    ['12 318 2 068', 2, null, '12318 2068'],
    ['1 318 206 2 068', 2, null, '1318206 2068'],
    ['1 3185 2 068', 2, null, '1 3185 2 68'],
    ['12345 678', 0, 1, '12345 678'],
    ['1/318 206 5 068 4', 3, null, '1/318 206 5 68 4'],
    ['6820 2068 321', 2, null, '6820 2068 321'],
  ])('%j beside %d parts and %s lines: %s', (text, parts, otherLines, expected) => {
    expect(read(text, parts, otherLines)).toBe(expected);
  });
});
