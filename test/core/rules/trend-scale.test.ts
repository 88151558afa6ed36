import { trendScale } from '../../../src/core/rules/trend-scale';
import { testRule } from '../../support/rule-tester';

testRule(trendScale, {
  valid: [
    // Half of them, not most.
    `| 1. | Foydalanuvchilar | Nafar | 6820 | 1700 |
     | 2. | Qatnov | Nafar | 18497 | 4600 |
     | 3. | Kitob berilishi | Nusxa | 72695 | 85000 |
     | 4. | Tadbirlar | Tadbir | 194 | 198 |`,
    // Too few rows of volume to speak of most.
    `| 1. | Foydalanuvchilar | Nafar | 6820 | 1700 |
     | 2. | Qatnov | Nafar | 18497 | 4600 |
     | 3. | Kitob berilishi | Nusxa | 72695 | 20000 |
     | 4. | Seminarlar | Tadbir | 19 | 4 |
     | 5. | Xarid | Nusxa | - | - |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Foydalanuvchilar | Nafar | 6820 | 1700 |
              | 2. | Qatnov | Nafar | 18497 | 4600 |
              | 3. | Xarid qilish orqali | Nusxa | 103/417 | 60/100 |
              | 4. | Tadbirlar | Tadbir | 194 | 198 |
              | 5. | Almashinuv | Nusxa | 20/40 | - |`,
      findings: ['E2 fall warning ← E3 E4 E6'],
      data: [{ count: 4, volumes: 5 }],
    },
  ],
});
