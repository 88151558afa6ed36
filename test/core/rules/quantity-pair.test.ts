import { quantityPair } from '../../../src/core/rules/quantity-pair';
import { testRule } from '../../support/rule-tester';

testRule(quantityPair, {
  valid: [
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | -/5 |
     | 18. | Xarid qilish orqali | Nusxa | 417/417 | 5 |`,
    // Events and persons: the first may be more.
    `| 3.3. | Maʼnaviyat soatlari | Tadbir/nafar | 45/5 | 4/38 |`,
  ],
  invalid: [
    {
      sheet: `| 17. | Xarid qilish orqali | Nusxa | 417/103 | 250/450 |`,
      findings: ['D2 more error'],
      data: [{ pair: '417/103', titles: 417, copies: 103 }],
    },
    {
      // A part that the pack does not know, under a total that it does.
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 12/9 | 5/7 |
              | Shundan, |
              | 17.1. | Hashar yoʻli bilan | Nomda/nusxa | 7/3 | 5/7 |
              | 17.2. | Xarid qilish orqali | Nomda/nusxa | 5/6 | - |`,
      findings: ['D2 more', 'D4 more'],
    },
    {
      sheet: `| 17. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>270/27 | 120/350<br>80/300 |`,
      findings: ['D2 more'],
      data: [{ pair: '270/27' }],
    },
    {
      // Of a torn item the cell that holds it, though part of another cell's reads the same.
      sheet: `| 17. | Xarid qilish orqali | Nusxa | 12/930 | 12/930 | Reja |
              | | va ulgurji | | '12 / 9 | 5/5 | asosida |`,
      findings: ['D3 more'],
      data: [{ pair: '12/9' }],
    },
  ],
});
