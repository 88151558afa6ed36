import { mechanismMissing } from '../../../src/core/rules/mechanism-missing';
import { testRule } from '../../support/rule-tester';

testRule(mechanismMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja asosida |`,
    // The mechanism of a merged cell holds for the rows it covers.
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja asosida |
     | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | ^ |`,
    // No such column: another rule says so.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
     |---|---|---|---|---|
     | 1. | Tadbirlar | Tadbir | 5 | 6 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | | 2026-yil davomida |
              | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | - | 2026-yil davomida |
              | 3. | Maʼruzalar | Tadbir | 5 | 6 | Reja asosida | 2026-yil davomida |`,
      findings: ['F2 missing info', 'F3 missing info'],
    },
    { sheet: '| 1. | Tadbirlar | Tadbir | 5 | 6 | | 2026-yil davomida |', findings: ['F2 missing'] },
    {
      // One root cause: the column is not filled in.
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | | 2026-yil davomida |
              | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | | 2026-yil davomida |`,
      findings: ['F2 none ← F3'],
    },
  ],
});
