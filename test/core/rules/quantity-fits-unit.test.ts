import { quantityFitsUnit } from '../../../src/core/rules/quantity-fits-unit';
import { testRule } from '../../support/rule-tester';

testRule(quantityFitsUnit, {
  valid: [
    `| 3.3. | Seminarlar | Tadbir/nafar | 5/45 | 4/38 |`,
    // The parts of the item are counted so too.
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 103/417 | 250/450 |
     | Shundan, |
     | 17.1. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
     | 17.2. | Almashinuv | Nusxa | - | - |`,
    // Rows of one section in one unit.
    `| 1. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
     | 2. | Almashinuv | Nusxa | 3/4 | 5/6 |`,
    `| 2.9. | Yigʻma katalog | | 4800/7668 | 700/7200 |`,
  ],
  invalid: [
    {
      sheet: `| 3.3. | Maʼnaviyat soatlari | Tadbir | 5/45 | 4/38 |`,
      findings: ['C2 single info ← D2'],
      data: [{ value: '5/45', unit: 'Tadbir' }],
      fixed: `| 3.3. | Maʼnaviyat soatlari | Tadbir/nafar | 5/45 | 4/38 |`,
    },
    { sheet: `| 3.3. | Skanerlash | Sahifa | - | 4/38 |`, findings: ['C2 single ← E2'] },
  ],
});
