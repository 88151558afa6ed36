import { unitKnown } from '../../../src/core/rules/unit-known';
import { testRule } from '../../support/rule-tester';

testRule(unitKnown, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 5 | 6 |
     | 2. | Seminarlar | Tadbir/nafar | 5/45 | 4/38 |
     | 3. | Koʻrgazmalar | Tadbir/sahifa | 5/45 | 4/38 |
     | 4. | Kitob berilishi | НУСХА | 5 | 6 |
     | 5. | Maʼlumotlar | ma'lumot | 5 | 6 |`,
    `| 1. | Tadbirlar | Soni | - | - |`,
    `| 1. | Tadbirlar | - | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar va koʻrgazmalarni tashkil qilish | Soni | 203 | 155 |`,
      findings: ['C2 none warning'],
      fixed: `| 1. | Tadbirlar va koʻrgazmalarni tashkil qilish | Tadbir | 203 | 155 |`,
    },
    {
      sheet: `| 1. | Bogʻga gul ekish | Tup | 20 | 30 |`,
      findings: ['C2 unknown warning'],
    },
    {
      sheet: `| 1. | Bogʻga kelganlar | Nafir | 20 | 30 |`,
      findings: ['C2 unknown'],
      fixed: `| 1. | Bogʻga kelganlar | Nafar | 20 | 30 |`,
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa jami | 370/1006 | 450/1100 |`,
      findings: ['C2 alias warning'],
      data: [{ meant: 'Nomda/nusxa' }],
      fixed: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 |`,
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa jami | 1170 | 1200 |`,
      findings: ['C2 alias'],
      fixed: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1170 | 1200 |`,
      otherwise: [`| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 1170 | 1200 |`],
    },
  ],
});
