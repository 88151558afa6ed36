import { donePlan } from '../../../src/core/rules/done-plan';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

testDoneRule(donePlan, {
  valid: [
    `${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 1 |  | 1 |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | koʻp |  |  |  |  |  |  |  |  |`,
    `> 0
     ${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 100 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  | 1000 |  |  |  |  |  |  |`,
      findings: ['I2 short info'],
      data: [{ quarter: 'II', planned: 8500, done: 5200, percent: 61 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 1 |  | 1 |  | 1 |  | 0 |  |  |`,
      findings: ['M2 short warning'],
      data: [{ done: 3, planned: 4 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 0 |  | 0 |  | 0 |  | 0 |  |  |`,
      findings: ['M2 none warning'],
      data: [{ planned: 4 }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 42000 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 over warning'],
      data: [{ done: 42000, planned: 17000 }],
    },
    {
      sheet: `> 1
     ${DONE_HEADER}
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | '100/100 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 short info'],
      data: [{ done: 100, planned: 275 }],
    },
  ],
});
