import { nameMissing } from '../../../src/core/rules/name-missing';
import { testRule } from '../../support/rule-tester';

testRule(nameMissing, {
  valid: [
    `| 1. | Masofadan xizmat koʻrsatish | Nusxa | 5 | 6 | reja asosida |`,
    // A row with nothing but a number is an empty row, another rule's business.
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |
     | 2. |
     | 3. | Koʻrgazmalar | Tadbir | 5 | 6 |`,
    // No such column: another rule says so.
    `| № | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Bajarilish muddati |
     |---|---|---|---|---|
     | 1. | Tadbir | 5 | 6 | 2026-yil davomida |`,
    // A row without number and name is told of the numbers; in a plan without numbers one without a unit is the item's.
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | 2026-yil davomida |
     | | | Tadbir | 7 | 8 | | 2026-yil I chorak |`,
    `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Muddat |
     |---|---|---|---|---|
     | Tadbirlar | Tadbir | 5 | 6 | 2026-yil davomida |
     | | | 7 | 8 | 2026-yil I chorak |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | reja asosida | 2026-yil davomida |
              | 2. | | Nusxa | 40 | 45 | shartnoma asosida | 2026-yil davomida |`,
      findings: ['B3 missing error'],
    },
    { sheet: `| 1. | - | Nusxa | 40 | 45 | shartnoma asosida | 2026-yil davomida |`, findings: ['B2 missing'] },
    {
      // A plan without numbers.
      sheet: `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Muddat |
              |---|---|---|---|---|
              | Tadbirlar | Tadbir | 5 | 6 | 2026-yil davomida |
              | | Tadbir | 7 | 8 | 2026-yil davomida |
              | Maqolalar | Dona | 5 | 6 | 2026-yil davomida |`,
      findings: ['A3 missing'],
    },
  ],
});
