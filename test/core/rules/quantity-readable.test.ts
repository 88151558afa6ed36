import { quantityReadable } from '../../../src/core/rules/quantity-readable';
import { testRule } from '../../support/rule-tester';

testRule(quantityReadable, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 12 | '12 |
     | 2. | Koʻrgazmalar | Tadbir | 370/1006 | - |
     | 3. | Kitob berilishi | Nusxa | '72 695 | 240/319<br>27/270 |`,
  ],
  invalid: [
    {
      sheet: `| 3. | Tadbirlar | Tadbir | 12 | 12 ta |`,
      findings: ['E2 unreadable error'],
      data: [{ text: '12 ta' }],
      fixed: `| 3. | Tadbirlar | Tadbir | 12 | 12 |`,
    },
    {
      sheet: `| 3. | Tadbirlar | Tadbir | 1( | 1 |
              | 4. | Fondni toʻldirish | Nusxa | 370 / 1006 nusxa | 1 O |
              | 5. | Kitob berilishi | Nusxa | 1 170 nusxa | 1O |`,
      findings: ['D2 unreadable', 'D3 unreadable', 'E3 unreadable', 'D4 unreadable', 'E4 unreadable'],
      fixed: `| 3. | Tadbirlar | Tadbir | 1 | 1 |
              | 4. | Fondni toʻldirish | Nusxa | 370/1006 | 1 |
              | 5. | Kitob berilishi | Nusxa | 1170 | 10 |`,
    },
    {
      // A word for "there was none".
      sheet: `| 3. | Tadbirlar | Tadbir | yo'q | Yoʻq. |
              | 4. | Koʻrgazmalar | Tadbir | йўқ | нет |`,
      findings: ['D2 unreadable', 'E2 unreadable', 'D3 unreadable', 'E3 unreadable'],
      fixed: `| 3. | Tadbirlar | Tadbir | - | - |
              | 4. | Koʻrgazmalar | Tadbir | - | - |`,
    },
    {
      // What slipped down to a torn-off row is read there.
      sheet: `| 3. | Tadbirlar va | Tadbir | | | Reja asosida |
              | | seminarlar | | 12.1. | 13 | |`,
      findings: ['D3 unreadable'],
      fixed: `| 3. | Tadbirlar va | Tadbir | | | Reja asosida |
              | | seminarlar | | 12.1 | 13 | |`,
    },
    {
      // More than one number, a share, a frequency, a month: no reading is certain.
      sheet: `| 3. | Tadbirlar | Tadbir | 12 ta 5 ta | 15 % |
              | 4. | Koʻrgazmalar | Tadbir | har oyda 1 | chorakda 1 |
              | 5. | Seminarlar | Tadbir | 4-apr | 1 mart |
              | 6. | Davra | Tadbir/nafar | 12.03.2026 | 5/45/3 |`,
      findings: [
        'D2 unreadable',
        'E2 unreadable',
        'D3 unreadable',
        'E3 unreadable',
        'D4 unreadable',
        'E4 unreadable',
        'D5 unreadable',
        'E5 unreadable',
      ],
    },
  ],
});
