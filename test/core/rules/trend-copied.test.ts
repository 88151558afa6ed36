import { trendCopied } from '../../../src/core/rules/trend-copied';
import { findingsOn, testRule } from '../../support/rule-tester';

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

test.each([
  // No volumes: what cannot be read, how often a year, what was not done.
  ['12 ta | 30', true],
  ['30 | 12 ta', true],
  ['- | 4', true],
  ['0 | 12', true],
  ['4 | 30', false],
  // Planned anew in one line, in one part of a line, or in shape.
  ['4<br>30 | 4<br>31', false],
  ['30<br>40 | 30<br>41', false],
  ['10/20 | 10/21', false],
  ['1/20 | 1/21', false],
  ['30 | 30<br>40', false],
  ['30<br>40 | 30', false],
  ['20 | 20/30', false],
])('a row of %s beside ten copied ones: copied is %s', (values, isTold) => {
  const found = findingsOn(trendCopied, `${rows(10)}\n| 11. | Yana ish | Dona | ${values} |`);
  expect(found.map(({ data }) => data.count)).toEqual(isTold ? [10] : []);
});
