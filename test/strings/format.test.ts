import { fill, formatChange, formatDay, formatNumber } from '../../src/strings/format';
import type { Language } from '../../src/strings/language';
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
  for (const language of ['uz', 'uz-Cyrl', 'kaa', 'ru'] as const) expect(formatNumber(value, language)).toBe(uz);
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

test('says 1 ошибка, 2 ошибки, 5 ошибок in Russian; Karakalpak keeps the singular', () => {
  const said = (count: number) => fill('{count} {count:ошибка|ошибки|ошибок}', { count }, 'ru');
  expect([0, 1, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 101, 111, 112, 122, 1.5].map(said)).toEqual([
    '0 ошибок',
    '1 ошибка',
    '2 ошибки',
    '4 ошибки',
    '5 ошибок',
    '11 ошибок',
    '12 ошибок',
    '14 ошибок',
    '20 ошибок',
    '21 ошибка',
    '22 ошибки',
    '25 ошибок',
    '101 ошибка',
    '111 ошибок',
    '112 ошибок',
    '122 ошибки',
    '1,5 ошибки',
  ]);
  expect(fill('{count} {count:qáte|qáteler}', { count: 5 }, 'kaa')).toBe('5 qáte');
});

test('writes days in figures, and with the month in words in English', () => {
  const day = new Date(2026, 2, 1, 14, 2).getTime();
  const days = (['uz', 'uz-Cyrl', 'kaa', 'ru', 'en'] satisfies Language[]).map((language) => formatDay(day, language));
  expect(days).toEqual(['01.03.2026', '01.03.2026', '01.03.2026', '01.03.2026', '1 March 2026']);
});
