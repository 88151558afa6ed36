import { donePlan } from '../../../src/core/rules/done-plan';
import { testDoneRule } from '../../support/done-table';

testDoneRule(donePlan, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 1 |  | 1 |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | koʻp |  |  |  |  |  |  |  |  |`,
    `> 0
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 100 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  | 1000 |  |  |  |  |  |  |`,
      findings: ['I2 short info'],
      data: [{ quarter: 'II', planned: 8500, done: 5200, percent: 61 }],
    },
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 1 |  | 1 |  | 1 |  | 0 |  |  |`,
      findings: ['M2 short warning'],
      data: [{ done: 3, planned: 4 }],
    },
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda | 0 |  | 0 |  | 0 |  | 0 |  |  |`,
      findings: ['M2 none warning'],
      data: [{ planned: 4 }],
    },
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 42000 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 over warning'],
      data: [{ done: 42000, planned: 17000 }],
    },
    {
      sheet: `> 1
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 4. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | 2026-yil davomida | '100/100 |  |  |  |  |  |  |  |  |`,
      findings: ['G2 short info'],
      data: [{ done: 100, planned: 275 }],
    },
  ],
});
