import { sumRatio } from '../../../src/core/rules/sum-ratio';
import { testRule } from '../../support/rule-tester';

const plan = (users: string, visits: string, loans: string): string => `
| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | ${users} |
| 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | ${visits} |
| 26. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Nusxa | ${loans} |`;

testRule(sumRatio, {
  valid: [
    plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 20500', '72695 | 85000'),
    // The loans are asked about by themselves: a digit too many.
    plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 18510', '72695 | 850000'),
    // Nothing to divide by, or nothing on one side.
    plan('- | -', '0 | -', '72695 | 85000'),
    plan('- | -', '18497 | 18510', '72695 | -'),
    `| 26. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Nusxa | 72695 | 85000 |`,
    // Just what is usual at most, and at least.
    plan('100<br>40<br>60 | 100<br>40<br>60', '6000 | 6000', '6000 | 6000'),
    plan('100<br>40<br>60 | 100<br>40<br>60', '500 | 500', '100 | 100'),
  ],
  invalid: [
    {
      sheet: plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 18510', '72695 | 85000'),
      findings: ['E4 drift info ← E3 D4 D3'],
      data: [{ growth: 16.9, otherGrowth: 0.1 }],
    },
    {
      sheet: plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 23000', '72695 | 73000'),
      findings: ['E3 drift ← E4 D4 D3'],
    },
    {
      sheet: plan('682<br>206<br>476 | 750<br>260<br>490', '18497 | 19510', '72695 | 75000'),
      findings: ['D4 high info ← D2 E4 E2'],
      data: [{ ratio: 107, most: 60 }],
    },
    {
      sheet: plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 19510', '3000 | 3100'),
      findings: ['D4 low ← D2 E4 E2', 'D4 low ← D3 E4 E3'],
      data: [
        { ratio: 0.44, least: 1 },
        { ratio: 0.162, least: 0.2 },
      ],
    },
    {
      // A fall that is no great change by itself does not keep the two from being compared.
      sheet: plan('6820<br>2068<br>4752 | 7500<br>2600<br>4900', '18497 | 20500', '72695 | 62000'),
      findings: ['E4 drift ← E3 D4 D3'],
      data: [{ growth: -14.7, otherGrowth: 10.8 }],
    },
    {
      // Only the plan has both; Cyrillic.
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 25. | Китобхонлар қатновининг ҳисобини олиб бориш | Нафар | - | 1500 |
              | 26. | Фойдаланувчиларга китоб берилиши ҳисобини олиб бориш | Нусха | 72695 | 85000 |`,
      findings: ['E3 high ← E2'],
    },
  ],
});
