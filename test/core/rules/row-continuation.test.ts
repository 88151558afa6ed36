import { rowContinuation } from '../../../src/core/rules/row-continuation';
import { testRule } from '../../support/rule-tester';

const item = (number: string, name: string, mechanism: string, responsible = 'Barcha xizmatlar'): string =>
  `| ${number} | ${name} | Hujjat | 4 | 5 | ${mechanism} | 2026-yil davomida | ${responsible} |`;

testRule(rowContinuation, {
  valid: [
    `${item('1.', 'Fondlarni toʻldirish', 'Shartnoma asosida')}
     | | Shundan, | | | | | | |
     ${item('1.1.', 'Xarid qilish orqali', 'Shartnoma asosida')}`,
    // A quantity on the torn row is the business of another rule.
    `${item('1.', 'Yozuv yaratish', 'Yozuv yaratish')}
     | | | | 1318 | 4620 | Nusxa qoʻshish | | |`,
    `${item('1.', 'Yozuv yaratish', 'Yozuv yaratish')}
     | | | | 1318 | 4620 | | | |
     | | | | | | va tuzatish | | |`,
  ],
  invalid: [
    {
      sheet: `${item('1.', 'Oilalarda kitobxonlik madaniyatini', 'Hududlarda keng')}
              | | yuksaltirish toʻgʻrisida | | | | targʻib qilish | | |
              ${item('2.', 'Seminarlar', 'Reja asosida')}`,
      findings: ['B3 torn info'],
      data: [{ item: '1', count: 1 }],
      fixed: `${item('1.', 'Oilalarda kitobxonlik madaniyatini yuksaltirish toʻgʻrisida', 'Hududlarda keng targʻib qilish')}
              ${item('2.', 'Seminarlar', 'Reja asosida')}`,
    },
    {
      // It may be a heading as well: a person is told so before anything is joined.
      sheet: `${item('1.', 'Seminarlar', 'Reja asosida')}
              | | Hamkorlik aloqalari | | | | | | |
              ${item('2.', 'Yigʻilishlar', 'Reja asosida')}`,
      findings: ['B3 lone info'],
      data: [{ item: '1', text: 'Hamkorlik aloqalari' }],
      fixed: `${item('1.', 'Seminarlar Hamkorlik aloqalari', 'Reja asosida')}
              ${item('2.', 'Yigʻilishlar', 'Reja asosida')}`,
    },
    {
      // Marks before its first letter do not make a heading less likely.
      sheet: `${item('1.', 'Seminarlar', 'Reja asosida')}
              | | – “Hamkorlik aloqalari” | | | | | | |`,
      findings: ['B3 lone'],
      fixed: item('1.', 'Seminarlar – “Hamkorlik aloqalari”', 'Reja asosida'),
    },
    {
      // No heading: it begins in small letters, stands in another column, beside another text, or goes on in a second row.
      sheet: `${item('1.', 'Seminarlar', 'Reja asosida')}
              | | va Treninglar | | | | | | |
              ${item('2.', 'Davralar', 'Reja asosida')}
              | | | | | | Jadval boʻyicha | | |
              ${item('3.', 'Tanlovlar', 'Reja asosida')}
              | | Koʻriklar | | | | Jadval boʻyicha | | |
              ${item('4.', 'Uchrashuvlar', 'Reja asosida')}
              | | Hamkorlik | | | | | | |
              | | Aloqalar | | | | | | |`,
      findings: ['B3 torn', 'F5 torn', 'B7 torn', 'B9 torn ← B10'],
      offers: Array(4).fill('Join into one row'),
      fixed: `${item('1.', 'Seminarlar va Treninglar', 'Reja asosida')}
              ${item('2.', 'Davralar', 'Reja asosida Jadval boʻyicha')}
              ${item('3.', 'Tanlovlar Koʻriklar', 'Reja asosida Jadval boʻyicha')}
              ${item('4.', 'Uchrashuvlar Hamkorlik Aloqalar', 'Reja asosida')}`,
    },
    {
      // What holds a formula is not taken out.
      sheet: `${item('1.', 'Kitobxonlar klubi', 'Reja asosida')}
              | | Seminarlar | | | | =F2 → Reja | | |
              ${item('2.', 'Seminarlar', 'Reja asosida')}
              | | va davralar | | | | | | |
              | | va tanlovlar | | | | =F4 → Reja | | |`,
      findings: ['B3 surplus', 'B5 torn ← B6'],
    },
    {
      // A name without words tells of no item that the row below could go on with.
      sheet: `${item('1.', '-', 'Hududlarda keng')}
              | | | | | | targʻib qilish | | |
              ${item('2.', 'Seminarlar', 'Reja asosida')}`,
      findings: ['F3 torn info'],
    },
    {
      // A paste from Word: one item over three rows, its № merged.
      sheet: `${item('1.', 'Metodik qoʻllanmalarni', 'Tartibini belgilash', 'Axborot-')}
              | ^ | ishlab chiqish | | | | va yigʻish | | bibliografiya |
              | ^ | | | | | | | xizmati |
              ${item('2.', 'Seminarlar', 'Reja asosida')}`,
      findings: ['B3 torn ← H4'],
      fixed: `${item('1.', 'Metodik qoʻllanmalarni ishlab chiqish', 'Tartibini belgilash va yigʻish', 'Axborot-bibliografiya xizmati')}
              ${item('2.', 'Seminarlar', 'Reja asosida')}`,
    },
    {
      sheet: `${item('1.', 'Kitobxonlar klubi', 'Reja asosida')}
              | | Zamonaviy xizmat turlarini kengaytirish | | | | | | |
              ${item('2.', 'Zamonaviy xizmat turlarini kengaytirish', 'Loyiha asosida')}`,
      findings: ['B3 surplus info'],
      fixed: `${item('1.', 'Kitobxonlar klubi', 'Reja asosida')}
              ${item('2.', 'Zamonaviy xizmat turlarini kengaytirish', 'Loyiha asosida')}`,
      otherwise: [
        `${item('1.', 'Kitobxonlar klubi Zamonaviy xizmat turlarini kengaytirish', 'Reja asosida')}
         ${item('2.', 'Zamonaviy xizmat turlarini kengaytirish', 'Loyiha asosida')}`,
      ],
    },
    {
      // What is repeated stands below an empty row, here one with a number alone.
      sheet: `${item('1.', 'Kitobxonlar klubi', 'Reja asosida')}
              | | Zamonaviy xizmat turlarini kengaytirish | | | | | | |
              | 2. | | | | | | | |
              ${item('3.', 'Zamonaviy xizmat turlarini kengaytirish', 'Loyiha asosida')}`,
      findings: ['B3 surplus info'],
      fixed: `${item('1.', 'Kitobxonlar klubi', 'Reja asosida')}
              | 2. | | | | | | | |
              ${item('3.', 'Zamonaviy xizmat turlarini kengaytirish', 'Loyiha asosida')}`,
    },
  ],
});
