import type { Finding } from '../../../src/core/check/finding';
import { numberMangled } from '../../../src/core/rules/number-mangled';
import { findingsOn, testRule } from '../../support/rule-tester';

const NINE = Array.from({ length: 9 }, (_, index) => `| 1.${index + 1}. | Ish ${index} | Dona | 4 | 5 |`).join('\n');
const section = (...numbers: string[]): string =>
  `| I. BIRINCHI BOʻLIM |\n${NINE}\n${numbers.map((number, index) => `| ${number} | Yana ish ${index} | Dona | 4 | 5 |`).join('\n')}`;

testRule(numberMangled, {
  valid: [
    section("'1.10", "'1.11"),
    // A decimal that reads as it was typed has lost nothing.
    `| 1. | Ish | Dona | 4 | 5 |
     | 1.1 | Qismi | Dona | 4 | 5 |
     | 1.2 | Qismi yana | Dona | 4 | 5 |`,
  ],
  invalid: [
    {
      sheet: section('1.1', '1.11.'),
      findings: ['A12 decimal error'],
      data: [{ shown: '1.1', number: '1.10.' }],
      fixed: section('1.10.', '1.11.'),
      otherwise: [],
    },
    {
      sheet: section('⟨1-Oct⟩', '1.11.'),
      findings: ['A12 date error'],
      data: [{ number: '1.10.' }],
      fixed: section('1.10.', '1.11.'),
      otherwise: [section('10.1.', '1.11.')],
    },
    {
      sheet: `| 35. | Ish | Dona | 4 | 5 |
              | ⟨Jan-35⟩ | Qismi | Dona | 4 | 5 |
              | 36. | Yana ish | Dona | 4 | 5 |`,
      findings: ['A3 date'],
      fixed: `| 35. | Ish | Dona | 4 | 5 |
              | 35.1. | Qismi | Dona | 4 | 5 |
              | 36. | Yana ish | Dona | 4 | 5 |`,
    },
  ],
});

test('what was typed is kept as text, so that it does not become a day or a decimal once more', () => {
  const [{ fix }] = findingsOn(numberMangled, section('⟨1-Oct⟩', '1.11.')) as [Finding];
  expect([fix!, ...fix!.alternatives!].map(({ edits }) => edits)).toEqual([
    [expect.objectContaining({ cell: 'A12', after: '1.10.', format: '@' })],
    [expect.objectContaining({ cell: 'A12', after: '10.1.', format: '@' })],
  ]);
});
