import { doneBlank } from '../../../src/core/rules/done-blank';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

testDoneRule(doneBlank, {
  valid: [
    // Nothing was due in the quarter that is over.
    `> 1
     ${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | 2026-yil IV chorak |`,
    // Somebody entered the quarter that is not over; the others have time.
    `> 1
     ${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 1 |  | 1 |
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |`,
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | 2026-yil IV chorak |  |  |  |  |  |  |  |  |  |`,
    `> 0
     ${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida |  |  |  |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | - | - | 2026-yil davomida |  |  |  |  |  |  |  |  |  |
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      // Two quarters of one item, and a cell of the sheet's own for each quarter.
      sheet: `> 0
     ${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  |  |  | 1 |`,
      findings: ['G2 skipped warning ← I2'],
      data: [{ quarters: 'I, II' }],
    },
    {
      // Only what is due in the quarter is counted.
      sheet: `> 1
     ${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | 2026-yil IV chorak |
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida |`,
      findings: ['G1 quarter'],
      data: [{ quarter: 'I', count: 1 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  |  |  |  |  |  |  |  |`,
      findings: ['G3 item warning'],
      data: [{ quarters: 'I' }],
    },
    {
      sheet: `> 1
     ${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida |  |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  |  |  |  |  |  |  |  |`,
      findings: ['G1 quarter'],
      data: [{ quarter: 'I', count: 2 }],
    },
    {
      sheet: `> 0
     ${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  | 1 |  |  |  |  |  |  |`,
      findings: ['G2 skipped'],
      data: [{ quarters: 'I' }],
    },
  ],
});
