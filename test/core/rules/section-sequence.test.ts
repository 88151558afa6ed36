import { sectionSequence } from '../../../src/core/rules/section-sequence';
import { testRule } from '../../support/rule-tester';

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
      sheet: sections('I', 'III', 'IV', 'V'),
      findings: ['A4 gap warning'],
      data: [{ before: 'I', numeral: 'III', missing: 'II' }],
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
