import { sumTotal } from '../../../src/core/rules/sum-total';
import { testRule } from '../../support/rule-tester';

testRule(sumTotal, {
  valid: [
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | 450/1100 |
              | Shundan, |
              | 17.1. | Majburiy nusxa | Nusxa | - | - |
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 17.3. | Kitob almashinuvi asosida | Nusxa | - | 0 |
              | 17.4. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |`,
    // A total without "/" is compared with the copies.
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 1006 | 1100 |
              | Shundan, |
              | 17.1. | Majburiy nusxa | Nusxa | - | - |
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 17.3. | Kitob almashinuvi asosida | Nusxa | - | 0 |
              | 17.4. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |`,
    // A part that is blank or cannot be read: nobody can know.
    `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1016 | 450/1101 |
              | Shundan, |
              | 17.1. | Majburiy nusxa | Nusxa | - | - |
              | 17.2. | Xarid qilish orqali | Nusxa |  | 250/45o |
              | 17.3. | Kitob almashinuvi asosida | Nusxa | - | 0 |
              | 17.4. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |`,
    // Sub-items without "Shundan" are no parts.
    `| 39. | Malaka oshirish | Tadbir | 4 | 4 |
     | 39.1. | Mualliflik huquqi | Tadbir | 1 | 1 |
     | 39.2. | Manfaatlar | Tadbir | 1 | 1 |`,
    // Sub-items of a part are in it already, unless it has no values of its own.
    `| 3. | Fondni toʻldirish | Nusxa | 110 | 120 |
     | Jumladan, |
     | 3.1. | Xarid | Nusxa | 60 | 70 |
     | 3.2. | Sovgʻa | Nusxa | 50 | 50 |
     | 3.2.1. | Jismoniy shaxslar | Nusxa | 20 | 30 |
     | 3.2.2. | Yuridik shaxslar | Nusxa | 30 | 20 |`,
    `| 3. | Fondni toʻldirish | Nusxa | 110 | 120 |
     | Jumladan, |
     | 3.1. | Xarid | Nusxa | 60 | 70 |
     | 3.2. | Sovgʻa | Nusxa | - | - |
     | 3.2.1. | Jismoniy shaxslar | Nusxa | 20 | 30 |
     | 3.2.2. | Yuridik shaxslar | Nusxa | 30 | 20 |`,
    // Persons are no part of events.
    `| 3. | Tadbirlar, jami | Tadbir | 110 | 120 |
     | Jumladan, |
     | 3.1. | Davra suhbatlari | Tadbir | 60 | 70 |
     | 3.2. | Koʻrgazmalar | Tadbir | 50 | 50 |
     | 3.3. | Ishtirokchilar | Nafar | 4000 | 5000 |`,
    // A part in a wrong unit still adds up.
    `| 3. | Fondni toʻldirish | Nusxa | 110 | 120 |
     | Jumladan, |
     | 3.1. | Xarid | Nusxa | 60 | 70 |
     | 3.2. | Sovgʻa | Nafar | 50 | 50 |`,
    // Titles and copies changed places, a value was lost, a number is negative: told at that cell.
    `| 3. | Fondni toʻldirish | Nusxa | 110/220 | 12/24 |
     | Jumladan, |
     | 3.1. | Xarid | Nusxa | 120/60 | 6/12 |
     | 3.2. | Sovgʻa | Nusxa | 50/100 | 6/12 |`,
    `| 3. | Fondni toʻldirish | Nusxa | 110 | 120 |
     | Jumladan, |
     | 3.1. | Xarid | Nusxa | 60 | 70<br>30 |
     | 3.2. | Sovgʻa | Nusxa | 50 | 20 |
     | 4. | Tadbirlar | Nusxa | 110 | 120 |
     | Jumladan, |
     | 4.1. | Uchrashuvlar | Tadbir | -60 | 70 |
     | 4.2. | Koʻrgazmalar | Tadbir | 50 | 50 |`,
    `| 1. | Byudjet | Ming soʻm | 0.3 | 0.6 |
     | Shundan, |
     | 1.1. | Oylik | Ming soʻm | 0.1 | 0.4 |
     | 1.2. | Boshqa | Ming soʻm | 0.2 | 0.2 |`,
  ],
  invalid: [
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1016 | 450/1100 |
              | Shundan, |
              | 17.1. | Majburiy nusxa | Nusxa | - | - |
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 17.3. | Kitob almashinuvi asosida | Nusxa | - | 0 |
              | 17.4. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |`,
      findings: ['D2 solved error ← D4 D5 D6 D7'],
      data: [
        {
          proof: '370/1016 ≠ 103/417 + 240/319 + 27/270 = 370/1006',
          sum: '370/1006',
          difference: '0/10',
          part: '17.2.',
          needed: '103/427',
        },
      ],
    },
    {
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 370/1006 | 1101 |
              | Shundan, |
              | 17.1. | Majburiy nusxa | Nusxa | - | - |
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 17.3. | Kitob almashinuvi asosida | Nusxa | - | 0 |
              | 17.4. | Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |`,
      findings: ['E2 solved ← E4 E5 E6 E7'],
      data: [{ proof: '1101 ≠ 450 + 350 + 300 = 1100', difference: '1' }],
    },
    {
      sheet: `| 1. | Foydalanuvchilar, jami | Nafar | 100 | 10 |
              | Shundan, |
              | 1.1. | Bolalar | Nafar | 40<br>20 | 60<br>20 |
              | 1.2. | Kattalar | Nafar | 40 | 40 |
              | 1.3. | Qariyalar | Nafar | 10<br>5 | 4<br>6 |`,
      findings: ['D2 solved ← D4 D5 D6', 'E2 wrong ← E4 E5 E6'],
      data: [{ difference: '-15', part: '1.2.', needed: '25' }, { sum: '130' }],
    },
    {
      // The part that one digit would mend: another one, one more, one less, or two that changed places; else the first with a value.
      sheet: `| 1. | Foydalanuvchilar, jami | Nafar | 338 | 173 |
              | Shundan, |
              | 1.1. | Bolalar | Nafar | 100 | 123 |
              | 1.2. | Kattalar | Nafar | 45 | 5 |
              | 1.3. | Qariyalar | Nafar | 203 | - |
              | 2. | Qatnov, jami | Nafar | 204 | 112 |
              | Shundan, |
              | 2.1. | Bolalar | Nafar | 183 | - |
              | 2.2. | Kattalar | Nafar | 12 | 103 |`,
      findings: ['D2 solved', 'E2 solved', 'D7 solved', 'E7 solved'],
      data: [
        { part: '1.2.', needed: '35' },
        { part: '1.2.', needed: '50' },
        { part: '2.2.', needed: '21' },
        { part: '2.2.', needed: '112' },
      ],
    },
    {
      // No label, but the pack knows the parts, and all that stands under the total is one of them.
      sheet: `| 17. | Axborot-kutubxona fondlarini toʻldirish | Nusxa | 110/420 | 250/450 |
              | 17.1. | Xarid qilish orqali | Nusxa | 103/417 | 240/440 |
              | 17.2. | Kitob almashinuvi asosida | Nusxa | 7/6 | 10/10 |`,
      findings: ['D2 solved ← D3 D4'],
      data: [{ difference: '0/-3' }],
    },
  ],
});
