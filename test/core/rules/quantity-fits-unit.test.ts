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
    // An unknown unit, and one that says nothing, are told by their own rules; what is nothing is not asked.
    `| 1. | Davra suhbatlari | Xil | 5/45 | 4/38 |
     | 2. | Uchrashuvlar | Soni | 5/45 | 4/38 |
     | 3. | Tanlovlar | Tadbir/sahifa | 5/45 | 4/38 |
     | 4. | Koʻriklar | Marotaba | -/0 | 0/- |`,
  ],
  invalid: [
    {
      sheet: `| 3.3. | Maʼnaviyat soatlari | Tadbir | 5/45 | 4/38 |`,
      findings: ['C2 single info ← D2'],
      data: [{ value: '5/45', unit: 'Tadbir' }],
      fixed: `| 3.3. | Maʼnaviyat soatlari | Tadbir/nafar | 5/45 | 4/38 |`,
    },
    {
      // A unit of two that begins or ends with the item's own.
      sheet: `| 1. | Davra suhbatlari | Tadbir | 5/45<br>3 | 4 |
              | 2. | Qatnashchilar | Nafar | 5/45 | 4 |`,
      findings: ['C2 single ← D2', 'C3 single ← D3'],
      fixed: `| 1. | Davra suhbatlari | Tadbir/nafar | 5/45<br>3 | 4 |
              | 2. | Qatnashchilar | Tadbir/nafar | 5/45 | 4 |`,
      otherwise: [],
    },
    {
      // The pack counts acquisitions in two.
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Dona | 103/417 | 250/450 |`,
      findings: ['C2 single'],
      fixed: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nomda/nusxa | 103/417 | 250/450 |`,
      otherwise: [],
    },
    {
      // The unit of a torn item stands in its second row, or in both.
      sheet: `| 1. | Davra suhbatlari | '␣ | 5/45 | 4/38 | Reja |
              | | va uchrashuvlar | Tadbir | | | asosida |
              | II. KADRLAR MALAKASINI OSHIRISH |
              | 2. | Maʼnaviyat soatlari | Tad- | 5/45 | 4/38 | Reja |
              | | va hokazo | bir | | | asosida |`,
      findings: ['C3 single ← D2', 'C5 single ← D5'],
      data: [{ unit: 'Tadbir' }, { unit: 'Tad- bir' }],
      fixed: `| 1. | Davra suhbatlari | '␣ | 5/45 | 4/38 | Reja |
              | | va uchrashuvlar | Tadbir/nafar | | | asosida |
              | II. KADRLAR MALAKASINI OSHIRISH |
              | 2. | Maʼnaviyat soatlari | Tad- | 5/45 | 4/38 | Reja |
              | | va hokazo | bir | | | asosida |`,
    },
    { sheet: `| 3.3. | Skanerlash | Sahifa | - | 4/38 |`, findings: ['C2 single ← E2'] },
  ],
});
