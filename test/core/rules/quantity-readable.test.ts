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
      // Of the rows of a torn item only the cell that cannot be read is told, and nothing of a second “/” is lost.
      sheet: `| 3. | Tadbirlar va | Tadbir | 12 ta | 5//6 | Reja asosida |
              | | seminarlar | | 13 | 7 | |`,
      findings: ['D2 unreadable', 'E2 unreadable'],
      data: [{ text: '12 ta' }, { text: '5//6' }],
      fixed: `| 3. | Tadbirlar va | Tadbir | 12 | 5//6 | Reja asosida |
              | | seminarlar | | 13 | 7 | |`,
    },
    {
      // A sign beside the number that is no minus; a number parted by a space or a look-alike.
      sheet: `| 1. | Tadbirlar | Tadbir | qayta-takror 5 | 5 ta - |
              | 2. | Fondni toʻldirish | Nusxa | 370 /1006 nusxa | 370/ 1006 nusxa |
              | 3. | Kitob berilishi | Nusxa | '␣1O␣ | 12␣␣␣ta |
              | 4. | Qatnov | Nafar | 12 170 nafar | 1 234 567 nafar |
              | 5. | Sovgʻalar | Nusxa | joq | mavjud emas |
              | 6. | Koʻrgazmalar | Tadbir | l0 | 1,5 dona |`,
      findings: [...'23456']
        .flatMap((row) => [`D${row} unreadable`, `E${row} unreadable`])
        .concat('D7 unreadable', 'E7 unreadable'),
      data: [{}, {}, {}, {}, { text: '1O' }, { text: '12 ta' }],
      fixed: `| 1. | Tadbirlar | Tadbir | 5 | 5 |
              | 2. | Fondni toʻldirish | Nusxa | 370/1006 | 370/1006 |
              | 3. | Kitob berilishi | Nusxa | 10 | 12 |
              | 4. | Qatnov | Nafar | 12170 | 1234567 |
              | 5. | Sovgʻalar | Nusxa | - | - |
              | 6. | Koʻrgazmalar | Tadbir | 10 | 1.5 |`,
    },
    {
      // In Latin letters “marta” counts times; in Cyrillic ones it may be the month of March.
      sheet: `| 1. | Tadbirlar | Tadbir | 12 marta | 12 марта |`,
      findings: ['D2 unreadable', 'E2 unreadable'],
      fixed: `| 1. | Tadbirlar | Tadbir | 12 | 12 марта |`,
    },
    {
      // No number, a dash that may be a minus, an ordinal, thousands that are none, a month: nothing is offered.
      sheet: `| 1. | Tadbirlar | Tadbir | bor | Ol |
              | 2. | Koʻrgazmalar | Tadbir | –5 ta | − 5 ta |
              | 3. | Seminarlar | Tadbir | 2-sinf | 2 - sinf |
              | 4. | Qatnov | Nafar | 1 170 12 nusxa | 1234 170 nusxa |
              | 5. | Davra | Tadbir | 1 sentabr | 5 may |
              | 6. | Uchrashuvlar | Tadbir | 1 yan. | 12/03/2026 |
              | 7. | Tanlovlar | Tadbir | 12.03.26 | 1/2/3 ta |`,
      findings: [...'2345678'].flatMap((row) => [`D${row} unreadable`, `E${row} unreadable`]),
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
