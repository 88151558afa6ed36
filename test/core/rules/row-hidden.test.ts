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
    `| | ~Izohim | № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
     |---|---|---|---|---|---|---|
     | | | 1. | Seminarlar | Tadbir | 4 | 5 |`,
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
    {
      // The first and the last column and row of the table, which has no numbers.
      sheet: `| | ~Nomi | Oʻlchov birligi | 2025-yil (fakt) | ~2026-yil (reja) |
              |---|---|---|---|---|
              | | Seminarlar | Tadbir | 4 | 5 |
              | ~ | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['B1 columns ← E1', 'B3 rows ←'],
      offers: ['Show 2 columns', 'Show 1 row'],
      fixed: `| | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
              |---|---|---|---|---|
              | | Seminarlar | Tadbir | 4 | 5 |
              | | Tanlovlar | Tadbir | 4 | 5 |`,
    },
    {
      // Under a heading of two rows the column's own label; a column that is none of the plan's in the first of them.
      sheet: `| № | Nomi | Oʻlchov birligi | ~Miqdori | | ~Belgi | Masʼullar |
              | | | | 2025-yil (fakt) | 2026-yil (reja) | | |
              |---|---|---|---|---|---|---|
              | 1. | Seminarlar | Tadbir | 4 | 5 | x | Barcha xizmatlar |`,
      findings: ['D2 columns ← F1'],
      fixed: `| № | Nomi | Oʻlchov birligi | Miqdori | | Belgi | Masʼullar |
              | | | | 2025-yil (fakt) | 2026-yil (reja) | | |
              |---|---|---|---|---|---|---|
              | 1. | Seminarlar | Tadbir | 4 | 5 | x | Barcha xizmatlar |`,
    },
  ],
});
