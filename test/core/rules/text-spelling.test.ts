import { textSpelling } from '../../../src/core/rules/text-spelling';
import { testRule } from '../../support/rule-tester';

testRule(textSpelling, {
  valid: [
    `| 1. | Roʻyxatga olish boʻyicha masʼul xodimlar, hisobot va hujjatlar | Dona | 5 | 6 | Meʼyoriy hujjatlar asosida |
     | 2. | Olamshumul xamirturush, tarixiy joy, sanatoriy | Dona | 5 | 6 | taʼlim |
     | 3. | Рўйхатга олиш бўйича ҳисобот | Dona | 5 | 6 | Режа |`,
    // Karakalpak is another language.
    `| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (joba) | Ámelge asırıw mexanizmi | Orınlanıw múddeti | Juwapkerler |
     |---|---|---|---|---|---|---|---|
     | 1. | Innovacion joybarlar, kommunikaciya | Dana | 5 | 6 | Joba | 2026-jıl dawamında | Barlıq xızmetler |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Foydalanuvchilarni roʻyhatga olish boyicha maʼsul xizmatlar | Dona | 5 | 6 | Rasmiiy hujjat |
              | 2. | ISHLAB SHIQISH XAM | Dona | 5 | 6 | Reja |`,
      findings: ['B2 slip info', 'F2 slip', 'B3 slip'],
      data: [{ words: '“roʻyhatga”, “boyicha”, “maʼsul”' }, { words: '“Rasmiiy”' }],
      offers: ['Write “roʻyxatga”, “boʻyicha”, “masʼul”', 'Write “Rasmiy”', 'Write “CHIQISH”, “HAM”'],
      fixed: `| 1. | Foydalanuvchilarni roʻyxatga olish boʻyicha masʼul xizmatlar | Dona | 5 | 6 | Rasmiy hujjat |
              | 2. | ISHLAB CHIQISH HAM | Dona | 5 | 6 | Reja |`,
    },
    {
      // With the sheet's own apostrophes.
      sheet: `| 1. | O'lkashunoslik boyicha ro'yxat | Dona | 5 | 6 | Yo'riqnoma, ma'sul |`,
      findings: ['B2 slip', 'F2 slip'],
      fixed: `| 1. | O'lkashunoslik bo'yicha ro'yxat | Dona | 5 | 6 | Yo'riqnoma, mas'ul |`,
    },
    {
      sheet: `| 1. | Маълумотлар буйича хисоботни тайёрлаш | Dona | 5 | 6 | Режа |`,
      findings: ['B2 slip'],
      fixed: `| 1. | Маълумотлар бўйича ҳисоботни тайёрлаш | Dona | 5 | 6 | Режа |`,
    },
  ],
});
