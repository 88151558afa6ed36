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
  ],
});
