import { fill, formatChange, formatNumber } from '../../src/strings/format';
import { plural } from '../../src/strings/plural';

const SPACE = '\u00a0';

test.each([
  [18510, `18${SPACE}510`, '18,510'],
  [475626.8, `475${SPACE}626,8`, '475,626.8'],
  [1100, `1${SPACE}100`, '1,100'],
  [0, '0', '0'],
  [-5.25, '−5,25', '−5.25'],
  [1234567.891, `1${SPACE}234${SPACE}567,891`, '1,234,567.891'],
  [0.1 + 0.2, '0,3', '0.3'],
])('writes %p as people do', (value, uz, en) => {
  expect(formatNumber(value, 'uz')).toBe(uz);
  expect(formatNumber(value, 'en')).toBe(en);
});

test('writes changes with their sign', () => {
  expect(formatChange(80 / 370, 'uz')).toBe(`+21,6${SPACE}%`);
  expect(formatChange(-6 / 1006, 'uz')).toBe(`−0,6${SPACE}%`);
  expect(formatChange(0, 'uz')).toBe(`0${SPACE}%`);
  expect(formatChange(0.00001, 'en')).toBe('0%');
});

test('fills slots: amounts grouped, years and rows not, unknown slots left visible', () => {
  expect(fill('{year}-yil {row}-qator: {count} ta', { year: 2026, row: 1204, count: 1204 }, 'uz')).toBe(
    `2026-yil 1204-qator: 1${SPACE}204 ta`,
  );
  expect(fill('{a} va {b}', { a: '370/1006' }, 'uz')).toBe('370/1006 va {b}');
});

test('says one error and two errors in English, and keeps the singular in Uzbek', () => {
  expect(fill('{count} {count:error|errors}', { count: 1 }, 'en')).toBe('1 error');
  expect(fill('{count} {count:error|errors}', { count: 21 }, 'en')).toBe('21 errors');
  expect(plural(21, ['xato', 'xatolar'], 'uz')).toBe('xato');
});
