import { trendChange } from '../../../src/core/rules/trend-change';
import { findingsOn, testRule } from '../../support/rule-tester';

testRule(trendChange, {
  valid: [
    // How often a year, few units, or a change that is not great.
    `| 1. | Xususiy kutubxonalar maʼlumoti | Hujjat | 1 | 4 |
     | 2. | Oilada kitobxonlik maʼlumoti | Hujjat | 12 | 4 |
     | 9. | Maqolalarni jamlash | Dona | 6 | 8 |
     | 25. | Kitob berilishi | Nusxa | 72695 | 85000 |
     | 41. | Yangi hisobot | Hujjat | 0 | 12 |
     | 2.15. | Tadbirlar va koʻrgazmalar | Tadbir | 203 | 155 |
     | 39. | Toʻgaraklar; soatlar | Tadbir | 1<br>2<br>4 | 4<br>4<br>12 |`,
    // What was not done at all, what nobody can compare, what is nothing on both sides.
    `| 1. | Yangi xizmat | Dona | - | 500 |
     | 2. | Koʻchma kutubxona | Tadbir | 12<br>31 | 50 |
     | 3. | Xarid | Nusxa | 103/417 | 900 |
     | 4. | Almashinuv | Nusxa | 0 | - |
     | 5. | Sovgʻa | Nusxa | | 90 |
     | 6. | Tashriflar | Nafar | 90 ta | 900 |
     | 7. | Qarzdorlik | Dona | -40 | 10 |
     | 8. | Xarid | Nusxa | -/5 | 40/5 |`,
    // A fraction of what is counted whole, and more titles than copies, are faults told by rules of their own.
    `| 1. | Foydalanuvchilarga kitob berilishi | Nusxa | 72695 | 85.5 |
     | 2. | Ertak soatlari | Tadbir | 0.12 | 12 |
     | 3. | Xarid qilish orqali | Nusxa | 150/460 | 500/155 |`,
    // Most rows fall: told once, by another rule.
    `| 1. | Foydalanuvchilar | Nafar | 6820 | 1700 |
     | 2. | Qatnov | Nafar | 18497 | 4600 |
     | 3. | Kitob berilishi | Nusxa | 72695 | 21000 |
     | 4. | Seminarlar | Tadbir | 10 | 3 |
     | 5. | Tadbirlar | Tadbir | 194 | 198 |`,
  ],
  invalid: [
    {
      sheet: `| 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              | 2.11. | Qayta roʻyxatdan oʻtganlar | Nafar | 5469 | 2985 |`,
      findings: ['E2 more warning ← D2', 'E3 less warning ← D3'],
      data: [
        { percent: 143, from: 103, to: 250 },
        { percent: 45, from: 5469, to: 2985 },
      ],
    },
    {
      sheet: `| 24. | Kitobxonlar qatnovi | Nafar | 18497 | 185100 |
              | 25. | Kitob berilishi | Nusxa | 72695 | 8500 |
              | 26. | Raqamlashtirish | Sahifa | 16187 | 17 |
              | 27. | Boshqa xarajatlar | Ming soʻm | 7889 | 100000 |`,
      findings: ['E2 slip ← D2', 'E3 lost ← D3', 'E4 lost', 'E5 more'],
      data: [{ times: 10, from: 18497, to: 185100 }, { times: 10 }, { times: 1000 }],
    },
    {
      sheet: `| 1. | Koʻchma kutubxona | Tadbir | 0 | 30 |
              | 2. | Almashinuv | Nusxa | 20/40 | - |
              | 3. | Seminarlar | Tadbir | 12 | 0 |`,
      findings: ['E2 started', 'E3 ended', 'E4 ended'],
      data: [{ to: 30 }, { from: 20 }, { from: 12 }],
    },
    {
      // Of several values the one that changes most; a value on a torn row stands there.
      sheet: `| 17.4. | Sovgʻa: jismoniy; yuridik shaxslar | Nusxa | 240/319<br>27/270 | 120/350<br>80/300 |
              | 22. | Yigʻma elektron katalog | Bibliografik yozuv | 464 | 462 |
              | | | | 1318 | 4620 |`,
      findings: ['E2 more', 'E4 more ← D4'],
      data: [
        { from: 27, to: 80 },
        { from: 1318, to: 4620 },
      ],
    },
    {
      // A part in a row of its own, and a plan in Cyrillic.
      sheet: `| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |
              |---|---|---|---|---|
              | 2.16. | Китобхонликни тарғиб қилиш | Дона | 10 | 8 |
              | | Мультимедиалар яратиш | Дона | 20 | 40 |`,
      findings: ['E3 more ← D3'],
    },
  ],
});

test.each([
  [100, 890, 'more', undefined],
  [100, 900, 'slip', 10],
  [100, 1200, 'slip', 10],
  [100, 1210, 'more', undefined],
  [100, 10100, 'slip', 100],
  [100, 98000, 'slip', 1000],
  [1000, 121, 'less', undefined],
  [1000, 120, 'lost', 10],
  [1000, 90, 'lost', 10],
  [1000, 89, 'less', undefined],
  [100000, 1000, 'lost', 100],
])('%d → %d is told as %s', (from, to, message, times) => {
  const [finding] = findingsOn(trendChange, `| 1. | Raqamlashtirish | Sahifa | ${from} | ${to} |`);
  expect([finding?.message, finding?.data.times]).toEqual([message, times]);
});
