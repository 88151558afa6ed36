import { unitMissing } from '../../../src/core/rules/unit-missing';
import { testRule } from '../../support/rule-tester';

testRule(unitMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |`,
    // Nothing was done and nothing is planned: the row is not asked for a unit.
    `| 1. | Masofadan xizmat koʻrsatish | | - | - |
     | 2. | Tadbirlar | | 0 | 0 |`,
    // Without a column for it that is told once, as a column that is missing.
    `| № | Nomi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
     |---|---|---|---|---|---|---|
     | 1. | Tadbirlar | 5 | 6 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |
     | 2. | Koʻrgazmalar | ^ | 5 | 6 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Axborot-kutubxona resurslarini tasniflash | | 1006 | 1100 |`,
      findings: ['C2 missing error'],
      fixed: `| 1. | Axborot-kutubxona resurslarini tasniflash | Dona | 1006 | 1100 |`,
    },
    { sheet: `| 1. | Bogʻga gul ekish | - | 4 | 2 |`, findings: ['C2 missing'] },
    { sheet: `| 1. | Bogʻga gul ekish | | - | 2 |`, findings: ['C2 missing'] },
    {
      // As the sheet writes the unit elsewhere.
      sheet: `| 1. | Китоблар | Дона | 5 | 6 |
              | 2. | Ахборот-кутубхона ресурсларини таснифлаш | | 1006 | 1100 |`,
      findings: ['C3 missing'],
      fixed: `| 1. | Китоблар | Дона | 5 | 6 |
              | 2. | Ахборот-кутубхона ресурсларини таснифлаш | Дона | 1006 | 1100 |`,
    },
    {
      sheet: `| 1. | Fondlarni toʻldirish | Nusxa | 7 | 9 |
              | Shundan, |
              | 1.1. | Hashar yoʻli bilan | | 3 | 4 |
              | 1.2. | Xarid qilish orqali | Nusxa | 4 | 5 |`,
      findings: ['C4 missing'],
      fixed: `| 1. | Fondlarni toʻldirish | Nusxa | 7 | 9 |
              | Shundan, |
              | 1.1. | Hashar yoʻli bilan | Nusxa | 3 | 4 |
              | 1.2. | Xarid qilish orqali | Nusxa | 4 | 5 |`,
    },
    {
      // What the pack admits, whatever the whole is counted in; nothing where the whole has no unit either.
      sheet: `| 1. | Fondlarni toʻldirish | Dona | 7 | 9 |
              | Shundan, |
              | 1.1. | Xarid qilish orqali | | 3 | 4 |
              | 1.2. | Hashar yoʻli bilan | Nusxa | 4 | 5 |
              | 2. | Bogʻni kengaytirish | | 7 | 9 |
              | Shundan, |
              | 2.1. | Gul ekish | | 3 | 4 |
              | 2.2. | Daraxt ekish | Tup | 4 | 5 |`,
      findings: ['C4 missing', 'C6 missing', 'C8 missing'],
      offers: ['Write “Nusxa”', 'Write “Nomda/nusxa”'],
      fixed: `| 1. | Fondlarni toʻldirish | Dona | 7 | 9 |
              | Shundan, |
              | 1.1. | Xarid qilish orqali | Nusxa | 3 | 4 |
              | 1.2. | Hashar yoʻli bilan | Nusxa | 4 | 5 |
              | 2. | Bogʻni kengaytirish | | 7 | 9 |
              | Shundan, |
              | 2.1. | Gul ekish | | 3 | 4 |
              | 2.2. | Daraxt ekish | Tup | 4 | 5 |`,
    },
  ],
});
