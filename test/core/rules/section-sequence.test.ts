import { sectionSequence } from '../../../src/core/rules/section-sequence';
import { findingsOn, testRule } from '../../support/rule-tester';

const sections = (...numerals: string[]): string =>
  numerals
    .map((numeral, index) => `| ${numeral}. BOʻLIM NOMI ${index} |\n| ${index + 1}. | Ish ${index} | Dona | 4 | 5 |`)
    .join('\n');

testRule(sectionSequence, {
  valid: [
    sections('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'),
    `| 1. | Ish | Dona | 4 | 5 |`,
    // A heading without a numeral takes its place.
    `${sections('I', 'II')}\n| KADRLAR MALAKASINI OSHIRISH |\n| 3. | Ish | Dona | 4 | 5 |\n| IV. OAV BILAN ISHLASH |`,
  ],
  invalid: [
    {
      // The numbers of the items say that section III is there and lost its heading: renumbering IV would make two of each.
      sheet: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | II. IKKINCHI |
              | 2.1. | Boshqa ish | Dona | 4 | 5 |
              | 3.1. | Yana ish | Dona | 4 | 5 |
              | IV. TOʻRTINCHI |
              | 4.1. | Oxirgi ish | Dona | 4 | 5 |`,
      findings: ['A7 gap'],
      data: [{ missing: 'III' }],
    },
    {
      // The same where only the first of the sections that would move meets its like.
      sheet: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | 2.1. | Boshqa ish | Dona | 4 | 5 |
              | III. UCHINCHI |
              | 3.1. | Yana ish | Dona | 4 | 5 |
              | IV. TOʻRTINCHI |
              | 4.1. | Oxirgi ish | Dona | 4 | 5 |`,
      findings: ['A5 gap'],
    },
    {
      // Sections that carry their number move with their items, and with no other; an item without a number stays so.
      sheet: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | 2. | Oʻzga ish | Dona | 4 | 5 |
              | III. UCHINCHI |
              | 3.1. | Yana ish | Dona | 4 | 5 |
              | x | Sonsiz ish | Dona | 4 | 5 |
              | 7.1. | Oʻzga ish | Dona | 4 | 5 |
              | IV. TOʻRTINCHI |
              | 4.1. | Oxirgi ish | Dona | 4 | 5 |`,
      findings: ['A5 gap'],
      fixed: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | 2. | Oʻzga ish | Dona | 4 | 5 |
              | II. UCHINCHI |
              | 2.1. | Yana ish | Dona | 4 | 5 |
              | x | Sonsiz ish | Dona | 4 | 5 |
              | 7.1. | Oʻzga ish | Dona | 4 | 5 |
              | III. TOʻRTINCHI |
              | 3.1. | Oxirgi ish | Dona | 4 | 5 |`,
    },
    {
      sheet: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | 3.9. | Begona ish | Dona | 4 | 5 |
              | III. UCHINCHI |
              | 3.1. | Yana ish | Dona | 4 | 5 |`,
      findings: ['A5 gap'],
      fixed: `| I. BIRINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | 3.9. | Begona ish | Dona | 4 | 5 |
              | II. UCHINCHI |
              | 2.1. | Yana ish | Dona | 4 | 5 |`,
    },
    {
      // Items that are numbered through all sections do not move with one.
      sheet: `| I. BIRINCHI |
              | 1. | Ish | Dona | 4 | 5 |
              | III. UCHINCHI |
              | 3. | Yana ish | Dona | 4 | 5 |
              | 3.1. | Qismi | Dona | 4 | 5 |`,
      findings: ['A4 gap'],
      offers: ['Write II'],
      fixed: `| I. BIRINCHI |
              | 1. | Ish | Dona | 4 | 5 |
              | II. UCHINCHI |
              | 3. | Yana ish | Dona | 4 | 5 |
              | 3.1. | Qismi | Dona | 4 | 5 |`,
    },
    {
      // In another order all take their places, and their items with them.
      sheet: `| III. UCHINCHI |
              | 3.1. | Ish | Dona | 4 | 5 |
              | II. IKKINCHI |
              | 2.1. | Boshqa ish | Dona | 4 | 5 |
              | I. BIRINCHI |
              | 1.1. | Oxirgi ish | Dona | 4 | 5 |`,
      findings: ['A2 order ← A4 A6'],
      data: [{ numerals: 'III, II, I', expected: 'I' }],
      offers: ['Number them in their order: I–III'],
      fixed: `| I. UCHINCHI |
              | 1.1. | Ish | Dona | 4 | 5 |
              | II. IKKINCHI |
              | 2.1. | Boshqa ish | Dona | 4 | 5 |
              | III. BIRINCHI |
              | 3.1. | Oxirgi ish | Dona | 4 | 5 |`,
    },
    {
      // The numerals that follow go on from the one that steps back; a heading without one stays without.
      sheet: `${sections('I', 'II', 'I')}\n| KADRLAR MALAKASINI OSHIRISH |\n| 4. | Ish | Dona | 4 | 5 |\n| III. MOLIYAVIY MASALALAR |`,
      findings: ['A6 back error'],
      offers: ['Number the sections from here on anew, beginning with III (2 cells)'],
      fixed: `${sections('I', 'II', 'III')}\n| KADRLAR MALAKASINI OSHIRISH |\n| 4. | Ish | Dona | 4 | 5 |\n| V. MOLIYAVIY MASALALAR |`,
    },
    {
      // What steps back further down takes its place too.
      sheet: sections('III', 'IV', 'II'),
      findings: ['A2 start warning', 'A6 back error'],
      data: [{ numeral: 'III' }, { before: 'IV', numeral: 'II', expected: 'V' }],
      offers: ['Number the sections from here on anew, beginning with I (3 cells)', 'Write V'],
      fixed: sections('I', 'II', 'III'),
    },
    {
      // Several are left out, one stands twice, one is where it belongs: the first way out is that of all.
      sheet: sections('II', 'III', 'III', 'VI'),
      findings: ['A2 start', 'A6 repeat', 'A8 gap'],
      fixed: sections('I', 'II', 'III', 'IV'),
    },
    {
      sheet: sections('I', 'III', 'IV', 'VI'),
      findings: ['A4 gap', 'A8 gap'],
      offers: ['Number the sections from here on anew, beginning with II (3 cells)', 'Write V'],
      fixed: sections('I', 'II', 'III', 'IV'),
    },
    {
      sheet: sections('I', 'III', 'IV', 'V'),
      findings: ['A4 gap warning'],
      data: [{ before: 'I', numeral: 'III', missing: 'II' }],
      offers: ['Number the sections from here on anew, beginning with II (3 cells)'],
      fixed: sections('I', 'II', 'III', 'IV'),
    },
    {
      sheet: sections('I', 'V', 'VI'),
      findings: ['A4 gap'],
      data: [{ missing: 'II–IV' }],
      fixed: sections('I', 'II', 'III'),
    },
    { sheet: sections('II', 'III'), findings: ['A2 start warning'], fixed: sections('I', 'II') },
    { sheet: sections('I', 'II', 'II', 'IV'), findings: ['A6 repeat error'], fixed: sections('I', 'II', 'III', 'IV') },
    { sheet: sections('I', 'II', 'I'), findings: ['A6 back error'], fixed: sections('I', 'II', 'III') },
    {
      sheet: sections('I', 'III', 'II'),
      findings: ['A4 order error ← A6'],
      data: [{ numerals: 'I, III, II', expected: 'II' }],
      offers: ['Number them in their order: II–III'],
      fixed: sections('I', 'II', 'III'),
    },
    {
      sheet: sections('I', 'III', 'II', 'IV'),
      findings: ['A4 order error ← A6'],
      data: [{ numerals: 'I, III, II, IV', expected: 'II' }],
      fixed: sections('I', 'II', 'III', 'IV'),
    },
    {
      // Items that carry the number of their section go with it.
      sheet: `| I. BIRINCHI BOʻLIM |
              | 1.1. | Ish | Dona | 4 | 5 |
              | III. IKKINCHI BOʻLIM |
              | 3.1. | Yana ish | Dona | 4 | 5 |
              | 3.2. | Boshqa ish | Dona | 4 | 5 |`,
      findings: ['A4 gap'],
      fixed: `| I. BIRINCHI BOʻLIM |
              | 1.1. | Ish | Dona | 4 | 5 |
              | II. IKKINCHI BOʻLIM |
              | 2.1. | Yana ish | Dona | 4 | 5 |
              | 2.2. | Boshqa ish | Dona | 4 | 5 |`,
    },
  ],
});

test.each([
  [100, ['Number the sections from here on anew, beginning with {numeral} ({count} cells)']],
  [101, []],
])('a sheet of %d sections is not mended where it has more than any plan', (count, titles) => {
  const numerals = Array.from({ length: count }, (_, index) => String(index < 50 ? index + 1 : index + 2));
  const found = findingsOn(sectionSequence, sections(...numerals));
  expect(found.map(({ message }) => message)).toEqual(['gap']);
  expect(found.flatMap(({ fix }) => (fix ? sectionSequence.fixes[fix.title] : []))).toEqual(titles);
});
