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

/** A whole and two parts with wrong numbers: its values, and theirs, in fact and plan. */
const sumOf = (name: string, whole: string, first: string, second: string): string => `
| 1. | ${name} | Dona | ${whole} |
| 2.1. | Birinchi qismi | Dona | ${first} |
| 2.2. | Ikkinchi qismi | Dona | ${second} |
| 2. | Tasniflash | Dona | 1006 | 1100 |`;
const mendedSum = (sheet: string): string => sheet.replace('2.1.', '1.1.').replace('2.2.', '1.2.');

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
    bySection('II. IKKINCHI', 'III. UCHINCHI', 'TOʻRTINCHI BOʻLIM'),
    bySection('II. IKKINCHI', 'III. UCHINCHI', 'III. TOʻRTINCHI'),
    // Of two beside each other one has become a date.
    `| 34. | Ish | Dona | 4 | 5 |
     | ⟨3-Jan⟩ | Uning qismi | Dona | 4 | 5 |
     | '3.2 | Yana qismi | Dona | 4 | 5 |
     | 35. | Yana ish | Dona | 4 | 5 |`,
    // The sub-item above has the wrong number.
    `| 1. | Ish | Dona | 4 | 5 |
     | 1.1. | Qismi | Dona | 4 | 5 |
     | 1.1. | Boshqa qismi | Dona | 4 | 5 |
     | 1.2.1. | Uning qismi | Dona | 4 | 5 |
     | 1.3. | Yana qismi | Dona | 4 | 5 |`,
    // No such column: another rule says so.
    `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Bajarilish muddati |
     |---|---|---|---|---|
     | Tadbirlar | Tadbir | 5 | 6 | 2026-yil davomida |`,
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
    ...(
      [
        // The parts add up on both sides, with a dash in one of their places.
        ['Ish', '10 | 20', '6 | 12', '4 | 8', ' (10 = 6 + 4)'],
        ['Ish', "'10/4 | '20/8", "'6/- | '12/-", "'4/4 | '8/8", ' (10/4 = 6/0 + 4/4)'],
        ['Ish', "'10/4 | '20/8", '- | -', "'10/4 | '20/8", ' (10/4 = 10/4)'],
        // They do on one side only, in one place only, or have other places; there is none; there are two.
        ['Ish', '10 | 20', '6 | 12', '4 | 9', ''],
        ['Ish', '10 | 20', '6 | 12', '5 | 8', ''],
        ['Ish', "'10/5 | '20/8", "'6/1 | '12/1", "'4/1 | '8/1", ''],
        ['Ish', '10 | 20', "'6/2 | '12/2", "'4/1 | '8/1", ''],
        ['Ish', '10 | 20', "'6/2 | '12/2", '4 | 8', ''],
        ['Ish', '- | -', '6 | 12', '4 | 8', ''],
        ['Ishlar: - bir; - ikki', "'10<br>5 | '20<br>7", '6 | 12', '4 | 8', ''],
        // A thousand, or two numbers: nothing is added up.
        ['Ishlar: - bir; - ikki', "'12 350 | '14 400", '12000 | 14000', '350 | 400', ''],
      ] as const
    ).map(([name, whole, first, second, proof]) => {
      const sheet = sumOf(name, whole, first, second);
      return { sheet, findings: ['A3 orphan ← A4'], data: [{ proof }], fixed: mendedSum(sheet) };
    }),
    {
      // Three steps: what stands under 1.1 begins with it.
      sheet: `| 1. | Ish | Dona | 4 | 5 |
              | 1.1. | Qismi | Dona | 2 | 2 |
              | 1.2.1. | Qismining qismi | Dona | 2 | 2 |
              | 2. | Yana ish | Dona | 4 | 5 |`,
      findings: ['A4 orphan'],
      data: [{ numbers: '1.2.1', above: '1.1', parent: '1.2', expected: '1.1.1' }],
      offers: ['Only 1.2.1 → 1.1.1'],
      fixed: `| 1. | Ish | Dona | 4 | 5 |
              | 1.1. | Qismi | Dona | 2 | 2 |
              | 1.1.1. | Qismining qismi | Dona | 2 | 2 |
              | 2. | Yana ish | Dona | 4 | 5 |`,
    },
    // Numbered by sections: a number of three steps, one above the first heading, one of a section that stands further
    // down, and those of sections that were never there.
    ...(
      [
        ['3.1.1.', 'II', 'IV'],
        ['2.5.', 'I', 'III'],
        ['5.1.', 'II', 'III'],
      ] as const
    ).map(([stray, under, last]) => {
      const section = (numeral: string, ordinal: number): string[] => [
        `| ${numeral}. BOʻLIM ${ordinal} |`,
        ...(numeral === under ? [`| ${stray} | Adashgan ish | Dona | 4 | 5 |`] : []),
        `| ${ordinal}.1. | Ish ${ordinal}.1 | Dona | 4 | 5 |`,
        `| ${ordinal}.2. | Ish ${ordinal}.2 | Dona | 4 | 5 |`,
      ];
      const sheet = [section('I', 1), section('II', 2), section(last, last === 'IV' ? 4 : 3)].flat().join('\n');
      return { sheet, findings: [`A${under === 'I' ? 3 : 6} alone`], data: [{ numbers: stray.replace(/\.$/, '') }] };
    }),
    {
      sheet: `| 5.1. | Adashgan ish | Dona | 4 | 5 |\n${bySection('II. IKKINCHI', 'III. UCHINCHI', 'IV. TOʻRTINCHI')}`,
      findings: ['A2 alone'],
    },
    {
      // A section above with a greater numeral is not the lost one's follower.
      sheet: `| IV. TOʻRTINCHI |
              | 4.1. | Ish | Dona | 4 | 5 |
              | 4.2. | Yana ish | Dona | 4 | 5 |
              | I. BIRINCHI |
              | 1.1. | Boshqa ish | Dona | 4 | 5 |
              | 3.1. | Adashgan ish | Dona | 4 | 5 |`,
      findings: ['A7 alone'],
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
