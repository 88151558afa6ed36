import { trendsOf } from '../../../src/core/check/trends';
import type { Pack } from '../../../src/core/pack/pack';
import { pack, planOf } from '../plan/reading';

const { changeShare, changeUnits, belowShare, belowUnits, scaleFact, scaleRows, scaleShare } = pack.thresholds;

test('the cases below hold for these limits', () => {
  expect({ changeShare, changeUnits, belowShare, belowUnits, scaleFact, scaleRows, scaleShare }).toEqual({
    changeShare: 0.3,
    changeUnits: 3,
    belowShare: 0.1,
    belowUnits: 3,
    scaleFact: 20,
    scaleRows: 4,
    scaleShare: 0.5,
  });
});

/** A row of these two values. */
const row = (values: string, unit = 'Nusxa', name = 'Ish'): string => `| 1. | ${name} | ${unit} | ${values} |`;

/** "D2 10 → E2 20 change": what is asked of the changes of these rows. */
const asked = (...rows: string[]): string[] =>
  trendsOf(planOf(rows.join('\n')), pack).rows.map(
    ({ fact, plan, from, to, isChange }) => `${fact.at} ${from} → ${plan.at} ${to} ${isChange ? 'change' : 'below'}`,
  );

test.each<[string, string | null]>([
  ['10 | 10', null],
  ['10 | 12', null],
  // A change is so many units and so great a part of the fact, more or less.
  ['10 | 13', '10 → 13 change'],
  ['9 | 13', '9 → 13 change'],
  ['5 | 7', null],
  ['100 | 129', null],
  ['100 | 130', '100 → 130 change'],
  ['10 | 7', '10 → 7 change'],
  ['100 | 71', '100 → 71 below'],
  ['100 | 70', '100 → 70 change'],
  // Below the fact, by less than a change.
  ['100 | 90', '100 → 90 below'],
  ['100 | 91', null],
  ['20 | 17', '20 → 17 below'],
  ['20 | 18', null],
  ['30 | 27', '30 → 27 below'],
  ['31 | 28', null],
  // How often a year.
  ['4 | 12', null],
  ['12 | 4', null],
  ['12 | 1', null],
  ['0 | 12', null],
  ['3 | 12', '3 → 12 change'],
  ['12 | 3', '12 → 3 change'],
  ['4 | 0', '4 → 0 change'],
  ['0 | 11', '0 → 11 change'],
  // What is given up is asked about, what is new is not.
  ['30 | -', '30 → 0 change'],
  ['30/60 | -', '30 → 0 change'],
  ['- | 30', null],
  ['-/- | 30/60', null],
  ['0 | 30', '0 → 30 change'],
  ['0/0 | 30/10', '0 → 30 change'],
  ['- | 0', null],
  ['0 | -', null],
  ['0 | 0', null],
  // What stands on one side alone, or in another shape, cannot be compared.
  [' | 30', null],
  ['30 | ', null],
  ['30 | 6o', null],
  ['3o | 60', null],
  ['10<br>20 | 30', null],
  ['10/20 | 30', null],
  ['10<br>20/40 | 20<br>40', null],
  ['-/40 | 30/41', null],
  ['30/40 | -/41', '30 → 0 change'],
  ['4/30 | 12/31', null],
  // Of several values the one that changes most, up or down.
  ['100<br>10 | 200<br>40', '10 → 40 change'],
  ['100<br>90 | 40<br>30', '90 → 30 change'],
  ['100<br>40 | 30<br>80', '100 → 30 change'],
  ['30<br>100 | 60<br>20', '100 → 20 change'],
  ['20<br>10 | 40<br>20', '20 → 40 change'],
  ['20<br>0 | 100<br>50', '0 → 50 change'],
  ['20<br>50 | 100<br>0', '50 → 0 change'],
  ['100<br>100 | 95<br>85', '100 → 85 below'],
  ['100<br>100 | 85<br>50', '100 → 50 change'],
  ['100<br>4 | 104<br>12', null],
  // A fault of the value itself is told there.
  ['-40 | 40', null],
  ['40 | -40', null],
  ['40 | 80.5', null],
  ['40.5 | 80', null],
  ['40/20 | 90/100', '20 → 100 change'],
])('%s: %s', (values, expected) => {
  expect(asked(row(values))).toEqual(expected === null ? [] : [expected.replace(/^(\S+) → (\S+)/, 'D2 $1 → E2 $2')]);
});

test.each<[string, string, string[]]>([
  ['money may have fractions', row('40.5 | 80', 'Ming soʻm'), ['D2 40.5 → E2 80 change']],
  ['titles and copies that changed places', row('90/20 | 100/200', 'Nusxa', 'Xarid qilish'), []],
  ['or changed places in the plan', row('20/90 | 200/100', 'Nusxa', 'Xarid qilish'), []],
  ['titles and copies in order', row('20/90 | 20/200', 'Nusxa', 'Xarid qilish'), ['D2 90 → E2 200 change']],
  ['a row of an item', `${row('10 | 10')}\n| | bir qismi | Nusxa | 20 | 40 |`, ['D3 20 → E3 40 change']],
  ['a row of an item in its unit', `${row('10 | 10')}\n| | shundan yoshlar | | 20.5 | 40 |`, []],
  ['a value of a torn row', `${row('100 | 100')}\n| | | | 20 | 40 |`, ['D3 20 → E3 40 change']],
  ['values of one cell', row('100<br>20 | 100<br>40'), ['D2 20 → E2 40 change']],
])('%s', (_, table, expected) => {
  expect(asked(table)).toEqual(expected);
});

test.each([
  ['10 | 20', 1],
  ['20 | 10', -0.5],
  ['20 | -', -1],
  ['0 | 20', Number.POSITIVE_INFINITY],
])('%s changes by %d of the fact', (values, share) => {
  expect(trendsOf(planOf(row(values)), pack).rows.map((trend) => trend.share)).toEqual([share]);
});

/** How many rows of volume there are, which of them fall together, and which are told row by row. */
function scaleOf(...values: string[]) {
  const table = values.map((one, at) => `| ${at + 1}. | Ish ${at} | Nusxa | ${one} |`).join('\n');
  const { volumes, scale, rows } = trendsOf(planOf(table), pack);
  return [volumes, scale.map(({ fact }) => fact.at).join(' '), rows.map(({ fact }) => fact.at).join(' ')];
}

test.each<[string, string[], unknown[]]>([
  ['most fall', ['100 | 10', '100 | 49', '100 | 1', '100 | 100'], [4, 'D2 D3 D4', '']],
  ['half of them fall', ['100 | 10', '100 | 10', '100 | 99', '100 | 100'], [4, '', 'D2 D3']],
  ['too few rows of volume', ['100 | 10', '100 | 10', '100 | 10', '19 | 1'], [3, '', 'D2 D3 D4 D5']],
  ['just enough of them, just great enough', ['20 | 9', '20 | 9', '20 | 9', '20 | 20'], [4, 'D2 D3 D4', '']],
  ['they fall by half, no more', ['100 | 50', '100 | 50', '100 | 50', '100 | 100'], [4, '', 'D2 D3 D4']],
  ['others grow, which is told', ['100 | 10', '100 | 10', '100 | 10', '10 | 90'], [3, '', 'D2 D3 D4 D5']],
  [
    'others grow beside enough',
    ['100 | 9', '90 | 9', '80 | 9', '70 | 9', '10 | 90', '0 | 90'],
    [4, 'D2 D3 D4 D5', 'D6 D7'],
  ],
  ['what is given up falls', ['100 | -', '100 | -', '100 | 0', '100 | 100'], [4, 'D2 D3 D4', '']],
  [
    'the greatest value of a row falls',
    ['10/100 | 10/9', '10/100 | 10/9', '10/100 | 10/9', '90 | 90'],
    [4, 'D2 D3 D4', ''],
  ],
  [
    'a smaller value of a row falls',
    ['90/100 | 9/99', '90/100 | 9/99', '90/100 | 9/99', '90 | 90'],
    [4, '', 'D2 D3 D4'],
  ],
  ['a fault is no fall', ['100 | 9', '100 | 9', '100 | 9.5', '100 | 100'], [4, '', 'D2 D3']],
  ['what is quiet is no row of volume', ['100 | 9', '100 | 9', '100 | 9', '- | -', '0 | 0'], [3, '', 'D2 D3 D4']],
])('where %s', (_, values, expected) => {
  expect(scaleOf(...values)).toEqual(expected);
});

test('changes are read once for a plan and pack, and anew for another', () => {
  const plan = planOf(row('100 | 130'));
  const bolder: Pack = { ...pack, thresholds: { ...pack.thresholds, changeShare: 0.5 } };
  expect(trendsOf(plan, pack)).toBe(trendsOf(plan, pack));
  expect([pack, bolder, pack].map((one) => trendsOf(plan, one).rows.length)).toEqual([1, 0, 1]);
});
