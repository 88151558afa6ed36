import { numberFormat } from '../../../src/core/rules/number-format';
import { testRule } from '../../support/rule-tester';

const items = (...numbers: string[]): string =>
  numbers.map((number, index) => `| ${number} | Ish ${index} | Dona | 4 | 5 |`).join('\n');

testRule(numberFormat, {
  valid: [items('1.', '2.', '2.1.'), items('1', '2', "'2.1", '3'), items('1.', 'birinchi', '')],
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
