import { quantityNegative } from '../../../src/core/rules/quantity-negative';
import { testRule } from '../../support/rule-tester';

testRule(quantityNegative, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 0 | - |
     | 2. | Koʻrgazmalar | Tadbir | 5 | 6 |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | -5 | 6 |
              | 2. | Koʻrgazmalar | Tadbir | 7 | '-8 |`,
      findings: ['D2 negative error', 'E3 negative error'],
      data: [{ value: '-5' }, { value: '-8' }],
    },
    {
      // Of a torn item the cell with the minus, whatever dash it is written with.
      sheet: `| 1. | Tadbirlar | Tadbir | 3-4 | 5 | Reja |
              | 2. | Koʻrgazmalar | Tadbir | 7 | '- | Reja |
              | | va seminarlar | | '—5 | -0.5 | asosida |`,
      findings: ['D4 negative', 'E4 negative'],
      data: [{ value: '7; -5' }, { value: '-; -0.5' }],
    },
  ],
});
