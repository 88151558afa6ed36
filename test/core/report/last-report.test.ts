import { readLastReport } from '../../../src/core/report/last-report';
import { gridOf } from '../../support/test-grid';

const memory = (...rows: readonly (readonly (string | number)[])[]) =>
  gridOf([['kind', 'sheet', 'place', 'mark', 'value'], ['filled', '', '', 'date', '12.01.2026'], ...rows]);

test('what a filled report says was done is read from its hidden sheet', () => {
  const report = readLastReport(
    memory(
      ['cell', 'Hisobot', 'B2', 'year', '2025'],
      ['cell', 'Hisobot', 'D8', 'use.visits.done', 18497],
      ['cell', 'Hisobot', 'D9', 'intl.exchange.done', '-'],
      ['cell', 'Hisobot', 'C8', 'use.visits.plan', 18000],
      ['cell', 'Hisobot', 'D10', 'use.loans.done', ''],
      ['cell', 'Hisobot', 'D11', 'use.events.done use.loans.done', '194 / 5'],
      ['rows', 'Hisobot', 'A20:C22', '#items', '[]'],
    ),
  );
  expect(report).toEqual({
    year: 2025,
    quarter: null,
    done: new Map([
      ['use.visits', 18497],
      ['intl.exchange', null],
    ]),
  });
});

test('a report without its year, and a sheet that tells nothing', () => {
  expect(readLastReport(memory(['cell', 'Hisobot', 'D8', 'use.visits.toDate', 5]))).toEqual({
    year: null,
    quarter: null,
    done: new Map([['use.visits', 5]]),
  });
  expect(readLastReport(memory(['cell', 'Hisobot', 'B2', 'year', 2025]))).toBeNull();
});

test('the quarter of a report is told by its title, its year within a text too', () => {
  const cells = [
    ['cell', 'Hisobot', 'A3', 'year', 'Hisobot yili: 2025'],
    ['cell', 'Hisobot', 'A7', 'period', '2025-yil II chorak yakuni boʻyicha'],
    ['cell', 'Hisobot', 'N9', 'use.visits.toDate', 5],
  ];
  expect(readLastReport(memory(...cells))).toMatchObject({ year: 2025, quarter: 2 });
});
