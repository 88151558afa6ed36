import { readNumbering } from '../../../src/core/check/numbering';
import {
  areStray,
  closeGap,
  hasStraySibling,
  moveEdits,
  moveUnder,
  strayParents,
  strayRuns,
} from '../../../src/core/check/stray-children';
import { itemOf, planOf } from '../plan/reading';

const planWith = (...numbers: string[]) =>
  planOf(numbers.map((number) => (number.startsWith('|') ? number : `| ${number} | Ish | Dona | 4 | 5 |`)).join('\n'));
const runsOf = (...numbers: string[]): string[] =>
  strayRuns(readNumbering(planWith(...numbers))).map((run) => run.map(({ path }) => path.join('.')).join(' '));

test.each<[string, string[], string[]]>([
  ['none at home', ['17.', '17.1.', '17.2.'], []],
  ['together', ['17.', '18.1.', '18.2.', '19.'], ['18.1 18.2']],
  ['parted by one at home', ['17.', '18.1.', '17.1.', '18.2.'], ['18.1', '18.2']],
  ['after one at home', ['17.', '17.1.', '18.2.', '18.3.'], ['18.2 18.3']],
  ['under two items', ['17.', '19.1.', '18.', '19.2.'], ['19.1', '19.2']],
  ['with two beginnings', ['17.', '18.1.', '19.1.'], ['18.1', '19.1']],
])('stray sub-items %s', (_, numbers, runs) => {
  expect(runsOf(...numbers)).toEqual(runs);
});

/** The numbers that the first run of stray sub-items gets, and the cells written: first of them alone, then of what follows. */
function moved(...numbers: string[]) {
  const plan = planWith(...numbers);
  const numbering = readNumbering(plan);
  const [run] = strayRuns(numbering);
  const move = moveUnder(plan, numbering, run!, run![0]!.above!);
  if (!move) return null;
  const shown = (edits: readonly { readonly cell: string; readonly after: unknown }[]): string =>
    edits.map(({ cell, after }) => `${cell} ${String(after)}`).join(', ');
  return [
    move.paths.map((path) => path.join('.')).join(' '),
    shown(moveEdits(plan, numbering, move)),
    shown(closeGap(plan, numbering, move)),
  ];
}

test.each<[string, string[], string[] | null]>([
  [
    'the gap they leave is closed',
    ['17.', '18.1.', '18.2.', '19.', '20.'],
    ['17.1 17.2', 'A3 17.1., A4 17.2.', 'A5 18., A6 19.'],
  ],
  [
    'behind those that are there',
    ['17.', '17.1.', '17.2.', '18.1.', '18.2.', '19.'],
    ['17.3 17.4', 'A5 17.3., A6 17.4.', 'A7 18.'],
  ],
  ['whatever they begin with', ['17.', '18.4.', '18.5.', '19.'], ['17.1 17.2', 'A3 17.1., A4 17.2.', 'A5 18.']],
  ['with a gap among themselves', ['17.', '18.1.', '18.3.', '18.'], ['17.1 17.3', 'A3 17.1., A4 17.3.', '']],
  ['with their own sub-items', ['17.', '18.1.', '18.1.1.', '19.'], ['17.1', 'A3 17.1., A4 17.1.1.', 'A5 18.']],
  ['no gap where their number is another item’s', ['17.', '18.1.', '18.', '19.'], ['17.1', 'A3 17.1.', '']],
  ['no gap where more is left out', ['17.', '18.1.', '20.'], ['17.1', 'A3 17.1.', '']],
  ['no gap where they are far off', ['17.', '25.1.', '26.'], ['17.1', 'A3 17.1.', '']],
  ['no gap where nothing follows', ['17.', '18.1.'], ['17.1', 'A3 17.1.', '']],
  ['past a number that cannot be read', ['17.', '18.1.', 'l-a', '19.'], ['17.1', 'A3 17.1.', 'A5 18.']],
  ['longer numbers between are passed over', ['17.', '18.1.', '17.2.', '19.'], ['17.1', 'A3 17.1.', 'A5 18.']],
  ['among sub-items', ['17.', '17.1.', '17.2.1.', '17.3.'], ['17.1.1', 'A4 17.1.1.', 'A5 17.2.']],
  ['deeper ones above are no neighbours', ['17.', '17.1.', '17.1.5.', '18.1.', '19.'], ['17.2', 'A5 17.2.', 'A6 18.']],
  ['the greatest of those above counts', ['17.', '17.3.', '17.2.', '18.1.', '19.'], ['17.4', 'A5 17.4.', 'A6 18.']],
])('stray sub-items move under the item above them: %s', (_, numbers, expected) => {
  expect(moved(...numbers)).toEqual(expected);
});

test('the numbers that only stray sub-items carry are told from those left out', () => {
  const stray = strayParents(readNumbering(planWith('17.', '18.1.', '19.1.', '20.', '20.1.')));
  expect([...stray]).toEqual(['18', '19']);
  expect(areStray(stray, [], 18, 20)).toBe(true);
  expect(areStray(stray, [], 18, 21)).toBe(false);
  expect(areStray(stray, [], 17, 19)).toBe(false);
  expect(areStray(stray, [1], 18, 19)).toBe(false);
  expect(areStray(new Set(['1.2']), [1], 2, 3)).toBe(true);
});

test('sub-items with nothing above them carry no number that is left out', () => {
  const table = ['| I. BIRINCHI BOʻLIM |', '1.', '| II. IKKINCHI BOʻLIM |', '2.1.', '3.'];
  expect([...strayParents(readNumbering(planWith(...table)))]).toEqual([]);
});

test.each<[string, string[], string, boolean]>([
  ['a stray one above', ['17.', '18.1.', '17.1.'], '17.1.', true],
  ['one at home above', ['17.', '17.1.', '17.2.'], '17.2.', false],
  ['a stray one under another item', ['17.', '19.1.', '18.', '18.1.'], '18.1.', false],
  ['none above', ['17.', '17.1.'], '17.1.', false],
  ['a stray one, being an item', ['17.', '18.1.', '18.'], '18.', false],
  ['a stray one, with nothing above both', ['| I. BIR |', '1.', '| II. IKKI |', '3.1.', '4.1.'], '4.1.', false],
])('beside %s', (_, numbers, number, expected) => {
  const plan = planWith(...numbers);
  expect(hasStraySibling(readNumbering(plan), itemOf(plan, number))).toBe(expected);
});
