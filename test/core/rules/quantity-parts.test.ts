import { quantityParts } from '../../../src/core/rules/quantity-parts';
import { testRule } from '../../support/rule-tester';

testRule(quantityParts, {
  valid: [
    `| 1. | Xizmat: - klublar; - punktlar | Tadbir | 20<br>48 | 10<br>65 |`,
    // One value more: the first is the total.
    `| 1. | Xizmat: - klublar; - punktlar | Tadbir | 68<br>20<br>48 | 75<br>10<br>65 |`,
    // Brackets are no parts, nor is a single dashed member.
    `| 1. | Nostatsionar xizmat (koʻchma kutubxona, oʻquv zali, punktlar, abonement) | Tadbir | 12 31 4 | 12 35 4 |
     | 2. | Xizmatlar – Jami: - Abonement | Tadbir | 17521 11110 | 18648 12125 |
     | 3. | Xizmat: - klublar; - punktlar | Tadbir | - | - |`,
    // Titles and addresses list nothing.
    `| 6. | Mavzu “Kitob – bilim manbai: oʻqi; oʻrgan” | Tadbir | 15 | 20 |
     | 7. | Sayt https://akm.uz; telegram kanal | Tadbir | 15 | 20 |
     | 8. | Ish vaqti 9:00 dan; 18:00 gacha | Tadbir | 15 | 20 |`,
    // One value beside a value for each part: the sides differ in shape, which is told there.
    `| 1. | Xizmat: - klublar; - punktlar | Tadbir | 20 | 10<br>65 |`,
    // Without a column for last year.
    `| № | Nomi | Oʻlchov birligi | 2026-yil (reja) |
     |---|---|---|---|
     | 1. | Xizmat: - klublar; - punktlar | Tadbir | 10<br>65 |`,
    // The mechanism lists them.
    `| 1. | Yozuvlar bilan ishlash | Dona | 464<br>1318 | 462<br>4620 | Bazalarda: - yozuv yaratish; - nusxa qoʻshish |`,
  ],
  invalid: [
    {
      sheet: `| 27. | Xizmat: - klublar; - punktlar; - bogʻlar; - maktablar va boshq. | Tadbir | 12<br>31 | 12<br>35<br>4<br>2 |`,
      findings: ['D2 count warning'],
      data: [{ parts: 4, values: 2, value: '12 31' }],
    },
    {
      // A line of the national report is one of the parts.
      sheet: `| 23. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2068<br>321<br>11 | 7500<br>1020<br>350 |`,
      findings: ['D2 count error'],
      data: [{ parts: 2, values: 4 }],
    },
    {
      // A line of the national report is the whole, or another item's: none of the parts is one.
      sheet: `| 1. | Kitobxonlar klubida tadbir: - adabiy; - badiiy | Tadbir | 20<br>48<br>3<br>1 | 5 |
              | 2. | Aʼzolar: - yangi; - eski | Nafar | 20<br>48<br>3<br>1 | 5 |
              | 3. | Foydalanuvchilarni oʻqitish: - yangi; - qayta | Nafar | 20<br>48<br>3<br>1 | 5 |`,
      findings: ['D2 count warning', 'E2 total', 'D3 count warning', 'E3 total', 'D4 count warning', 'E4 total'],
    },
    {
      sheet: `| 2.22. | Xizmat: - mahalliy foydalanuvchilarga; - chet elga; va boshq. | Nusxa | 3700 | 4100 |`,
      findings: ['D2 total info ← E2'],
      data: [{ parts: 2, value: '3700' }],
    },
    {
      sheet: `| 1. | Yozuvlar bilan ishlash | Dona | 464<br>1318 | 462<br>4620 | Bazalarda: - yaratish; - qoʻshish; - tuzatish |`,
      findings: ['D2 count', 'E2 count'],
    },
  ],
});
