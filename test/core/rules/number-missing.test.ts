import { numberMissing } from '../../../src/core/rules/number-missing';
import { findingsOn, testRule } from '../../support/rule-tester';

const sheet = (number: string, next: string): string => `
| 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
| ${number} | Koʻrgazmalar | Tadbir | 3 | 3 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
| ${next} | Seminarlar | Tadbir | 1 | 2 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |`;

testRule(numberMissing, {
  valid: [
    sheet('2.', '3.'),
    `| 1. | Fondlarni toʻldirish | Nusxa | 4 | 5 |
     | | Shundan, | | | |
     | 1.1. | Xarid qilish orqali | Nusxa | 4 | 5 |`,
    // A number that became a date is told as such; what has no values yet needs no number.
    sheet('⟨1-Oct⟩', '3.'),
    `| 1. | Tadbirlar | Tadbir | 4 | 5 |
     | | Koʻrgazmalar | Tadbir | | | Reja asosida | 2026-yil davomida |
     | 2. | Seminarlar | Tadbir | 1 | 2 |`,
    // No such column: another rule says so.
    `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Bajarilish muddati |
     |---|---|---|---|---|
     | Tadbirlar | Tadbir | 5 | 6 | 2026-yil davomida |`,
  ],
  invalid: [
    {
      sheet: sheet('', '3.'),
      findings: ['A3 missing warning'],
      data: [{ name: 'Koʻrgazmalar' }],
      fixed: sheet('2.', '3.'),
    },
    {
      sheet: sheet('l2.', '3.'),
      findings: ['A3 unreadable warning'],
      data: [{ number: 'l2.' }],
      fixed: sheet('2.', '3.'),
    },
    {
      // Two items in one row are told once, and are no sub-item 2.3.
      sheet: sheet('2.<br>3.', '4.'),
      findings: ['A3 several warning'],
      data: [{ count: 2, numbers: '2., 3.' }],
    },
    { sheet: sheet('2.<br><br>3.', '4.'), findings: ['A3 several'], data: [{ count: 2, numbers: '2., 3.' }] },
    // One value is enough, on whichever side.
    ...['3 | ', ' | 3'].map((values) => ({
      sheet: sheet('', '3.').replace('3 | 3', values),
      findings: ['A3 missing'],
      fixed: sheet('2.', '3.').replace('3 | 3', values),
    })),
    {
      // The first of its section, and one behind another that has none: nobody knows where the count stands.
      sheet: `| I. BIRINCHI |
              | 1. | Seminarlar | Tadbir | 4 | 5 |
              | II. IKKINCHI |
              | | Koʻrgazmalar | Tadbir | 3 | 3 |
              | | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['A5 missing', 'A6 missing'],
    },
    {
      // Merged with the number above: nothing can be written there.
      sheet: `| 1. | Seminarlar | Tadbir | 4 | 5 |
              | ^ | Koʻrgazmalar | Tadbir | 3 | 3 |`,
      findings: ['A3 missing'],
    },
    {
      // Below a sub-item: on its level first, then on that of an item.
      sheet: `| 5.1. | Qismi | Tadbir | 4 | 5 |
              | | Koʻrgazmalar | Tadbir | 3 | 3 |`,
      findings: ['A3 missing'],
      fixed: `| 5.1. | Qismi | Tadbir | 4 | 5 |
              | 5.2. | Koʻrgazmalar | Tadbir | 3 | 3 |`,
      otherwise: [
        `| 5.1. | Qismi | Tadbir | 4 | 5 |
         | 6. | Koʻrgazmalar | Tadbir | 3 | 3 |`,
      ],
      offers: ['Write 5.2.', 'Write 6.'],
    },
    {
      // 2 stands further below, and 12 is not 1.2.
      sheet: `| 1. | Klublar | Dona | 4 | 5 |
              | 1.1. | Seminarlar | Dona | 4 | 5 |
              | | Uchrashuvlar | Dona | 4 | 5 |
              | 1.2. | Tanlovlar | Dona | 4 | 5 |
              | 2. | Maqolalar | Dona | 4 | 5 |
              | 12. | Koʻrgazmalar | Dona | 4 | 5 |`,
      findings: ['A4 missing'],
      fixed: `| 1. | Klublar | Dona | 4 | 5 |
              | 1.1. | Seminarlar | Dona | 4 | 5 |
              | 1.2. | Uchrashuvlar | Dona | 4 | 5 |
              | 1.3. | Tanlovlar | Dona | 4 | 5 |
              | 2. | Maqolalar | Dona | 4 | 5 |
              | 12. | Koʻrgazmalar | Dona | 4 | 5 |`,
      otherwise: [],
      offers: ['Write 1.2., and the items that follow move on (2 cells)'],
    },
    {
      sheet: `| 1. | Klublar | Dona | 4 | 5 |
              | 1.1. | Seminarlar | Dona | 4 | 5 |
              | | Uchrashuvlar | Dona | 4 | 5 |
              | 3. | Maqolalar | Dona | 4 | 5 |
              | 12. | Koʻrgazmalar | Dona | 4 | 5 |`,
      findings: ['A4 missing'],
      fixed: `| 1. | Klublar | Dona | 4 | 5 |
              | 1.1. | Seminarlar | Dona | 4 | 5 |
              | 1.2. | Uchrashuvlar | Dona | 4 | 5 |
              | 3. | Maqolalar | Dona | 4 | 5 |
              | 12. | Koʻrgazmalar | Dona | 4 | 5 |`,
      offers: ['Write 1.2.', 'Write 2.'],
    },
    {
      // A part of the item whose number the next item has.
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | multimedialar | Dona | 2 | 2 | | | |
              | 2. | Maqolalar | Dona | 4 | 5 | | | |`,
      findings: ['A3 missing'],
      fixed: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | 2. | multimedialar | Dona | 2 | 2 | | | |
              | 3. | Maqolalar | Dona | 4 | 5 | | | |`,
    },
    {
      // A part that begins in small letters, with a unit of its own; one of which nothing was done or planned.
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | multimedialar | Dona | 2 | 2 | | | |
              | | Podkastlar | | - | - | Podkast yaratish | | |
              | 3. | Maqolalar | Dona | 4 | 5 | | | |`,
      findings: ['A3 missing', 'A4 missing'],
      fixed: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | 2. | multimedialar | Dona | 2 | 2 | | | |
              | 2. | Podkastlar | | - | - | Podkast yaratish | | |
              | 3. | Maqolalar | Dona | 4 | 5 | | | |`,
    },
    {
      // Numbered by sections: what follows 1.1 is 1.2 and never 2.
      sheet: `| I. BIRINCHI |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 |
              | | Koʻrgazmalar | Tadbir | 3 | 3 |
              | II. IKKINCHI |
              | 2.1. | Tanlovlar | Tadbir | 4 | 5 |`,
      findings: ['A4 missing'],
      fixed: `| I. BIRINCHI |
              | 1.1. | Seminarlar | Tadbir | 4 | 5 |
              | 1.2. | Koʻrgazmalar | Tadbir | 3 | 3 |
              | II. IKKINCHI |
              | 2.1. | Tanlovlar | Tadbir | 4 | 5 |`,
      otherwise: [],
    },
    { sheet: sheet('', '2.'), findings: ['A3 missing'], fixed: sheet('2.', '3.') },
    {
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | | | 2 | 2 | Multimedialar yaratish | | |
              | 2. | Seminarlar | Tadbir | 1 | 2 | | | |`,
      findings: ['A3 unnamed'],
    },
    // The number after 1 stands already, or would go back behind 12.
    ...['2.', '12.'].map((first) => ({
      sheet: `| ${first} | Klublar | Dona | 4 | 5 | | | |
              | 1.4. | Seminarlar | Dona | 4 | 5 | | | |
              | | Uchrashuvlar | Dona | 4 | 5 | | | |`,
      findings: ['A4 missing'],
      fixed: `| ${first} | Klublar | Dona | 4 | 5 | | | |
              | 1.4. | Seminarlar | Dona | 4 | 5 | | | |
              | 1.5. | Uchrashuvlar | Dona | 4 | 5 | | | |`,
      otherwise: [],
    })),
    {
      // As an item of its own it would lack the unit that it now shares with the item above.
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | Multimedialar | | 2 | 2 | Multimedialar yaratish | | |`,
      findings: ['A3 missing'],
    },
    {
      sheet: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | | Multimedialar | Dona | 2 | 2 | | | |`,
      findings: ['A3 missing'],
      fixed: `| 1. | Targʻibot | Dona | 10 | 8 | Buktreylar yaratish | | |
              | 2. | Multimedialar | Dona | 2 | 2 | | | |`,
    },
  ],
});

test('a number is written as text, and none is where more items would have to move than a sheet is renumbered for', () => {
  const edits = findingsOn(numberMissing, sheet('', '3.'))[0]!.fix!.edits;
  expect(edits).toEqual([expect.objectContaining({ cell: 'A3', after: '2.', format: '@' })]);
  const rows = Array.from({ length: 502 }, (_, at) => `| ${at + 2}. | Ish ${at} | Dona | 4 | 5 |`);
  const [found] = findingsOn(
    numberMissing,
    ['| 1. | Ish | Dona | 4 | 5 |', '| | Yana ish | Dona | 4 | 5 |', ...rows].join('\n'),
  );
  expect(found).toMatchObject({ at: 'A3', message: 'missing' });
  expect(found).not.toHaveProperty('fix');
});
