import { indicatorValue } from '../../../src/core/plan/indicator-value';
import { planOf } from './reading';

type Line = number | 'sum';

test.each<[string, Line, number | null, number | null | undefined]>([
  ['5', 0, null, 5],
  ['5', 0, 1, 5],
  ['5', 0, 0, undefined],
  ['5', 1, null, undefined],
  ['370/1006', 0, 0, 370],
  ['370/1006', 0, 1, 1006],
  ['370/1006', 0, null, undefined],
  ['370/1006', 0, 2, undefined],
  ['12<br>31<br>4', 1, null, 31],
  ['12<br>31<br>4', 3, null, undefined],
  ['12<br>31<br>4', 'sum', null, 47],
  ['374272,1<br>93465,7', 'sum', null, 467737.8],
  ['1/2<br>3/4', 'sum', 1, 6],
  ['1/2<br>3/4', 'sum', null, undefined],
  ['1/2<br>5', 'sum', 0, undefined],
  ['12<br>-', 'sum', null, 12],
  ['-<br>12', 'sum', null, 12],
  ['-<br>-', 'sum', null, null],
  ['-', 'sum', null, null],
  ['-', 0, null, null],
  ['-', 0, 0, null],
  ['-', 2, null, null],
  ['-<br>-', 2, null, undefined],
  ['', 0, null, undefined],
  ['', 'sum', null, undefined],
  ['koʻp', 0, null, undefined],
  ['koʻp', 'sum', null, undefined],
])('of “%s” line %s, part %s is %s', (written, line, component, value) => {
  const cell = written.includes('<br>') || written.includes('/') ? `'${written}` : written;
  const { plan } = planOf(`| 1. | Nomi | Dona | 1 | ${cell} |\n| 2. | Nomi | Dona | 1 | 1 |`).items[0]!;
  expect(indicatorValue(plan, { indicatorId: 'x', line, component })).toBe(value);
});
