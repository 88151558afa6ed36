import { numberSequence } from '../../../src/core/rules/number-sequence';
import { findingsOn, testRule } from '../../support/rule-tester';

const items = (...numbers: string[]): string =>
  numbers
    .map((number, index) => (number.startsWith('|') ? number : `| ${number} | Ish ${index} | Dona | 4 | 5 |`))
    .join('\n');

/** Three items, the second of them once more under this number. */
const copied = (copy: string | null, last = '3.'): string =>
  [
    '| 1. | Ish | Dona | 4 | 5 |',
    '| 2. | Yana ish | Dona | 6 | 7 |',
    ...(copy === null ? [] : [`| ${copy} | Yana ish | Dona | 6 | 7 |`]),
    `| ${last} | Oxirgi ish | Dona | 8 | 9 |`,
  ].join('\n');

testRule(numberSequence, {
  valid: [
    items('1.', '2.', '3.'),
    // A number is a path: 1.10 comes after 1.9.
    items(
      '| I. BIRINCHI BOʻLIM |',
      '1.1.',
      '1.2.',
      '1.3.',
      '1.4.',
      '1.5.',
      '1.6.',
      '1.7.',
      '1.8.',
      '1.9.',
      "'1.10",
      "'1.11",
    ),
    // Running through all sections, and anew in each.
    items('| I. BIRINCHI BOʻLIM |', '1.', '2.', '| II. IKKINCHI BOʻLIM |', '3.', '4.'),
    items(
      '| I. BIRINCHI BOʻLIM |',
      '1.',
      '2.',
      '| II. IKKINCHI BOʻLIM |',
      '1.',
      '2.',
      '| III. UCHINCHI BOʻLIM |',
      '1.',
    ),
    // 18 is the number that the sub-items carry: that is told by number-parent.
    items('1.', '2.', '3.1.', '3.2.', '4.', '5.'),
    // A sub-item with a wrong beginning is told by number-parent too.
    items('1.', '2.', '3.1.', '2.2.', '3.'),
    // A number in an empty row is not left out.
    items('1.', '| 2. | | | | |', '3.'),
    // A first number that cannot be told, or was forgotten, is told as such.
    items('l.', '2.', '3.'),
    // Two items in one row.
    items('1.', '2.<br>3.', '4.'),
    items('| I. BIRINCHI BOʻLIM |', '1.<br>2.', '| II. IKKINCHI BOʻLIM |', '3.', '4.'),
    items('| I. BIRINCHI BOʻLIM |', '1.1.', '1.2.', '| II. IKKINCHI BOʻLIM |', '| | Ish | Dona | 4 | 5 |', '2.2.'),
    items('1.', '2.', '| | Ish | Dona | 4 | 5 |', '2.2.', '3.'),
    // No such column: another rule says so.
    `| Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Bajarilish muddati |
     |---|---|---|---|---|
     | Tadbirlar | Tadbir | 5 | 6 | 2026-yil davomida |`,
  ],
  invalid: [
    // What the ways of mending say: of one cell, of all that follow, of sub-items, of numbers that only changed places.
    { sheet: items('1.', '2.', '4.'), findings: ['A4 gap'], fixed: items('1.', '2.', '3.'), offers: ['Write 3'] },
    {
      sheet: items('1.', '2.', '4.', '5.', '6.'),
      findings: ['A4 gap'],
      fixed: items('1.', '2.', '3.', '4.', '5.'),
      offers: ['Number from here on anew, beginning with 3 (3 cells)'],
    },
    {
      sheet: items('1.', '1.1.', '1.3.', '1.4.', '2.'),
      findings: ['A4 gap'],
      fixed: items('1.', '1.1.', '1.2.', '1.3.', '2.'),
      offers: ['Number from here on anew, beginning with 1.2 (2 cells)'],
    },
    {
      sheet: items('2.', '1.', '3.'),
      findings: ['A2 order error ← A3'],
      data: [{ numbers: '2, 1, 3', expected: '1' }],
      fixed: items('1.', '2.', '3.'),
      offers: ['Number them in their order: 1–2'],
    },
    {
      sheet: items('1.', '1.3.', '1.2.', '1.1.', '2.'),
      findings: ['A3 order ← A4 A5'],
      data: [{ numbers: '1.3, 1.2, 1.1', expected: '1.1' }],
      fixed: items('1.', '1.1.', '1.2.', '1.3.', '2.'),
      offers: ['Number them in their order: 1.1–1.3'],
    },
    {
      // One before them that cannot be read is none of them.
      sheet: items('1.', 'x', '3.', '2.', '4.'),
      findings: ['A4 order error ← A5'],
      data: [{ numbers: '1, 3, 2, 4', expected: '2' }],
      fixed: items('1.', 'x', '2.', '3.', '4.'),
    },
    {
      // One between them that cannot be read takes no place, and the next is the one behind the last.
      sheet: items('1.', '2.', '9.', 'x', '11.', '5.'),
      findings: ['A4 order ← A6'],
      data: [{ numbers: '2, 9, 11, 5', expected: '3' }],
      fixed: items('1.', '2.', '3.', 'x', '4.', '5.'),
    },
    {
      // The same number further down is the other one.
      sheet: items('1.', '5.', '3.', '4.', '5.'),
      findings: ['A3 repeat ← A6'],
      data: [{ number: '5', expected: '2' }],
      fixed: items('1.', '2.', '3.', '4.', '5.'),
      offers: ['Write 2'],
    },
    {
      // Beside a sub-item of another item a number that stands twice is told all the same.
      sheet: items('1.', '2.', '2.1.', '1.1.', '2.1.', '3.'),
      findings: ['A6 repeat ← A4'],
      fixed: items('1.', '2.', '2.1.', '1.1.', '2.2.', '3.'),
    },
    {
      sheet: items('1.', '2.', '4.', '5.', "'5.1", '6.'),
      findings: ['A4 gap warning'],
      data: [{ before: '2', number: '4', missing: '3' }],
      fixed: items('1.', '2.', '3.', '4.', "'4.1", '5.'),
    },
    {
      sheet: items('1.', '6.', '7.'),
      findings: ['A3 gap'],
      data: [{ missing: '2–5' }],
      fixed: items('1.', '2.', '3.'),
    },
    {
      // A row that was copied whole is told once, and numbering it would plan the work twice.
      sheet: copied('2.'),
      findings: ['A4 copied error ← A3'],
      data: [{ number: '2' }],
      fixed: copied(null),
      otherwise: [copied('3.', '4.')],
    },
    {
      // What stands beside the plan's columns is lost with no row.
      sheet: `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Izoh |
              |---|---|---|---|---|---|
              | 1. | Ish | Dona | 4 | 5 | 12 |
              | 1. | Ish | Dona | 4 | 5 | 13 |`,
      findings: ['A3 repeat'],
      fixed: `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Izoh |
              |---|---|---|---|---|---|
              | 1. | Ish | Dona | 4 | 5 | 12 |
              | 2. | Ish | Dona | 4 | 5 | 13 |`,
    },
    { sheet: items('3.', '4.'), findings: ['A2 start warning'], fixed: items('1.', '2.') },
    {
      // What was forgotten in the section above is none of this one.
      sheet: items('| I. BIRINCHI BOʻLIM |', '1.1.', '| | Ish | Dona | 4 | 5 |', '| II. IKKINCHI BOʻLIM |', '2.2.'),
      findings: ['A6 start'],
      fixed: items('| I. BIRINCHI BOʻLIM |', '1.1.', '| | Ish | Dona | 4 | 5 |', '| II. IKKINCHI BOʻLIM |', '2.1.'),
    },
    {
      sheet: items('1.', '2.', '2.'),
      findings: ['A4 repeat error ← A3'],
      data: [{ number: '2', expected: '3' }],
      fixed: items('1.', '2.', '3.'),
    },
    { sheet: items('1.', '2.', '2.', '4.'), findings: ['A4 repeat'], fixed: items('1.', '2.', '3.', '4.') },
    { sheet: items('1.', '2.', '2.', '3.'), findings: ['A4 repeat'], fixed: items('1.', '2.', '3.', '4.') },
    { sheet: items('1', '2', '1', '2', '3'), findings: ['A4 back error'], fixed: items('1', '2', '3', '4', '5') },
    {
      sheet: items('9.', '11.', '10.', '12.').replace(
        '| 9.',
        `${items('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')}\n| 9.`,
      ),
      findings: ['A11 order error ← A12'],
      data: [{ numbers: '9, 11, 10, 12' }],
      fixed: items('9.', '10.', '11.', '12.').replace(
        '| 9.',
        `${items('1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.')}\n| 9.`,
      ),
    },
    {
      sheet: items('1.', '20.', '3.'),
      findings: ['A3 order'],
      data: [{ numbers: '1, 20, 3' }],
      fixed: items('1.', '2.', '3.'),
    },
    {
      // A section that begins anew where the sheet runs through is one fault.
      sheet: items('| I. BIR |', '1.', '2.', '| II. IKKI |', '1.', '2.', '| III. UCH |', '5.', '| IV. TOʻRT |', '6.'),
      findings: ['A6 back ← A7'],
      fixed: items('| I. BIR |', '1.', '2.', '| II. IKKI |', '3.', '4.', '| III. UCH |', '5.', '| IV. TOʻRT |', '6.'),
    },
    {
      sheet: items('1.', '1.1.', '1.3.', '2.'),
      findings: ['A4 gap'],
      data: [{ before: '1.1', number: '1.3', missing: '1.2' }],
      fixed: items('1.', '1.1.', '1.2.', '2.'),
    },
  ],
});

test('a gap is told without a fix where more items would have to move than a sheet is renumbered for', () => {
  const [found] = findingsOn(numberSequence, items('1.', ...Array.from({ length: 501 }, (_, at) => `${at + 3}.`)));
  expect(found).toMatchObject({ at: 'A3', message: 'gap', data: { missing: '2' } });
  expect(found).not.toHaveProperty('fix');
});
