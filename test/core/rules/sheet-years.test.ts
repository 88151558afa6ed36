import { sheetYears } from '../../../src/core/rules/sheet-years';
import { testRule } from '../../support/rule-tester';

const sheet = (title: string, fact: string, plan: string, deadline = '2026-yil davomida'): string => `
QORAOʻZAK TUMANI MARKAZINING ${title} UCHUN ISH REJASI
| № | Nomi | Oʻlchov birligi | ${fact} | ${plan} | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | ${deadline} | Barcha xizmatlar |`;

testRule(sheetYears, {
  valid: [
    sheet('2026-YIL', '2025- yil (fakt)', '2026- yil (reja)'),
    sheet('YIL', 'Fakt', 'Reja'),
    // The year of the approval is not the year of the plan.
    `“Tasdiqlayman” 25-dekabr 2025-yil\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
    `TASDIQLAYMAN\n“___” ________ 2025-yil\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
    `TASDIQLAYMAN\n2025-yil “___” dekabr\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
  ],
  invalid: [
    {
      sheet: sheet('2025-YIL', '2025-yil (fakt)', '2026-yil (reja)'),
      findings: ['A1 title error'],
      data: [{ year: 2025, expectedYear: 2026 }],
      fixed: sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)'),
    },
    {
      // Twice in one line is one fault, and one fix mends both; the day of a decision stays.
      sheet: `2025-yil rejasi (5.03.2025 dagi qaror), 2025-yil uchun\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
      findings: ['A1 title error'],
      fixed: `2026-yil rejasi (5.03.2025 dagi qaror), 2026-yil uchun\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
    },
    {
      // So is a year that two lines say.
      sheet: `ISH REJASI, 2025-yil\n${sheet('2025-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
      findings: ['A1 title error'],
      fixed: `ISH REJASI, 2026-yil\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
    },
    {
      // Two years are two.
      sheet: `ISH REJASI, 2024-yil\n${sheet('2025-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
      findings: ['A1 title error', 'A2 title error'],
      fixed: `ISH REJASI, 2026-yil\n${sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)')}`,
    },
    {
      // A year that is a number of its own is typed by hand; what else the header says stays.
      sheet: `2026-YIL UCHUN ISH REJASI
              | № | Nomi | Oʻlchov birligi | Fakt | Reja |
              | | | | 2024 | 2026 |
              |---|---|---|---|---|
              | 1. | Tadbirlar | Tadbir | 4 | 5 |`,
      findings: ['D3 fact error'],
    },
    {
      sheet: sheet('2026-YIL', '2024-yil (fakt)', '2026-yil (reja)'),
      findings: ['D2 fact error'],
      data: [{ year: 2024, expectedYear: 2025 }],
      fixed: sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)'),
    },
    {
      // Title and deadlines say which of the two headers is last year's.
      sheet: sheet('2026-YIL', '2025-yil (fakt)', '2025-yil (reja)'),
      findings: ['E2 plan error'],
      fixed: sheet('2026-YIL', '2025-yil (fakt)', '2026-yil (reja)'),
    },
  ],
});
