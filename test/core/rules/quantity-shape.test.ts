import { quantityShape } from '../../../src/core/rules/quantity-shape';
import { testRule } from '../../support/rule-tester';

testRule(quantityShape, {
  valid: [
    `| 1. | Fondni toʻldirish | Nusxa | 370/1006 | 450/1100 |
     | 2. | Xarid qilish orqali | Nusxa | 103/417 | - |
     | 3. | Nostatsionar xizmat | Tadbir | 12<br>31<br>4 | 12<br>35<br>4 |
     | 4. | Almashinuv | Nusxa | 240/319<br>27/270 | 0<br>80/300 |
     | 5. | Sovgʻa | Nusxa | 0 | 1<br>2 |`,
    // What cannot be read has no shape.
    `| 1. | Tadbirlar | Tadbir | 5/6 | 12 ta |
     | 2. | Koʻrgazmalar | Tadbir | ⟨4-Apr⟩ | 5<br>6 |`,
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
      // Who lost the “/” is the side that has none where two are counted, and the side that has one where the pack counts one thing.
      sheet: `| 1. | Seminarlar | Tadbir/sahifa | 5 | 6/7 |
              | 2. | Koʻchma xizmat | Nomda/nusxa | 8<br>9 | 5/6<br>7 |
              | 3. | Foydalanuvchilarga kitob berilishi | Nusxa | 5/6 | 7 |
              | 4. | Davra suhbatlari | Tadbir | 5/6<br>7 | 8<br>9 |
              | 5. | Uchrashuvlar | Marotaba | -/5 | 7 |`,
      findings: ['D2 pair ← E2', 'D3 pair ← E3', 'D4 pair ← E4', 'D5 pair ← E5', 'D6 pair ← E6'],
    },
    {
      // The pack reads two numbers of this row, and counts neither in a unit of two.
      sheet: `| 22. | Yigʻma elektron katalogni shakllantirish | Bibliografik yozuv | 464/1318 | 462 |`,
      findings: ['D2 pair ← E2'],
    },
    {
      // Both sides have a “/”, and not in the same line.
      sheet: `| 5. | Koʻrgazmalar | Tadbir | 5/6<br>7 | 8<br>9/1 |`,
      findings: ['E2 pair ← D2'],
    },
    {
      // A value that slipped down to the torn row stands there.
      sheet: `| 3. | Tadbirlar va | Tadbir | '␣ | 7 | Reja asosida |
              | | seminarlar | | 5/6 | | |`,
      findings: ['D3 pair ← E2'],
    },
    {
      // The parts of an item in rows of their own.
      sheet: `| 2.16. | Targʻibot | Dona | 10 | 8 |
              | | Multimedialar yaratish | | 20 | 40/2 |`,
      findings: ['E3 pair ← D3'],
    },
    {
      // The total first is right in all its components.
      sheet: `| 1. | Sovgʻa: - klublar; - punktlar | Nusxa | 3/7<br>1/3<br>2/4 | 1/3<br>2/4 |
              | 2. | Sovgʻalar: - klublar; - punktlar | Nusxa | 3/8<br>1/3<br>2/4 | 1/3<br>2/4 |`,
      findings: ['E2 lines ← D2', 'D3 lines ← E3'],
    },
    {
      sheet: `| 17. | Fondni toʻldirish | Nomda/nusxa | 1006 | 450/1100 |`,
      findings: ['D2 pair ← E2'],
    },
  ],
});
