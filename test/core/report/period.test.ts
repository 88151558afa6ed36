import { formOf, periodText, quarterIn, readPeriod } from '../../../src/core/report/period';
import type { Period } from '../../../src/core/done/done';

test.each<[string, Period | null]>([
  ['2026', { kind: 'year', year: 2026 }],
  ['2026-Q1', { kind: 'quarter', year: 2026, quarter: 1 }],
  ['2030-Q4', { kind: 'quarter', year: 2030, quarter: 4 }],
  ['2026-Q5', null],
  ['2026-Q0', null],
  ['2026-Q12', null],
  ['2026-q1', null],
  ['1999', null],
  ['20260', null],
  [' 2026', null],
  ['x2026', null],
  ['2026-yil', null],
  ['', null],
])('“%s” names the period %j', (text, period) => {
  expect(readPeriod(text)).toEqual(period);
});

test.each<[Period, string, string]>([
  [{ kind: 'year', year: 2026 }, 'annual', '2026-yil'],
  [{ kind: 'quarter', year: 2026, quarter: 1 }, 'quarterly', '2026-yil I chorak'],
  [{ kind: 'quarter', year: 2026, quarter: 2 }, 'quarterly', '2026-yil II chorak'],
  [{ kind: 'quarter', year: 2027, quarter: 3 }, 'quarterly', '2027-yil III chorak'],
  [{ kind: 'quarter', year: 2027, quarter: 4 }, 'quarterly', '2027-yil IV chorak'],
])('%j is reported in the form %s, as “%s”', (period, form, text) => {
  expect([formOf(period), periodText(period)]).toEqual([form, text]);
  expect(quarterIn(`Hisobot: ${text} yakuni boʻyicha`)).toBe(period.kind === 'quarter' ? period.quarter : null);
});

test.each([
  ['VI chorak', null],
  ['IIII chorak', null],
  ['I-chorak', null],
  ['chorak', null],
  ['I va II chorak', 2],
])('the words “%s” name the quarter %s', (text, quarter) => {
  expect(quarterIn(text)).toBe(quarter);
});
