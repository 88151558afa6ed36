import { deadlineMissing } from '../../../src/core/rules/deadline-missing';
import { testRule } from '../../support/rule-tester';

testRule(deadlineMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja asosida | 2026-yil davomida |
     | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | Reja asosida | ⟨25.12.2026⟩ |`,
    // Nothing was done and nothing is planned; a row without values has another fault.
    `| 5.1. | Xizmatlardan tushgan mablagʻ | Soʻmda | 0 | 0 | | |
     | 5.2. | Ijaradan tushgan mablagʻ | Soʻmda | | | | |
     | 5.3. | Xorijiy mehmonlar | Nafar | - | - | | - |
     | 5.4. | Tadbirlar | Tadbir | 5 | 6 | | 2026-yil davomida |`,
    // A merged cell holds for the rows it covers.
    `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja asosida | 2026-yil davomida |
     | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | Reja asosida | ^ |`,
    // Torn over two rows.
    `| 1. | Tadbirlarni | Tadbir | 5 | 6 | Reja | |
     | | oʻtkazish | | | | asosida | 2026-yil davomida |`,
    // The whole answers for its parts.
    `| 17. | Fondni toʻldirish | Nusxa | 15 | 25 | Hisob | 2026-yil davomida |
     | | Shundan, | | | | | |
     | 17.1. | Xarid | Nusxa | 10 | 20 | Shartnoma | |
     | 17.2. | Sovgʻa | Nusxa | 5 | 5 | Dalolatnoma | |`,
    // No such column: another rule says so.
    `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |
     |---|---|---|---|---|
     | 1. | Tadbirlar | Tadbir | 5 | 6 |`,
  ],
  invalid: [
    {
      sheet: `| 2.27. | Matbuot solnomasini tayyorlashda yordam berish | Dona | 55 | 40 | Tavsif berish | |
              | 2.28. | Maʼlumotlar bazasini shakllantirish | Dona | 5 | - | Tavsif berish | - |
              | 2.29. | Oʻlkashunoslik bazasi | Dona | 1 | 3 | - | Sentyabr-dekabr |`,
      findings: ['G2 missing warning', 'G3 missing'],
    },
    {
      sheet: `| 17. | Fondni toʻldirish | Nusxa | 15 | 25 | Hisob | 2026-yil davomida |
              | | Shundan, | | | | | |
              | 17.1. | Xarid | Nusxa | 10 | 20 | Shartnoma | 2026-yil I chorak |
              | 17.2. | Sovgʻa | Nusxa | 5 | 5 | Dalolatnoma | |`,
      findings: ['G5 missing'],
    },
    {
      // One root cause: the column is not filled in.
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 | Reja | |
              | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | Reja | |`,
      findings: ['G2 none warning ← G3'],
    },
  ],
});
