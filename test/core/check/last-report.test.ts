import { keptReport, lastQuarterOf, lastReportOf, otherFactYear } from '../../../src/core/check/last-report';
import { planOf } from '../plan/reading';

const done = new Map([
  ['use.visits', 18_497],
  ['use.loans', null],
]);
const kept = { file: '2025.docx', year: 2025, done: { 'use.visits': 18_497, 'use.loans': null } };

test('the report handed in counts before the one that the workbook keeps', () => {
  const handed = { year: 2024, quarter: null, done };
  expect(lastReportOf({ lastReport: handed, choices: { lastReport: kept } })).toBe(handed);
  expect(lastReportOf({ choices: { lastReport: kept } })).toEqual({ year: 2025, quarter: null, done });
  expect([lastReportOf({}), lastReportOf({ choices: {} })]).toEqual([null, null]);
});

test.each([
  ['the year before is the fact’s', 2025, null],
  ['another year is not', 2024, 2025],
  ['nor is the plan’s own', 2026, 2025],
  ['a report without a year is compared', null, null],
])('%s', (_, year, other) => {
  expect(otherFactYear(planOf('| 1. | Ish | Dona | 4 | 5 |'), { year })).toBe(other);
});

test('a plan without a year is compared with any report', () => {
  const plan = planOf('| № | Nomi | Birlik | Fakt | Reja | Muddat |\n|---|\n| 1. | Ish | Dona | 4 | 5 | I chorak |');
  expect(otherFactYear(plan, { year: 2020 })).toBeNull();
});

test('a kept report of a quarter counts for the same quarter of the next year', () => {
  const choices = { lastQuarters: { 2: kept } };
  expect(lastQuarterOf(choices, 2, 2026)).toEqual(done);
  expect(lastQuarterOf(choices, 2, 2027)).toBeNull();
  expect(lastQuarterOf(choices, 3, 2026)).toBeNull();
  expect(lastQuarterOf({}, 2, 2026)).toBeNull();
});

test('a report is kept with its file', () => {
  expect(keptReport('2025.docx', { year: 2025, quarter: null, done })).toEqual(kept);
});
