import { rowMerged } from '../../../src/core/rules/row-merged';
import { testRule } from '../../support/rule-tester';

testRule(rowMerged, {
  valid: [
    // A section over the whole width, and one item over its torn rows.
    `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
     | 1. | Seminarlar va | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
     | ^ | treninglar | ^ | ^ | ^ | ^ | ^ | ^ |
     | 2. | Tanlovlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`,
    // A column that is none of the plan's.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Belgi |
     |---|---|---|---|---|---|
     | 1. | Seminarlar | Tadbir | 4 | 5 | x |
     | 2. | Tanlovlar | Tadbir | 4 | 5 | ^ |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
              | 2. | Tanlovlar | Tadbir | 4 | ^ | Reja asosida | ^ | ^ |
              | 3. | Maqolalar | Dona | 6 | 8 | Reja asosida | 2026-yil davomida | ^ |`,
      findings: ['E2 value warning', 'G2 text info', 'H2 text info'],
      data: [{ count: 2 }, { count: 2 }, { count: 3 }],
    },
    {
      // From the torn row of one item into the next.
      sheet: `| 1. | Seminarlar va | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha |
              | | treninglar | | | | | | xizmatlar |
              | 2. | Tanlovlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | ^ |`,
      findings: ['H3 text info'],
    },
    {
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | ^ | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['A2 value warning'],
    },
  ],
});
