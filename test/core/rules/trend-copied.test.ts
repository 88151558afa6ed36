import { trendCopied } from '../../../src/core/rules/trend-copied';
import { testRule } from '../../support/rule-tester';

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `| ${index + 1}. | Ish ${index + 1} | Dona | ${index + 20} | ${index + 20} |`,
  ).join('\n');

testRule(trendCopied, {
  valid: [
    // Nine are few; how often a year, and dashes, are no volumes.
    `${rows(9)}
     | 10. | Hisobot | Hujjat | 4 | 4 |
     | 11. | Almashinuv | Nusxa | - | - |
     | 12. | Toʻgaraklar | Tadbir | 1<br>2 | 1<br>2 |`,
    // One is planned anew, if only by its shape.
    `${rows(10)}
     | 11. | Tadbirlar | Tadbir | 194 | 198 |`,
    `${rows(10)}
     | 11. | Xarid | Nusxa | 10/20 | 20 |`,
  ],
  invalid: [
    {
      sheet: `${rows(9)}
              | 10. | Xarid | Nusxa | 103/417<br>5/- | 103/417<br>5/- |
              | 11. | Hisobot | Hujjat | 4 | 12 |`,
      findings: ['E2 copied info ← E3 E4 E5 E6 E7 E8 E9 E10 E11'],
      data: [{ count: 10 }],
    },
  ],
});
