import { textForeignPlace } from '../../../src/core/rules/text-foreign-place';
import { testRule } from '../../support/rule-tester';

const ofQoraozak = (rows: string) =>
  `QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI\n${rows}`;

testRule(textForeignPlace, {
  valid: [
    ofQoraozak(
      `| 1. | Qoraoʻzak tumani va Qoraqalpogʻiston Respublikasi kutubxonalari | Dona | 5 | 6 | Har bir tuman, Barcha tumanlar |
       | 2. | Toshkent shahridagi anjuman, tuman (shahar)larga bagʻishlangan | Dona | 5 | 6 | Beruniy asarlari |`,
    ),
    // The title names no place: nobody knows which is foreign.
    `| 1. | Chimboy tumani kutubxonalari | Dona | 5 | 6 | Reja |`,
    // The region's own plan.
    `QORAQALPOGʻISTON RESPUBLIKASI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
     | 1. | Chimboy tumani va Kegeyli tumani kutubxonalari | Dona | 5 | 6 | Reja |`,
    // A misspelled title is still this district's.
    `QORAQʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
     | 1. | Qoraoʻzak tumani kutubxonalari | Dona | 5 | 6 | Reja |`,
  ],
  invalid: [
    {
      sheet: ofQoraozak(
        `| 1. | Chimboy tumani kutubxonalari | Dona | 5 | 6 | Andijon viloyati markaziga taqdim etish |
         | 2. | Tadbirlar | Tadbir | 5 | 6 | CHIMBOY TUMANI rejasi asosida |
         | 3. | Sharof Rashidov tumani maktablari | Dona | 5 | 6 | Elektron kundalik (namuna) ilova qilinadi |`,
      ),
      findings: ['B3 place warning ← F4', 'F3 place warning', 'B5 place', 'F5 form warning'],
      data: [
        { text: 'Chimboy tumani' },
        { text: 'Andijon viloyati' },
        { text: 'Sharof Rashidov tumani' },
        { text: '(namuna)' },
      ],
    },
    {
      // Told at the first cell of the sheet, whichever text comes first; words of the form each by themselves.
      sheet: ofQoraozak(
        `| 1. | Tadbirlar | Dona | 5 | 6 | Chimboy tumani rejasi |
         | 2. | Chimboy tumani kutubxonalari | Dona | 5 | 6 | Chimboy tumani rejasi |
         | 3. | Seminarlar | Dona | 5 | 6 | Tuman (shahar) markazi, (namuna) |
         | 4. | Tuman (shahar) kengashi | Dona | 5 | 6 | Namuna (namuna) |
         | 5. | Chimboy tumani kutubxonalari | Dona | 5 | 6 | Reja |`,
      ),
      findings: ['F3 place ← B4 F4 B7', 'F5 form ← F6', 'B6 form'],
      data: [{}, { text: '(namuna)' }, { text: 'tuman (shahar)' }],
    },
    {
      // In Russian a place is named in any case.
      sheet: `ПЛАН РАБОТЫ БИБЛИОТЕЧНОГО ЦЕНТРА КАРАУЗЯКСКОГО РАЙОНА НА 2026 ГОД
              | 1. | Библиотеки Караузякского района | Dona | 5 | 6 | Reja |
              | 2. | Библиотеки Чимбайского района | Dona | 5 | 6 | Отчёт Андижанской области |`,
      findings: ['B4 place warning', 'F4 place'],
    },
    {
      // A city's plan, the kind before its name.
      sheet: `План библиотечного центра города Нукус на 2026 год
              | 1. | Библиотеки Нукусского района | Dona | 5 | 6 | Reja |
              | 2. | Библиотеки Чимбайского района | Dona | 5 | 6 | Reja |`,
      findings: ['B4 place'],
    },
    {
      // Words that all centres' plans share are told once and do not block.
      sheet: ofQoraozak(
        `| 11. | Tuman (shahar) axborot-kutubxona markazi hisobotlarini jamlash | Hujjat | 4 | 4 | Jadval |
         | 22. | Tuman (shahar) Axborot-kutubxona markazlarida ishlash | Dona | 4 | 4 | Reja |`,
      ),
      findings: ['B3 form info ← B4'],
    },
    {
      sheet: `Tuman (shahar) axborot-kutubxona markazining 2026-yil uchun ish rejasi
              | 1. | Tadbirlar | Tadbir | 5 | 6 | Reja |`,
      findings: ['A1 form warning'],
    },
    {
      sheet: `ҚОРАЎЗАК ТУМАНИ АХБОРОТ-КУТУБХОНА МАРКАЗИНИНГ 2026-ЙИЛ УЧУН ИШ РЕЖАСИ
              | 1. | Чимбой тумани кутубхоналари | Дона | 5 | 6 | Режа |`,
      findings: ['B3 place'],
    },
    {
      sheet: `QOʻRGʻONTEPA TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
              | 1. | Tadbirlar | Tadbir | 5 | 6 | Qoraqalpogʻiston Respublikasi markaziga taqdim etish |
              | 2. | Koʻrgazmalar | Tadbir | 5 | 6 | Andijon viloyati markaziga taqdim etish |`,
      findings: ['F3 place'],
    },
  ],
});
