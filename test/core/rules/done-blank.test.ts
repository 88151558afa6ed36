import { doneBlank } from '../../../src/core/rules/done-blank';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneBlank, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | 2026-yil IV chorak |  |  |  |  |  |  |  |  |  |`,
    `> 0
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida |  |  |  |  |  |  |  |  |  |`,
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | - | - | 2026-yil davomida |  |  |  |  |  |  |  |  |  |
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  |  |  |  |  |  |  |  |`,
      findings: ['G3 item warning'],
      data: [{ quarters: 'I' }],
    },
    {
      sheet: `> 1
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida |  |  |  |  |  |  |  |  |  |
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  |  |  |  |  |  |  |  |`,
      findings: ['G1 quarter'],
      data: [{ quarter: 'I', count: 2 }],
    },
    {
      sheet: `> 0
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 1. | Davra suhbatlari oʻtkazish | Tadbir | 4 | 4 | har chorakda |  |  | 1 |  |  |  |  |  |  |`,
      findings: ['G2 skipped'],
      data: [{ quarters: 'I' }],
    },
  ],
});
