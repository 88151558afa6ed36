import { quantityShape } from '../../../src/core/rules/quantity-shape';
import { testRule } from '../../support/rule-tester';

testRule(quantityShape, {
  valid: [
    `| 1. | Fondni toʻldirish | Nusxa | 370/1006 | 450/1100 |
     | 2. | Xarid qilish orqali | Nusxa | 103/417 | - |
     | 3. | Nostatsionar xizmat | Tadbir | 12<br>31<br>4 | 12<br>35<br>4 |
     | 4. | Almashinuv | Nusxa | 240/319<br>27/270 | 0<br>80/300 |
     | 5. | Sovgʻa | Nusxa | 0 | 1<br>2 |`,
    // The name lists its parts: the rule about parts says which side is wrong.
    `| 1. | Xizmat: - klublar; - punktlar; - bogʻlar; - maktablar | Tadbir | 5<br>6<br>7<br>8 | 5<br>6<br>7 |`,
  ],
  invalid: [
    {
      sheet: `| 2.17. | Koʻchma kutubxonalar orqali xizmat koʻrsatish | Tadbir | 1083 293 404 16 - | 1122 300 541 20 |`,
      findings: ['E2 lines warning ← D2'],
      data: [{ facts: 5, plans: 4 }],
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | 1100 |`,
      findings: ['E2 pair warning ← D2'],
      data: [{ fact: '370/1006', plan: '1100' }],
    },
    {
      // The torn item lost the value of its first row.
      sheet: `| 22. | Yigʻma elektron katalogda bibliografik yozuvlar | Dona | | 462 | yozuv yaratish |
              | | | | 1318 | 4620 | nusxa qoʻshish |`,
      findings: ['D2 lines ← E2'],
    },
    {
      // No pair is known here: the “/” is the odd one.
      sheet: `| 5. | Koʻrgazmalar | Tadbir | 5/6 | 7 |`,
      findings: ['D2 pair ← E2'],
    },
    {
      // One value too many, unless it is the total of the rest.
      sheet: `| 1. | Xizmat: - klublar; - punktlar | Tadbir | 20<br>48<br>3 | 10<br>65 |
              | 2. | Xizmat turlari: - klublar; - punktlar | Tadbir | 68<br>20<br>48 | 10<br>65 |`,
      findings: ['D2 lines ← E2', 'E3 lines ← D3'],
    },
    {
      sheet: `| 2. | Yozuvlar bilan ishlash | Dona | 464 | 462<br>4620 |`,
      findings: ['D2 lines ← E2'],
    },
    {
      sheet: `| 17. | Fondni toʻldirish | Nomda/nusxa | 1006 | 450/1100 |`,
      findings: ['D2 pair ← E2'],
    },
  ],
});
