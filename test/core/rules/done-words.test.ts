import { doneWords } from '../../../src/core/rules/done-words';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneWords, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 0 |  |  |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 | Hisobot topshirildi |  |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 5. | Hisobotlar tayyorlash | Hujjat | 4 | 4 | har chorakda | 1 |  |  |  |  |  |  |  |  |`,
      findings: ['O2 missing info'],
      data: [{}],
    },
  ],
});
