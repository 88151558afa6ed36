import { numberFormat } from '../../../src/core/rules/number-format';
import { findingsOn, testRule } from '../../support/rule-tester';

const items = (...numbers: string[]): string =>
  numbers.map((number, index) => `| ${number} | Ish ${index} | Dona | 4 | 5 |`).join('\n');

testRule(numberFormat, {
  valid: [
    items('1.', '2.', '2.1.'),
    items('1', '2', "'2.1", '3'),
    items('1.', 'birinchi', ''),
    items('1.', '⟨4-Apr⟩', '2.'),
  ],
  invalid: [
    {
      sheet: items('1.', '2.', "'2.1", "'2.2.", '3.'),
      findings: ['A4 without info'],
      data: [{ number: '2.1' }],
      fixed: items('1.', '2.', '2.1.', '2.2.', '3.'),
    },
    { sheet: items('1.', '2.', '3'), findings: ['A4 without'], fixed: items('1.', '2.', '3.') },
    { sheet: items("'1", "'2", '3.'), findings: ['A4 with'], fixed: items("'1", "'2", "'3") },
  ],
});

test('a number of several steps, and one without its period, stays text whatever is typed there later', () => {
  const formats = (...numbers: string[]) =>
    findingsOn(numberFormat, items(...numbers)).map(({ fix }) =>
      fix!.edits.map((edit) => edit.kind === 'set' && edit.format),
    );
  expect(formats('1.', "'1.1", '2.')).toEqual([['@']]);
  expect(formats("'1", "'2", '3.')).toEqual([['@']]);
  expect(formats("'1", "'2", '2.1.')).toEqual([['@']]);
  expect(formats('1.', '2.', '3')).toEqual([[undefined]]);
});
