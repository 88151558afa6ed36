import { doneRow } from '../../../src/core/rules/done-row';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

const VISITS = '| 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |';

/** A sheet that lacks the rows of so many items. */
const lacking = (count: number): string => {
  const items = Array.from({ length: count }, (_, at) => `> reja: ${at + 3}. | Seminar ${at} | Tadbir | 4 | 4`);
  return [...items, DONE_HEADER, VISITS].join('\n');
};

testDoneRule(doneRow, {
  valid: [
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 7. | Sayyor kutubxona | Tadbir | 2 | 2 | rejada yoʻq |  |  |  |  |  |  |  |  |  |`,
    `2026-yil ish rejasining bajarilishi
     ${DONE_HEADER}
     ${VISITS}`,
    // A blank beside a row that the plan has no longer says nothing.
    `${DONE_HEADER}
     ${VISITS}
     | 7. | Sayyor kutubxona | Tadbir | 2 | 2 | rejada yoʻq |  |  |  |  |  |  |  |  | ␣ |`,
  ],
  invalid: [
    { sheet: lacking(8), findings: ['B1 missing'], data: [{ count: 8, items: '3, 4, 5, 6, 7, 8, 9, 10' }] },
    { sheet: lacking(9), findings: ['B1 missing'], data: [{ count: 9, items: '3, 4, 5, 6, 7, 8, 9, 10, …' }] },
    {
      // Words alone are lost as a number is; without a name the row is told by its number.
      sheet: `${DONE_HEADER}
     ${VISITS}
     | 7. | | Tadbir | 2 | 2 | rejada yoʻq |  |  |  |  |  |  |  |  | Bahorda oʻtkazildi |`,
      findings: ['O3 gone'],
      data: [{ name: '7.' }],
    },
    {
      sheet: `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 7. | Sayyor kutubxona | Tadbir | 2 | 2 | rejada yoʻq | 1 |  |  |  |  |  |  |  |  |`,
      findings: ['G3 gone warning'],
      data: [{ name: 'Sayyor kutubxona' }],
    },
    {
      sheet: `> reja: 8. | Seminar | Tadbir | 4 | 4
     ${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
      findings: ['B1 missing'],
      data: [{ count: 1, items: '8' }],
    },
    {
      sheet: `2025-yil ish rejasining bajarilishi
     ${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
      findings: ['B2 year error'],
      data: [{ sheetYear: '2025', year: '2026' }],
    },
  ],
});
