import { rowHidden } from '../../../src/core/rules/row-hidden';
import { testRule } from '../../support/rule-tester';

const header =
  '| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Masʼullar |\n|---|---|---|---|---|---|';
const hidden =
  '| № | Nomi | Oʻlchov birligi | ~2025-yil (fakt) | 2026-yil (reja) | ~Masʼullar |\n|---|---|---|---|---|---|';

testRule(rowHidden, {
  valid: [
    `| 1. | Seminarlar | Tadbir | 4 | 5 |
     | 2. | Tanlovlar | Tadbir | 4 | 5 |`,
    // Notes below the table, and columns beside it, may be hidden.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | ~Izohim |
     |---|---|---|---|---|---|
     | 1. | Seminarlar | Tadbir | 4 | 5 | |
     | | | | | | |
     | ~ | Direktor: | | | | |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | ~2. | Tanlovlar | Tadbir | 4 | 5 |
              | 3. | Maqolalar | Dona | 6 | 8 |
              | ~ | Shundan, | | | |
              | ~3.1. | Gazetada | Dona | 5 | 5 |
              | 4. | Yoritish | Marotaba | 11 | 10 |`,
      findings: ['A3 rows warning ← A5 A6'],
      data: [{ count: 3 }],
      fixed: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | 2. | Tanlovlar | Tadbir | 4 | 5 |
              | 3. | Maqolalar | Dona | 6 | 8 |
              | | Shundan, | | | |
              | 3.1. | Gazetada | Dona | 5 | 5 |
              | 4. | Yoritish | Marotaba | 11 | 10 |`,
    },
    {
      sheet: `${hidden}
              | 1. | Seminarlar | Tadbir | 4 | 5 | Barcha xizmatlar |`,
      findings: ['D1 columns warning ← F1'],
      data: [{ count: 2 }],
      fixed: `${header}
              | 1. | Seminarlar | Tadbir | 4 | 5 | Barcha xizmatlar |`,
    },
  ],
});
