import { rowEmpty } from '../../../src/core/rules/row-empty';
import { testRule } from '../../support/rule-tester';

testRule(rowEmpty, {
  valid: [
    `| 1. | Tadbirlar | Tadbir | 4 | 5 |
     | 2. | | | | 5 |
     | | Shundan, | | | |
     | 2.1. | Qismi | Tadbir | 4 | 5 |`,
    `| 1. | Tadbirlar | Tadbir | 4 | 5 | | | | |
     | 2. | | | | | | | | 1200 soʻm |
     | | | | | | | | | 17 |
     | 3. | Seminarlar | Tadbir | 4 | 5 | | | | |`,
  ],
  invalid: [
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | | | | | |
              | 2. | Seminarlar | Tadbir | 4 | 5 |`,
      findings: ['A3 empty info'],
      data: [{ count: 1 }],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 2. | Seminarlar | Tadbir | 4 | 5 |`,
    },
    {
      sheet: `| 1. | Tadbirlar | Tadbir | 4 | 5 |
              | 2. | | | | |
              | 3. | | | | |`,
      findings: ['A3 numbered info ← A4'],
      data: [{ number: '2' }],
      fixed: `| 1. | Tadbirlar | Tadbir | 4 | 5 |`,
    },
  ],
});
