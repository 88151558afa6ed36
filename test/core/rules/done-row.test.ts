import { doneRow } from '../../../src/core/rules/done-row';
import { testDoneRule } from '../../support/done-table';

testDoneRule(doneRow, {
  valid: [
    `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 7. | Sayyor kutubxona | Tadbir | 2 | 2 | rejada yoʻq |  |  |  |  |  |  |  |  |  |`,
  ],
  invalid: [
    {
      sheet: `| № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |
     | 7. | Sayyor kutubxona | Tadbir | 2 | 2 | rejada yoʻq | 1 |  |  |  |  |  |  |  |  |`,
      findings: ['G3 gone warning'],
      data: [{ name: 'Sayyor kutubxona' }],
    },
    {
      sheet: `> reja: 8. | Seminar | Tadbir | 4 | 4
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
      findings: ['B1 missing'],
      data: [{ count: 1, items: '8' }],
    },
    {
      sheet: `2025-yil ish rejasining bajarilishi
     | № | Band | Birlik | Oʻtgan yil fakti | Yillik reja | Muddat | I chorak | I chorak izohi | II chorak | II chorak izohi | III chorak | III chorak izohi | IV chorak | IV chorak izohi | Nima qilindi |
     |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
     | 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | 2026-yil davomida | 4200 |  |  |  |  |  |  |  |  |`,
      findings: ['B2 year error'],
      data: [{ sheetYear: '2025', year: '2026' }],
    },
  ],
});
