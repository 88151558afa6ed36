import { doneFalling } from '../../../src/core/rules/done-falling';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

/** What was done of visits in the quarters from the first on. */
const visits = (plan: number | string, ...done: readonly (number | string)[]): string =>
  `${DONE_HEADER}
   | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | ${plan} | 2026-yil davomida | ${done.join(' |  | ')} |`;

testDoneRule(doneFalling, {
  valid: [
    `${DONE_HEADER}
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 600 |  | 750 |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4000 |  | 4100 |  | 4400 |  | 4500 |  |  |`,
    // As many readers as before.
    `${DONE_HEADER}
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 600 |  | 600 |`,
    // Two quarters tell no habit; few visits, and parts, tell nothing.
    visits(17000, 8300, 16900),
    visits(10, 2, 5, 9),
    visits("'400/1100", "'100/300", "'200/600", "'300/900"),
    // They do not rise, or not each of them.
    visits(17000, 9000, 8000, 10500),
    visits(17000, 9000, 9000, 10500),
    // More than the year's plan; no more than the plan together; the last far from it.
    visits(17000, 6000, 12000, 19000),
    visits(17000, 1000, 2500, 10000),
    visits(17000, 6000, 7000, 8000, 9000),
  ],
  invalid: [
    // Just as many as make it likely: the plan's least, a tenth above the plan, three tenths above it together.
    { sheet: visits(20, 6, 13, 19), findings: ['K2 running'] },
    { sheet: visits(17000, 6000, 12000, 18700), findings: ['K2 running ← G2 I2'] },
    { sheet: visits(17000, 4000, 8000, 10100), findings: ['K2 running'], data: [{ sum: 22100 }] },
    { sheet: visits(26, 5, 10, 15, 20), findings: ['M2 running'], data: [{ last: 20, planned: 26, sum: 50 }] },
    {
      sheet: `${DONE_HEADER}
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 500 |  | 700 |  | 600 |  | 550 |  |  |`,
      findings: ['K2 falls ← I2'],
      data: [{ quarter: 'III', from: 700, to: 600 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 3. | Foydalanuvchilar soni, jami | Nafar | 900 | 1000 | 2026-yil davomida | 600 |  | 150 |  |  |  |  |  |  |`,
      findings: ['I2 falls warning'],
      data: [{ quarter: 'II', from: 600, to: 150 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  | 8300 |  | 12700 |  |  |  |  |`,
      findings: ['K2 running'],
      data: [{ last: 12700, planned: 17000, sum: 25200 }],
    },
  ],
});
