import { doneLastYear } from '../../../src/core/rules/done-last-year';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

/** Visits of last year, of the plan and of the four quarters. */
const visits = (before: number | string, plan: number | string, ...done: readonly (number | string)[]): string =>
  `${DONE_HEADER}
   | 2. | Kitobxonlar qatnovi | Marotaba | ${before} | ${plan} | 2026-yil davomida | ${done.join(' |  | ')} |`;

testDoneRule(doneLastYear, {
  valid: [
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  |  |  |  |`,
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 90000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
    // About as last year, in one part or in each.
    visits(16500, 17000, 4200, 4100, 4400, 4300),
    visits(100, 104, 26, 26, 26, 26),
    visits("'400/1000", "'410/1010", "'100/250", "'100/250", "'100/250", "'110/260"),
    // Once a year, then once a quarter: a habit changed.
    visits(1, 4, 1, 1, 1, 1),
    // Nothing to compare with, or a quarter that cannot be read.
    visits('', 17000, 4200, 4100, 4400, 4300),
    visits('-', 17000, 4200, 4100, 4400, 4300),
    visits(0, 17000, 4200, 4100, 4400, 4300),
    visits(9000, 17000, 4200, 4100, 4400, 'koʻp'),
  ],
  invalid: [
    // A habit on one side alone; three more, which is three tenths.
    { sheet: visits(9, 4, 1, 1, 1, 1), findings: ['M2 less'], data: [{ done: 4, before: 9, percent: 56 }] },
    { sheet: visits(10, 13, 3, 3, 3, 4), findings: ['M2 more'], data: [{ percent: 30 }] },
    // The part that differs most.
    {
      sheet: visits("'400/1000", "'600/3000", "'150/750", "'150/750", "'150/750", "'150/750"),
      findings: ['M2 more'],
      data: [{ done: 3000, before: 1000, percent: 200 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
      findings: ['M2 more warning'],
      data: [{ done: 17000, before: 9000, percent: 89 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 30000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
      findings: ['M2 less'],
      data: [{ percent: 43 }],
    },
  ],
});
