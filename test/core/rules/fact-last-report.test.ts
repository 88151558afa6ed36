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
    `> 2025: use.visits 17000
     | № | Nomi | Oʻlchov birligi | 2026-yil (reja) |
     |---|---|---|---|
     ${VISITS} 18510 |`,
    // Which of several lines is another cannot be told; of a line that is not there nothing is known.
    `> use.promo 9
     | 30. | Kitobxonlikni targʻib qilish: - buktreylar; - multimedialar | Dona | 5<br>3 | 6<br>4 |`,
    `> usr.new 2068
     | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820 | 7500<br>1020<br>350 |`,
    // A thousand, or two numbers in one cell: that is asked first.
    `> usr.new 12351
     | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | '12 350 | '14 400 |`,
    `> 2025: use.visits 0
     ${VISITS} 0 | 18510 |`,
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
      // The other part, and one number alone for the last part.
      sheet: `> 2025: acq.purchase.titles 104; acq.purchase.copies 417
              | 17.2. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |`,
      findings: ['D2 other'],
      fixed: '| 17.2. | Xarid qilish orqali | Nusxa | 104/417 | 250/450 |',
    },
    {
      sheet: `> 2025: acq.purchase.copies 471
              | 17.2. | Xarid qilish orqali | Nusxa | 417 | 250/450 |`,
      findings: ['D2 other'],
      data: [{ fact: '417', reported: '471' }],
      fixed: '| 17.2. | Xarid qilish orqali | Nusxa | 471 | 250/450 |',
    },
    {
      // A lone dash gives way to every line and part that was reported.
      sheet: `> 2025: usr.total 6820; usr.new 2068; usr.rereg 321; acq.purchase.titles 103; acq.purchase.copies 471; use.promo 9
              | 17.2. | Xarid qilish orqali | Nusxa | - | 250/450 |
              | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | - | 7500<br>1020<br>350 |
              | 30. | Kitobxonlikni targʻib qilish: - buktreylar; - multimedialar | Dona | - | - |`,
      findings: ['D2 other', 'D3 other', 'D4 other'],
      data: [{ reported: '103/471' }, { reported: '6820; 2068; 321' }, { reported: '9' }],
      fixed: `| 17.2. | Xarid qilish orqali | Nusxa | 103/471 | 250/450 |
              | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 6820<br>2068<br>321 | 7500<br>1020<br>350 |
              | 30. | Kitobxonlikni targʻib qilish: - buktreylar; - multimedialar | Dona | 9 | - |`,
    },
    {
      // What was not reported keeps its dash.
      sheet: `> 2025: acq.purchase.copies 471; usr.new 2068
              | 17.2. | Xarid qilish orqali | Nusxa | - | 250/450 |
              | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | 0 | 7500<br>1020<br>350 |`,
      findings: ['D2 other', 'D3 other'],
      data: [{ reported: '-/471' }, { reported: '-; 2068; -' }],
      fixed: `| 17.2. | Xarid qilish orqali | Nusxa | -/471 | 250/450 |
              | 24. | Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta | Nafar | -<br>2068<br>- | 7500<br>1020<br>350 |`,
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
