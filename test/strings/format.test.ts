import * as format from '../../src/strings/format';
import { plural } from '../../src/strings/plural';
import { FORMAT_CASES } from '../support/language-cases';

const { fill } = format;
const functions = { ...format, plural } as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;

test.each(FORMAT_CASES)('$name($args) is $expected', ({ name, args, expected }) => {
  expect(functions[name]!(...args)).toBe(expected);
});

test('fills slots: amounts grouped, years and rows not, unknown slots left visible', () => {
  expect(fill('{year}-yil {row}-qator: {count} ta', { year: 2026, row: 1204, count: 1204 }, 'uz')).toBe(
    '2026-yil 1204-qator: 1\u00a0204 ta',
  );
  expect(fill('{a} va {b}', { a: '370/1006' }, 'uz')).toBe('370/1006 va {b}');
});

test('chooses the word that goes with a number', () => {
  expect(fill('{count} {count:error|errors}', { count: 1 }, 'en')).toBe('1 error');
  expect(fill('{count} {count:error|errors}', { count: 21 }, 'en')).toBe('21 errors');
  expect(fill('{count} {count:ошибка|ошибки|ошибок}', { count: 1204 }, 'ru')).toBe('1\u00a0204 ошибки');
});
