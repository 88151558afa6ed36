import { numberMissing } from '../../../src/core/rules/number-missing';
import { testRule } from '../../support/rule-tester';

const sheet = (number: string, next: string): string => `
| 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
| ${number} | Koʻrgazmalar | Tadbir | 3 | 3 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
| ${next} | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`;

testRule(numberMissing, {
  valid: [
    sheet('2.', '3.'),
    `| 1. | Fondlarni toʻldirish | Nusxa | 4 | 5 |
     | | Shundan, | | | |
     | 1.1. | Xarid qilish orqali | Nusxa | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: sheet('', '3.'),
      findings: ['A3 missing warning'],
      data: [{ name: 'Koʻrgazmalar' }],
      fixed: sheet('2.', '3.'),
    },
    {
      sheet: sheet('l2.', '3.'),
      findings: ['A3 unreadable warning'],
      data: [{ number: 'l2.' }],
      fixed: sheet('2.', '3.'),
    },
    {
      // Two items in one row are told once, and are no sub-item 2.3.
      sheet: sheet('2.<br>3.', '4.'),
      findings: ['A3 several warning'],
      data: [{ count: 2, numbers: '2., 3.' }],
    },
    {
      // Numbered by sections: what follows 1.1 is 1.2 and never 2.
      sheet: `| I. BIRINCHI |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 |
              | | Koʻrgazmalar | Tadbir | 3 | 3 |
              | II. IKKINCHI |
              | 2.1. | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['A4 missing'],
      fixed: `| I. BIRINCHI |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 |
              | 1.2. | Koʻrgazmalar | Tadbir | 3 | 3 |
              | II. IKKINCHI |
              | 2.1. | Tanlovlar | Tadbir | 4 | 5 |`,
      otherwise: [],
    },
    { sheet: sheet('', '2.'), findings: ['A3 missing'], fixed: sheet('2.', '3.') },
    {
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | | | 2 | 2 | Multimedialar yaratish | | |
              | 2. | Seminarlar | Tadbir | 1 | 2 | | | |`,
      findings: ['A3 unnamed'],
    },
    // The number after 1 stands already, or would go back behind 12.
    ...['2.', '12.'].map((first) => ({
      sheet: `| ${first} | Klublar | Dona | 4 | 5 | | | |
              | 1.4. | Seminarlar | Dona | 4 | 5 | | | |
              | | Uchrashuvlar | Dona | 4 | 5 | | | |`,
      findings: ['A4 missing'],
      fixed: `| ${first} | Klublar | Dona | 4 | 5 | | | |
              | 1.4. | Seminarlar | Dona | 4 | 5 | | | |
              | 1.5. | Uchrashuvlar | Dona | 4 | 5 | | | |`,
      otherwise: [],
    })),
    {
      // As an item of its own it would lack the unit that it now shares with the item above.
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | Multimedialar | | 2 | 2 | Multimedialar yaratish | | |`,
      findings: ['A3 missing'],
    },
    {
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | Multimedialar | Dona | 2 | 2 | | | |`,
      findings: ['A3 missing'],
      fixed: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | 2. | Multimedialar | Dona | 2 | 2 | | | |`,
    },
  ],
});
