import { textSpacing } from '../../../src/core/rules/text-spacing';
import { testRule } from '../../support/rule-tester';

testRule(textSpacing, {
  valid: [
    `| 1. | Sovgʻa tariqasida:<br>- jismoniy;<br>  - yuridik | Nusxa | '72 695 | 5 | Reja asosida |`,
    // What is below the table is laid out with spaces.
    `| 1. | Tadbirlar | Tadbir | 4 | 5 | Reja asosida | 2026-yil davomida | Barcha xizmatlar |
     | | Direktor␣␣␣␣␣␣␣␣␣____________␣␣␣␣␣␣␣A. Ismi | | | | | | |`,
  ],
  invalid: [
    {
      sheet: `| 1. | ␣Kitob␣␣fondi␣<br>yana␣ | Dona␣ | 4 | '␣5 |`,
      findings: ['B2 spaces info', 'C2 spaces', 'E2 spaces'],
      data: [{ text: 'Kitob fondi yana' }, {}, {}],
      fixed: `| 1. | Kitob fondi<br>yana | Dona | 4 | '5 |`,
    },
    {
      sheet: `| 1. | Tashrif buyurish | Tadbir | 20␣␣8 | 15␣␣8 |
              | 2. | Tadbirlar | '␣␣ | '␣12 | 7 | Reja␣␣<br>asosida |`,
      findings: ['D2 values info', 'E2 values', 'D3 spaces', 'F3 spaces'],
      fixed: `| 1. | Tashrif buyurish | Tadbir | 20 8 | 15 8 |
              | 2. | Tadbirlar | '␣␣ | '12 | 7 | Reja<br>asosida |`,
    },
  ],
});
