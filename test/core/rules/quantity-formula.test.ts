import { quantityFormula } from '../../../src/core/rules/quantity-formula';
import { testRule } from '../../support/rule-tester';

testRule(quantityFormula, {
  valid: [`| 1. | Tadbirlar | Tadbir | =D3+D4 → 7 | =E3 → 0 |`],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | =#REF!+D3 → #REF! | 5 |
              | 2. | Koʻrgazmalar | Tadbir | 5 | #DIV/0! |`,
      findings: ['D2 error error', 'E3 error error'],
      data: [{ error: '#REF!' }, { error: '#DIV/0!' }],
    },
    {
      // Of a torn item only the cells that give no number.
      sheet: `| 1. | Tadbirlar | Tadbir | =D9 → 5 | | Reja |
              | | va koʻrgazmalar | | #REF! | =E9 → #DIV/0! | asosida |`,
      findings: ['D3 error', 'E3 error'],
    },
    {
      // A program that does not reckon wrote the formula without its result: the number is not blank, it is not known.
      sheet: `| 1. | Tadbirlar | Tadbir | 5 | =D2+1 → |`,
      findings: ['E2 empty error'],
    },
  ],
});
