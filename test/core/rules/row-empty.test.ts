import { rowEmpty } from '../../../src/core/rules/row-empty';
import { testRule } from '../../support/rule-tester';

testRule(rowEmpty, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 4 | 5 |
     | 2. | | | | 5 |
     | | Shundan, | | | |
     | 2.1. | Qismi | Tadbir | 4 | 5 |`,
    `| 1. | Tadbirlar | Tadbir | 4 | 5 | | | | |
     | 2. | | | | | | | | 1200 soʻm |
     | | | | | | | | | 17 |
     | 3. | Seminarlar | Tadbir | 4 | 5 | | | | |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | | | | | |
              | 2. | Seminarlar | Tadbir | 4 | 5 |`,
      findings: ['A3 empty info'],
      data: [{ count: 1 }],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 2. | Seminarlar | Tadbir | 4 | 5 |`,
    },
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 2. | | | | |
              | 3. | | | | |`,
      findings: ['A3 numbered info ← A4'],
      data: [{ number: '2' }],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |`,
    },
    {
      // A number of several steps, and one of blanks only.
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 2.1. | | | | |
              | 3. | Koʻrgazmalar | Tadbir | 4 | 5 |
              | '␣ | | | | |
              | 4. | Seminarlar | Tadbir | 4 | 5 |`,
      findings: ['A3 numbered', 'A5 empty'],
      data: [{ number: '2.1' }, { count: 1 }],
      offers: ['Delete the row', 'Delete the row'],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 3. | Koʻrgazmalar | Tadbir | 4 | 5 |
              | 4. | Seminarlar | Tadbir | 4 | 5 |`,
    },
    {
      // Right under the header.
      sheet: `| | | | | |
              | 1. | Tadbirlar | Tadbir | 4 | 5 |`,
      findings: ['A2 empty'],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |`,
    },
    {
      // A formula that shows nothing is not taken out unseen.
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | | | | | |
              | | | | | =IF(D2=E2,"",1) → |
              | 2. | Seminarlar | Tadbir | 4 | 5 |`,
      findings: ['A3 empty ← A4'],
      data: [{ count: 2 }],
    },
    {
      // A table without numbers that begins in another column.
      sheet: `| | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
              |---|---|---|---|---|
              | | Tadbirlar | Tadbir | 4 | 5 |
              | | | | | |
              | | Seminarlar | Tadbir | 4 | 5 |`,
      findings: ['B3 empty'],
      fixed: `| | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
              |---|---|---|---|---|
              | | Tadbirlar | Tadbir | 4 | 5 |
              | | Seminarlar | Tadbir | 4 | 5 |`,
    },
  ],
});
