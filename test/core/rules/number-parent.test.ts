import { numberParent } from '../../../src/core/rules/number-parent';
import { testRule } from '../../support/rule-tester';

const ACQUISITIONS = (numbers: readonly string[], next = '19.'): string => `
| I. ASOSIY FAOLIYAT |
| 17. | Fondlarni toʻldirish | Nomda/nusxa | 370/1006 | 450/1100 |
| | Shundan, | | | |
| ${numbers[0]} | Majburiy nusxa | Nusxa | - | - |
| ${numbers[1]} | Xarid qilish orqali | Nusxa | 103/417 | 250/450 |
| ${numbers[2]} | Sovgʻa tariqasida | Nusxa | 267/589 | 200/650 |
| ${next} | Tasniflash | Dona | 1006 | 1100 |`;

/** Three sections whose items are numbered 2.1, 2.2, 3.1, 3.2, 4.1, under these headings. */
const bySection = (...headings: (string | null)[]): string => {
  const heading = (at: number): string[] => (headings[at] ? [`| ${headings[at]} |`] : []);
  const item = (number: string): string => `| ${number} | Ish ${number} | Dona | 4 | 5 |`;
  const items = [['1.1.'], ['2.1.', '2.2.'], ['3.1.', '3.2.'], ['4.1.']].map((some) => some.map(item));
  return ['| I. BIRINCHI |', items[0], heading(0), items[1], heading(1), items[2], heading(2), items[3]]
    .flat()
    .join('\n');
};

testRule(numberParent, {
  valid: [
    ACQUISITIONS(['17.1.', '17.2.', '17.3.'], '18.'),
    // Numbered by section: 2.1 needs no item 2.
    `| I. BIRINCHI BOʻLIM |
     | 1.1. | Ish | Dona | 4 | 5 |
     | II. IKKINCHI BOʻLIM |
     | 2.1. | Ish | Dona | 4 | 5 |
     | 2.1.1. | Ish | Dona | 4 | 5 |`,
    // The item above has the wrong number: that is told there.
    `| 1. | Ish | Dona | 4 | 5 |
     | 1. | Boshqa ish | Dona | 4 | 5 |
     | 2.1. | Uning qismi | Dona | 4 | 5 |
     | 3. | Yana ish | Dona | 4 | 5 |`,
    // A number that has become a date: what was typed is asked there.
    `| 34. | Ish | Dona | 4 | 5 |
     | ⟨1-Mar⟩ | Uning qismi | Dona | 4 | 5 |
     | 35. | Yana ish | Dona | 4 | 5 |`,
    // Numbered by sections: a heading that is gone, lost its numeral or stands twice is told of the sections.
    bySection('II. IKKINCHI', null, 'IV. TOʻRTINCHI'),
    bySection('II. IKKINCHI', 'UCHINCHI BOʻLIM', 'IV. TOʻRTINCHI'),
    bySection('II. IKKINCHI', 'II. UCHINCHI', 'IV. TOʻRTINCHI'),
    // So also where most items were of the lost section.
    `| I. BIRINCHI |
     | 1.1. | Ish | Dona | 4 | 5 |
     | 2.1. | Ikkinchi ish | Dona | 4 | 5 |
     | 2.2. | Uchinchi ish | Dona | 4 | 5 |
     | 2.3. | Toʻrtinchi ish | Dona | 4 | 5 |
     | III. UCHINCHI |
     | 3.1. | Beshinchi ish | Dona | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: ACQUISITIONS(['18.1.', '18.2.', '18.3.']),
      findings: ['A5 orphan warning ← A6 A7'],
      data: [
        {
          numbers: '18.1–18.3',
          above: '17',
          parent: '18',
          expected: '17.1–17.3',
          proof: ' (370/1006 = 103/417 + 267/589)',
        },
      ],
      fixed: ACQUISITIONS(['17.1.', '17.2.', '17.3.']),
      otherwise: [ACQUISITIONS(['17.1.', '17.2.', '17.3.'], '18.')],
    },
    {
      // 28.1 without 28, where the numbers leave no gap: one way only.
      sheet: `| 27. | Ish | Dona | 4 | 5 |
              | '27.1 | Qismi | Dona | 2 | 2 |
              | '29.1 | Qismi | Dona | 2 | 2 |
              | 28. | Yana ish | Dona | 4 | 5 |`,
      findings: ['A4 orphan'],
      data: [{ expected: '27.2', proof: '' }],
      fixed: `| 27. | Ish | Dona | 4 | 5 |
              | '27.1 | Qismi | Dona | 2 | 2 |
              | '27.2 | Qismi | Dona | 2 | 2 |
              | 28. | Yana ish | Dona | 4 | 5 |`,
    },
    {
      sheet: `| 5.1. | Qismi | Dona | 4 | 5 |
              | 6. | Ish | Dona | 4 | 5 |`,
      findings: ['A2 alone'],
    },
    {
      // Nothing else tells that the last heading is gone.
      sheet: bySection('II. IKKINCHI', 'III. UCHINCHI', null),
      findings: ['A10 alone'],
    },
  ],
});
