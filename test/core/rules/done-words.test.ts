import { doneWords } from '../../../src/core/rules/done-words';
import { DONE_HEADER, testDoneRule } from '../../support/done-table';

testDoneRule(doneWords, {
  valid: [
    `${DONE_HEADER}
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 0 |  |  |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 | Hisobot topshirildi |  |  |  |  |  |  |  |`,
    `${DONE_HEADER}
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
    // What nobody knows the unit of is no document; the sheet has no column for words.
    `${DONE_HEADER}
     | 5. | Hisobotlar tayyorlash | quti | 4 | 4 | har chorakda | 1 |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | II chorak | III chorak | IV chorak |
     |---|---|---|---|---|---|---|---|---|---|
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 |`,
    `${DONE_HEADER}
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 |  |  |  |  |  |  |  | Hisobot topshirildi |`,
  ],
  invalid: [
    {
      // An event that happens once a year; a blank is no word.
      sheet: `${DONE_HEADER}
     | 6. | “Yilning eng yaxshi AKM mutaxassisi” koʻrik-tanlovi | Tadbir | 1 | 1 | IV chorak | 1 | ␣ |  |  |  |  |  |  | ␣ |`,
      findings: ['O2 missing'],
    },
    {
      sheet: `${DONE_HEADER}
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 |  |  |  |  |  |  |  |  |`,
      findings: ['O2 missing info'],
      data: [{}],
    },
  ],
});
