import { sumRelated } from '../../../src/core/rules/sum-related';
import { testRule } from '../../support/rule-tester';

testRule(sumRelated, {
  valid: [
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
     | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |
     | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 93465.7 | 107500 |
     | 6.4. | Boshqa xarajatlar | Ming soʻm | 7889 | 100000 |`,
    // A term is missing.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
     | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |`,
    // Visits were not counted at all.
    `| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2068<br>321 | 7500<br>1020<br>350 |
     | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | - | 18510 |`,
    // The parts stand under their total: another rule's business.
    `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 9 | 9 |
     | Shundan, |
     | 6.1.1. | Xodimlarning oylik maoshi | Ming soʻm | 4 | 4 |
     | 6.1.2. | Ijtimoiy sugʻurta | Ming soʻm | 3 | 3 |
     | 6.1.3. | Boshqa xarajatlar | Ming soʻm | 1 | 1 |`,
    // Copies received are not the sum of their parts: told there, once.
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1016 | 1100 |
     | Shundan, |
     | 17.1. | Xarid qilish orqali | Nusxa | 1000 | 1100 |
     | 17.2. | Kitob almashinuvi asosida | Nusxa | 6 | - |
     | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 1006 | 1100 |`,
  ],
  invalid: [
    {
      sheet: `| 6.1. | Moliyalashtirish uchun davlat byudjeti | Ming soʻm | 475626.8 | 637500 |
              | 6.2. | Xodimlarning oylik maoshi | Ming soʻm | 374272.1 | 430000 |
              | 6.3. | Ijtimoiy sugʻurta | Ming soʻm | 93465.7 | 107500 |
              | 6.4. | Boshqa xarajatlar | Ming soʻm | 7889 | 10000 |`,
      findings: ['E2 equal error ← E3 E4 E5'],
      data: [{ proof: '637500 ≠ 430000 + 107500 + 10000 = 547500', difference: 90000, needed: 547500 }],
    },
    {
      sheet: `| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 2000<br>2068<br>321 | 7500<br>1020<br>350 |
              | 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 18497 | 7400 |`,
      findings: ['D2 least error', 'E3 least warning ← E2'],
      data: [{ proof: '2000 < 2068 + 321 = 2389', needed: 2389 }, { proof: '7400 < 7500' }],
    },
    {
      sheet: `| 2.14. | Kitobxonlar qatnovi – Jami: - Abonement | Nafar | 11110 17521 | 18648 12125 |`,
      findings: ['D2 most error'],
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | 450/1100 |
              | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 1008 | 1100 |`,
      findings: ['D3 equal info ← D2'],
    },
    {
      // Without a row of the whole its parts are added up.
      sheet: `| 17.1. | Majburiy nusxa | Nomda/nusxa | 10/20 | 1/2 |
              | 17.2. | Xarid qilish orqali | Nomda/nusxa | 30/40 | 3/4 |
              | 17.3. | Kitob almashinuvi asosida | Nomda/nusxa | 1/5 | 5/6 |
              | 17.4. | Sovgʻa tariqasida | Nomda/nusxa | 2/6 | 7/8 |
              | 17.5. | Milliy kutubxonadan begʻaraz | Nomda/nusxa | 3/7 | 9/10 |
              | 20. | Axborot-kutubxona resurslarini tasniflash | Dona | 78 | 31 |`,
      findings: ['E7 equal info'],
      data: [{ needed: 30 }],
    },
  ],
});
