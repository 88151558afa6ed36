import { deadlineYear } from '../../../src/core/rules/deadline-year';
import { testRule } from '../../support/rule-tester';

const item = (deadline: string, number = 1, name = 'Resurslarni tasniflash') =>
  `| ${number}. | ${name} | Dona | 5 | 6 | Reja | ${deadline} |`;

testRule(deadlineYear, {
  valid: [
    `${item('2026-yil davomida')}
     ${item('Yil davomida', 2)}
     ${item('⟨25.12.2026⟩', 3)}
     ${item('2027-yil 15-yanvargacha', 4, 'Yillik hisobotni topshirish')}
     ${item('⟨01.02.2027⟩', 5, 'Hisobotlarni jamlash')}
     ${item('2026-yil dekabr – 2027-yil yanvar', 6, 'Yillik hisobotlarni jamlash')}`,
    // The years of a decree in the name are none of the deadline's.
    item('2026-yil davomida', 1, '2020-2025-yillarda kitobxonlik madaniyati dasturi'),
    // Without any year in title and header nobody knows which is right.
    `| № | Nomi | Oʻlchov birligi | Fakt | Reja | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
     |---|---|---|---|---|---|---|---|
     | 1. | Resurslarni tasniflash | Dona | 5 | 6 | Reja | 2025-yil davomida | Barcha xizmatlar |`,
  ],
  invalid: [
    {
      sheet: `${item('2025-yil davomida')}
              ${item('2026-yil davomida', 2)}
              ${item('2026-yil davomida', 3)}
              ${item('31.12.25', 4)}
              ${item('⟨25.12.2025⟩', 5)}
              ${item('2025-2026-yillar davomida', 6)}
              ${item('2026-yil davomida', 7)}
              ${item('2026-yil davomida', 8)}`,
      findings: ['G2 other error', 'G5 other', 'G6 other', 'G7 other'],
      data: [{ year: 2025, expectedYear: 2026 }],
      fixed: `${item('2026-yil davomida')}
              ${item('2026-yil davomida', 2)}
              ${item('2026-yil davomida', 3)}
              ${item('31.12.26', 4)}
              ${item('⟨25.12.2026⟩', 5)}
              ${item('2026-yil davomida', 6)}
              ${item('2026-yil davomida', 7)}
              ${item('2026-yil davomida', 8)}`,
    },
    {
      // No report, and a report that is due too late.
      sheet: `${item('2027-yil yanvar')}
              ${item('2027-yil may', 2, 'Yillik hisobot')}
              ${item('2026-yil davomida', 3)}
              ${item('2026-yil davomida', 4)}`,
      findings: ['G2 other', 'G3 other'],
      fixed: `${item('2026-yil yanvar')}
              ${item('2026-yil may', 2, 'Yillik hisobot')}
              ${item('2026-yil davomida', 3)}
              ${item('2026-yil davomida', 4)}`,
    },
    {
      sheet: `${item('31/12/25')}
              ${item('2025–2026')}
              ${item('2025 / 2026 йиллар', 3)}
              ${item('2025-yil yanvar – 2025-yil dekabr', 4)}
              ${item('2025', 5)}
              ${item('2026-yil davomida', 6)}
              ${item('2026-yil davomida', 7)}
              ${item('2026-yil davomida', 8)}
              ${item('2026-yil davomida', 9)}
              ${item('2026-yil davomida', 10)}`,
      findings: ['G2 other', 'G3 other', 'G4 other', 'G5 other', 'G6 other'],
      fixed: `${item('31/12/26')}
              ${item("'2026")}
              ${item('2026 йил', 3)}
              ${item('2026-yil yanvar – 2026-yil dekabr', 4)}
              ${item("'2026", 5)}
              ${item('2026-yil davomida', 6)}
              ${item('2026-yil davomida', 7)}
              ${item('2026-yil davomida', 8)}
              ${item('2026-yil davomida', 9)}
              ${item('2026-yil davomida', 10)}`,
    },
    {
      // Two are no column, however few have a year.
      sheet: `${item('2025-yil davomida')}
              ${item('2025-yil I chorak', 2)}
              ${item('2026-yil davomida', 3)}`,
      findings: ['G2 other', 'G3 other'],
      fixed: `${item('2026-yil davomida')}
              ${item('2026-yil I chorak', 2)}
              ${item('2026-yil davomida', 3)}`,
    },
    {
      // Of two other years each is told.
      sheet: `${item('2025-yil davomida')}
              ${item('2025-yil I chorak', 2)}
              ${item('2024-yil davomida', 3)}`,
      findings: ['G2 other', 'G3 other', 'G4 other'],
      data: [{ year: 2025 }, { year: 2025 }, { year: 2024 }],
      fixed: `${item('2026-yil davomida')}
              ${item('2026-yil I chorak', 2)}
              ${item('2026-yil davomida', 3)}`,
    },
    {
      // A report of the year is not due two years later.
      sheet: `${item('2028-yil yanvar', 1, 'Yillik hisobot')}
              ${item('2026-yil davomida', 2)}
              ${item('2026-yil davomida', 3)}`,
      findings: ['G2 other'],
      fixed: `${item('2026-yil yanvar', 1, 'Yillik hisobot')}
              ${item('2026-yil davomida', 2)}
              ${item('2026-yil davomida', 3)}`,
    },
    {
      // Torn over two rows, with the year in two digits: a person writes it.
      sheet: `| 1. | Resurslarni | Dona | 5 | 6 | Reja | yil yakuni |
              | | tasniflash | | | | | 31.12.25 |
              ${item('2026-yil davomida', 2)}
              ${item('2026-yil davomida', 3)}`,
      findings: ['G2 other'],
    },
    {
      // The whole column was copied from last year's plan.
      sheet: `QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
              ${item('2025-yil davomida')}
              ${item('2025-yil I chorak', 2)}
              ${item('2025-yil davomida', 3)}
              ${['I chorak', 'II chorak', 'III chorak'].map((quarter, at) => item(quarter, at + 4)).join('\n')}`,
      findings: ['G3 copied error ← G4 G5'],
      data: [{ year: 2025, expectedYear: 2026, count: 3 }],
      fixed: `QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZINING 2026-YIL UCHUN ISH REJASI
              ${item('2026-yil davomida')}
              ${item('2026-yil I chorak', 2)}
              ${item('2026-yil davomida', 3)}
              ${['I chorak', 'II chorak', 'III chorak'].map((quarter, at) => item(quarter, at + 4)).join('\n')}`,
    },
  ],
});
