import { factUnconfirmed } from '../../../src/core/rules/fact-unconfirmed';
import { testRule } from '../../support/rule-tester';

testRule(factUnconfirmed, {
  valid: [
    `| 1. | Kitob berilishi | Nusxa | 72695 | 85000 |
     | 2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |`,
    // A plan in grey is somebody's own colour; a grey cell that holds nothing waits for nothing.
    `| 1. | Kitob berilishi | Nusxa | 72695 | °85000 |
     | 2. | Xarid qilish orqali | Nusxa | ° | 250/450 |`,
  ],
  invalid: [
    {
      // Blanks around it say nothing.
      sheet: "| 1. | Kitob berilishi | Nusxa | °'␣72695 | 85000 |",
      findings: ['D2 one'],
      data: [{ text: '72695' }],
      fixed: "| 1. | Kitob berilishi | Nusxa | '␣72695 | 85000 |",
    },
    {
      // A formula is the person's own: the others are confirmed without it.
      sheet: `| 1. | Kitob berilishi | Nusxa | °72695 | 85000 |
              | 2. | Qatnov | Marotaba | °=D2*2 → 145390 | 150000 |
              | 3. | Sovgʻa tariqasida | Nusxa | °4 | 5 |`,
      findings: ['D2 many ← D3 D4'],
      data: [{ count: 3 }],
      fixed: `| 1. | Kitob berilishi | Nusxa | 72695 | 85000 |
              | 2. | Qatnov | Marotaba | °=D2*2 → 145390 | 150000 |
              | 3. | Sovgʻa tariqasida | Nusxa | 4 | 5 |`,
    },
    { sheet: '| 1. | Kitob berilishi | Nusxa | °=E2-5 → 84995 | 85000 |', findings: ['D2 one'] },
    {
      sheet: '| 1. | Kitob berilishi | Nusxa | °72695 | 85000 |',
      findings: ['D2 one warning'],
      data: [{ text: '72695' }],
      fixed: '| 1. | Kitob berilishi | Nusxa | 72695 | 85000 |',
    },
    {
      sheet: `| 1. | Kitob berilishi | Nusxa | °72695 | 85000 |
              | 2. | Xarid qilish orqali | Nusxa | °103/417 | 250/450 |
              | 3. | Kitob almashinuvi asosida | Nusxa | - | - |
              | | Sovgʻa tariqasida | Nusxa | °4 | 5 |`,
      findings: ['D2 many warning ← D3 D5'],
      data: [{ count: 3 }],
      fixed: `| 1. | Kitob berilishi | Nusxa | 72695 | 85000 |
              | 2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 3. | Kitob almashinuvi asosida | Nusxa | - | - |
              | | Sovgʻa tariqasida | Nusxa | 4 | 5 |`,
    },
  ],
});
