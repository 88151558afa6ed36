import { trendPlanBelowFact } from '../../../src/core/rules/trend-plan-below-fact';
import { testRule } from '../../support/rule-tester';

testRule(trendPlanBelowFact, {
  valid: [
    `| 2.15. | Tadbirlar va koʻrgazmalar | Tadbir | 203 | 195 |
     | 43. | Yoritib borish | Marotaba | 11 | 10 |
     | 1.2. | Monitoring | Hujjat | 12 | 4 |
     | 2.16. | Buktreylerlar | Dona | 10 | 8 |
     | 25. | Kitob berilishi | Nusxa | 72695 | 85000 |
     | 26. | Almashinuv | Nusxa | - | - |`,
    // A greater fall is told as a change.
    `| 2.6. | Bibliografik yozuv yaratish | Dona | 10100 | 7000 |`,
    // Most rows fall: told once, by another rule.
    `| 1. | Foydalanuvchilar | Nafar | 6820 | 1700 |
     | 2. | Qatnov | Nafar | 18497 | 4600 |
     | 3. | Kitob berilishi | Nusxa | 72695 | 21000 |
     | 4. | Tadbirlar | Tadbir | 194 | 150 |`,
  ],
  invalid: [
    {
      sheet: `| 2.15. | Tadbirlar va koʻrgazmalar | Tadbir | 203 | 155 |
              | 3.3. | Maʼnaviyat soatlari | Tadbir/nafar | 5/45 | 4/38 |`,
      findings: ['E2 below warning ← D2', 'E3 below warning ← D3'],
      data: [
        { percent: 24, from: 203, to: 155 },
        { percent: 16, from: 45, to: 38 },
      ],
    },
  ],
});
