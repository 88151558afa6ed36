import { doneLastYear } from '../../../src/core/rules/done-last-year';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneLastYear, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 90000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 9000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
      findings: ['M2 more warning'],
      data: [{ done: 17000, before: 9000, percent: 89 }],
    },
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 30000 | 17000 | 2026-yil davomida | 4200 |  | 4100 |  | 4400 |  | 4300 |  |  |`,
      findings: ['M2 less'],
      data: [{ percent: 43 }],
    },
  ],
});
