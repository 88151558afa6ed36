import { quantityMissing } from '../../../src/core/rules/quantity-missing';
import { testRule } from '../../support/rule-tester';

testRule(quantityMissing, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | - |
     | 2. | Koʻrgazmalar | Tadbir | 0 | 6 |
     | 3. | Masofadan xizmat | Nusxa | - | – |`,
    // The value stands on the torn-off rest of the item.
    `| 1. | Foydalanuvchilarga anʼanaviy xizmat koʻrsatish (kutubxona fondida) | Nusxa | | | shartnoma asosida |
     | | mavjud adabiyotlarni vaqtincha berish | | 250 | 322 | berish |`,
    // A heading in the guise of an item: its sub-items carry the values.
    `| 1. | Kadrlar malakasini oshirish | | | | Reja asosida |
     | 1.1. | Seminarlar | Tadbir | 4 | 5 | Reja asosida |
     | 2. | Fondlarni toʻldirish | - | | | Reja asosida |
     | | Shundan, | | | | |
     | 3.1. | Xarid qilish orqali | Nusxa | 4 | 5 | Reja asosida |`,
    // A row of the item carries the value.
    `| 2.16. | Targʻibot | Dona | 10 | | Reja |
     | | Multimedialar yaratish | | 20 | 40 | Reja |`,
  ],
  invalid: [
    {
      sheet: `| 14. | Forumda ishtirok etish | Roʻyxat | | 1 |`,
      findings: ['D2 fact error'],
      fixed: `| 14. | Forumda ishtirok etish | Roʻyxat | - | 1 |`,
      otherwise: [`| 14. | Forumda ishtirok etish | Roʻyxat | 0 | 1 |`],
    },
    {
      // A row without words may be no item at all: what is written there could make another of it.
      sheet: `| 14. | 2 | Roʻyxat | | 1 |`,
      findings: ['D2 fact error'],
    },
    {
      sheet: `| 14. | Forumda ishtirok etish | Roʻyxat | - | |`,
      findings: ['E2 plan'],
      fixed: `| 14. | Forumda ishtirok etish | Roʻyxat | - | - |`,
    },
    {
      sheet: `| 5.2. | Ijara xizmatlaridan tushgan mablagʻ | Soʻm | | | reja asosida |`,
      findings: ['D2 fact', 'E2 plan'],
      fixed: `| 5.2. | Ijara xizmatlaridan tushgan mablagʻ | Soʻm | - | - | reja asosida |`,
    },
    {
      // The number belongs beside the other one, on the torn-off row: in the item's own row it would make two items of one.
      sheet: `| 3. | Seminarlar | Tadbir | | | Reja asosida |
              | | va treninglar | | 12 | | |`,
      findings: ['E3 plan'],
      fixed: `| 3. | Seminarlar | Tadbir | | | Reja asosida |
              | | va treninglar | | 12 | - | |`,
      otherwise: [
        `| 3. | Seminarlar | Tadbir | | | Reja asosida |
         | | va treninglar | | 12 | 0 | |`,
      ],
    },
    {
      // An item that is more than the heading of what follows: it has a unit or a value, or nothing stands under it.
      sheet: `| 1. | Kadrlar malakasi | Tadbir | | | Reja |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 | Reja |
              | 2. | Fondlarni toʻldirish | | 7 | | Reja |
              | 2.1. | Xarid | Nusxa | 4 | 5 | Reja |
              | 3. | Yangi xizmat | | | | Reja |
              | 4. | Oxirgi xizmat | | | | Reja |`,
      findings: ['D2 fact', 'E2 plan', 'E4 plan', 'D6 fact', 'E6 plan', 'D7 fact', 'E7 plan'],
      fixed: `| 1. | Kadrlar malakasi | Tadbir | - | - | Reja |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 | Reja |
              | 2. | Fondlarni toʻldirish | | 7 | - | Reja |
              | 2.1. | Xarid | Nusxa | 4 | 5 | Reja |
              | 3. | Yangi xizmat | | - | - | Reja |
              | 4. | Oxirgi xizmat | | - | - | Reja |`,
    },
    {
      // A row of an item is asked in its own cell, wherever the item has its value.
      sheet: `| 3. | Seminarlar | Tadbir | 5 | | Reja asosida |
              | | va treninglar | | | 13 | |
              | | Multimedialar yaratish | | | 40 | |`,
      findings: ['D4 fact'],
      fixed: `| 3. | Seminarlar | Tadbir | 5 | | Reja asosida |
              | | va treninglar | | | 13 | |
              | | Multimedialar yaratish | | - | 40 | |`,
    },
    {
      // Of several torn rows the one with the other number.
      sheet: `| 3. | Seminarlar | Tadbir | | '␣ | Reja asosida |
              | | va treninglar | | | | hamda |
              | | davralar | | 12 | | jadval |
              | 4. | Tanlovlar | Tadbir | | | Reja |
              | | va koʻriklar | | | | asosida |`,
      findings: ['E4 plan', 'D5 fact', 'E5 plan'],
      fixed: `| 3. | Seminarlar | Tadbir | | '␣ | Reja asosida |
              | | va treninglar | | | | hamda |
              | | davralar | | 12 | - | jadval |
              | 4. | Tanlovlar | Tadbir | - | - | Reja |
              | | va koʻriklar | | | | asosida |`,
    },
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | 6 |
              | 2. | Koʻrgazmalar | Tadbir | ^ | 7 |`,
      findings: ['D3 fact'],
    },
  ],
});
