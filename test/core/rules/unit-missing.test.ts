import { unitMissing } from '../../../src/core/rules/unit-missing';
import { testRule } from '../../support/rule-tester';

testRule(unitMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |`,
    // Nothing was done and nothing is planned: the row is not asked for a unit.
    `| 1. | Masofadan xizmat koʻrsatish | | - | - |
     | 2. | Tadbirlar | | 0 | 0 |`,
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
  ],
});
