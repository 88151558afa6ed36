import { factLastReport } from '../../../src/core/rules/fact-last-report';
import { testRule } from '../../support/rule-tester';

const VISITS = '| 25. | Kitobxonlar qatnovining hisobini olib borish | Nafar |';

testRule(factLastReport, {
  valid: [
    `${VISITS} 18497 | 18510 |`,
    `> 2025: use.visits 18497; use.loans 72695
     ${VISITS} 18497 | 18510 |`,
    // The report of another year, a fact that is blank or cannot be read, and a dash for none.
    `> 2024: use.visits 17000
     ${VISITS} 18497 | 18510 |`,
    `> 2025: use.visits 17000
     ${VISITS} | 18510 |`,
    `> use.visits 0
     ${VISITS} - | 18510 |`,
    `> 2025: use.visits 17000
     ${VISITS} 18497 ta | 18510 |`,
  ],
  invalid: [
    {
      sheet: `> 2025: use.visits 18497; acq.purchase.titles 103; acq.purchase.copies 471
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
              ${VISITS} 18479 | 18510 |`,
      findings: ['D2 other warning', 'D3 other warning'],
      data: [
        { fact: '103/417', reported: '103/471' },
        { fact: '18479', reported: '18497' },
      ],
      fixed: `| 17.2. | Xarid qilish orqali | Nusxa | 103/471 | 250/450 |
              ${VISITS} 18497 | 18510 |`,
    },
    {
      sheet: `> usr.total 6820; usr.new 2068; usr.rereg 321; use.visits -
              | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2086<br>321 | 7500<br>1020<br>350 |
              ${VISITS} 18479 | 18510 |`,
      findings: ['D2 other', 'D3 other'],
      fixed: `| 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2068<br>321 | 7500<br>1020<br>350 |
              ${VISITS} - | 18510 |`,
    },
    {
      // A value on a torn row is told, and written by hand.
      sheet: `> ucat.main_copies 1381
              | 22. | Yigʻma elektron katalog tizimida bibliografik yozuvlar bilan ishlash | Bibliografik yozuv | 464 | 462 |
              | | | | 1318 | 4620 |`,
      findings: ['D2 other'],
      data: [{ reported: '464; 1381' }],
    },
  ],
});
