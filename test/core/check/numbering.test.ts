import {
  pathOf,
  readingsOfDate,
  readNumbering,
  renumber,
  renumberWithParts,
  shiftNumbers,
  type Shift,
} from '../../../src/core/check/numbering';
import type { SetEdit } from '../../../src/core/sheet/edit';
import { itemOf, planOf } from '../plan/reading';

const [ONE, TWO, THREE] = ['| I. BIRINCHI BOʻLIM |', '| II. IKKINCHI BOʻLIM |', '| III. UCHINCHI BOʻLIM |'] as const;

/** A plan with items of these numbers, and rows written out. */
const planWith = (...numbers: string[]) =>
  planOf(numbers.map((number) => (number.startsWith('|') ? number : `| ${number} | Ish | Dona | 4 | 5 |`)).join('\n'));
const written = (edits: readonly SetEdit[]): string[] =>
  edits.map(({ cell, after, format }) => `${cell} ${typeof after === 'number' ? `#${after}` : after}${format ?? ''}`);

test.each<[string, string[], boolean]>([
  ['anew in each section', [ONE, '1.', '2.', TWO, '1.', '2.'], true],
  ['anew in most sections', [ONE, '1.', TWO, '1.', THREE, '1.', '| IV. BOʻLIM |', '5.'], true],
  ['through all sections', [ONE, '1.', '2.', TWO, '3.', '1.'], false],
  ['anew in half of the later ones', [ONE, '1.', TWO, '1.', THREE, '2.'], false],
  ['in one section', [ONE, '1.', '2.'], false],
  ['through all, with sub-items first in one', [ONE, '1.', TWO, '1.1.', '2.'], false],
])('top numbers run %s', (_, rows, restarts) => {
  expect(readNumbering(planWith(...rows)).restarts).toBe(restarts);
});

test.each<[string, string[], boolean]>([
  ['that begin with their section’s numeral', [ONE, '1.1.', '1.2.', TWO, '2.1.'], true],
  ['that stand under an item of that number', [ONE, '1.', '1.1.', TWO, '2.', '2.1.'], false],
  ['of three steps', [ONE, '1.1.', '9.1.1.', '9.1.2.'], true],
  ['of a section whose heading is gone', [ONE, '1.1.', '2.1.', '2.2.', '2.3.'], true],
  ['of the section behind a lost last heading', ['| V. BESHINCHI BOʻLIM |', '5.1.', '6.1.', '6.2.'], true],
  ['of the third section where headings repeat', [ONE, '1.1.', '| I. IKKINCHI BOʻLIM |', '3.1.', '3.2.'], true],
  ['of no section that could be there', [ONE, '1.1.', '9.1.', '9.2.'], false],
  ['that an item of another section has', [ONE, '1.1.', '2.1.', '2.2.', TWO, '2.'], false],
  ['half of which are of another number', [ONE, '1.1.', '9.1.'], false],
  ['of a sheet without sections', ['1.1.', '1.2.'], false],
  ['of a sheet whose sections have no numerals', ['| BIRINCHI BOʻLIM |', '1.1.', '1.2.'], false],
])('sub-items %s', (_, rows, isBySection) => {
  expect(readNumbering(planWith(...rows)).isBySection).toBe(isBySection);
});

test.each<[string[], boolean]>([
  [['1.', '2.'], true],
  [['1.', '2'], true],
  [['1.', '2', '3'], false],
  [['1.', '2', 'l-a', 'l-b'], true],
])('%j have periods: %j', (rows, hasPeriods) => {
  expect(readNumbering(planWith(...rows)).hasPeriods).toBe(hasPeriods);
});

/** "1 2 ?" and "18: 1 2", the latter with "!" where it is not asked to begin with 1. */
const seriesOf = (...rows: string[]): string[] =>
  readNumbering(planWith(...rows)).series.map(({ prefix, startsAtOne, places }) => {
    const values = places.map(({ value }) => value ?? '?').join(' ');
    return `${prefix.length > 0 ? `${prefix.join('.')}: ` : ''}${values}${startsAtOne ? '' : ' !'}`;
  });

test.each<[string, string[], string[]]>([
  ['one through all sections', [ONE, '1.', '2.', TWO, '3.'], ['1 2 3']],
  ['one in each section', [ONE, '1.', '2.', TWO, '1.', '2.'], ['1 2', '1 2']],
  ['sub-items in one of their own', ['1.', '1.1.', '1.2.', '2.'], ['1 2', '1: 1 2']],
  ['sub-items of sub-items', ['1.', '1.1.', '1.1.1.', '1.2.'], ['1', '1: 1 2', '1.1: 1']],
  ['sub-items under a wrong number', ['1.', '2.1.', '2.2.'], ['1', '2: 1 2 !']],
  ['the same wrong number under two items', ['1.', '9.1.', '2.', '9.1.'], ['1 2', '9: 1 !', '9: 1 !']],
  ['sub-items of a number that stands twice', ['1.', '1.1.', '1.', '1.1.'], ['1 1', '1: 1', '1: 1']],
  ['sub-items numbered by their section', [ONE, '1.1.', '1.2.', TWO, '2.1.'], ['1: 1 2', '2: 1']],
  ['sub-items after the item of another section', [ONE, '1.', '1.1.', TWO, '1.2.', '2.'], ['1 2', '1: 1', '1: 2 !']],
  ['a number that cannot be read', ['1.', 'l-a', '3.'], ['1 ? 3']],
  ['a number that cannot be read among sub-items', ['1.', '1.1.', 'l-a', '1.3.', '2.'], ['1 ? 2', '1: 1 ? 3']],
  ['a row of nothing but a number', ['1.', '| 2. | | | | |', '3.'], ['1 ? 3']],
  ['two rows of nothing but a number', ['1.', '| 2. | | | | |', '| 3. | | | | |', '4.', '5.'], ['1 ? ? 4 5']],
  ['an empty row', ['1.', '| | | | | |', '3.'], ['1 3']],
  ['a row of nothing but a number in a section', [ONE, '1.', TWO, '1.', '| 2. | | | | |', '3.'], ['1', '1 ? 3']],
])('%s', (_, rows, series) => {
  expect(seriesOf(...rows)).toEqual(series);
});

/** "2.1 under 1 at home": sub-items with the item above them. */
const childrenOf = (...rows: string[]): string[] =>
  readNumbering(planWith(...rows)).children.map(
    ({ path, above, isAtHome }) =>
      `${path.join('.')} under ${above ? above.number.text : 'none'}${isAtHome ? ' at home' : ''}`,
  );

test.each<[string, string[], string[]]>([
  ['under their number', ['1.', '1.1.', '1.1.1.'], ['1.1 under 1. at home', '1.1.1 under 1.1. at home']],
  ['under another', ['1.', '2.1.', '2.1.1.'], ['2.1 under 1.', '2.1.1 under 2.1. at home']],
  ['under the last item of their level', ['1.', '1.1.', '2.', '1.1.1.'], ['1.1 under 1. at home', '1.1.1 under none']],
  ['with nothing above in their section', [ONE, '1.', TWO, '1.1.'], ['1.1 under none']],
  ['numbered by their section, which are none', [ONE, '1.1.', TWO, '2.1.'], []],
  ['under one numbered by its section', [ONE, '1.1.', '1.1.1.', TWO, '2.1.'], ['1.1.1 under 1.1. at home']],
  ['of longer numbers that begin alike', ['1.', '11.1.'], ['11.1 under 1.']],
])('sub-items %s', (_, rows, children) => {
  expect(childrenOf(...rows)).toEqual(children);
});

/** What was typed where the sheet made something else of it, by the cell. */
const typedIn = (...rows: string[]): string[] => {
  const plan = planWith(...rows);
  const { mangled } = readNumbering(plan);
  return [...mangled].map(([index, path]) => `${plan.items[index]!.number.cell.at} ${path.join('.')}`);
};

const TENTHS = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'];
const TEENS = ["'1.10", "'1.11", "'1.12", "'1.13", "'1.14", "'1.15", "'1.16", "'1.17", "'1.18", "'1.19"];

test.each<[string, string[], string[]]>([
  ['1.10 lost its nought', ['1', ...TENTHS, '1.1', "'1.11"], ['A12 1.10']],
  ['1.10 and 1.20 lost it', ['1', ...TENTHS, '1.1', ...TEENS.slice(1), '1.2'], ['A12 1.10', 'A22 1.20']],
  ['1.2 stands twice after 1.20', ['1', ...TENTHS, ...TEENS, "'1.20", '1.2'], []],
  ['1.15 is one, whatever is above', ['1', "'1.20", '1.15'], []],
  ['text keeps its noughts', ['1.', "'1.1", "'1.1"], []],
  ['what stands below is no less', ['1', '1.1', '1.2'], []],
  ['4-Jan follows 1.3', ['1.', "'1.3", '⟨4-Jan⟩'], ['A4 1.4']],
  ['4-Jan stands under 4', ['4.', '⟨4-Jan⟩'], ['A3 4.1']],
  ['4-Jan begins no series where 1.4 goes on', ['1.', "'1.1", "'1.2", "'1.3", '⟨4-Jan⟩', "'1.5"], ['A6 1.4']],
  ['4-Jan follows neither', ['1.', '⟨4-Jan⟩'], ['A3 4.1']],
  ['Jan-35 is 35.1', ['35.', '⟨Jan-35⟩'], ['A3 35.1']],
  ['the next date follows', ['1.', '⟨1-Jan⟩', '⟨2-Jan⟩', '⟨3-Jan⟩'], ['A3 1.1', 'A4 1.2', 'A5 1.3']],
])('%s', (_, rows, typed) => {
  expect(typedIn(...rows)).toEqual(typed);
});

test.each<[string, string[]]>([
  ['⟨4-Jan⟩', ['4.1', '1.4']],
  ['⟨Jan-35⟩', ['35.1']],
  ['⟨04.01.2026⟩', ['4.1', '1.4']],
])('%s can be read as %j', (number, readings) => {
  const { cell } = planWith(number).items[0]!.number;
  expect(readingsOfDate(cell).map((path) => path.join('.'))).toEqual(readings);
});

test.each<[string, number[], string | null]>([
  ['1.', [2], 'A2 2.'],
  ["'1", [2], 'A2 2'],
  ['1', [2], 'A2 #2'],
  ['1', [2, 1], 'A2 2.1@'],
  ['1.1.', [1, 2], 'A2 1.2.@'],
  ['1.', [1], null],
  ['1', [1], null],
  ['⟨4-Jan⟩', [4], 'A2 4@'],
])('%s is numbered %j', (number, path, edit) => {
  const made = renumber(planWith(number).items[0]!, path);
  expect(made && written([made])[0]).toBe(edit);
});

test.each<[string, string[], string, number[], string[]]>([
  ['with its sub-items', ['1.', '2.', '2.1.', '2.1.1.', '3.'], '2.', [5], ['A3 5.', 'A4 5.1.@', 'A5 5.1.1.@']],
  ['until others begin', ['2.', '2.1.', '3.', '2.2.'], '2.', [5], ['A2 5.', 'A3 5.1.@']],
  ['until a number that cannot be read', ['2.', 'l-a', '2.1.'], '2.', [5], ['A2 5.']],
  ['a date among its sub-items too', ['2.', '⟨2-Jan⟩'], '2.', [5], ['A2 5.', 'A3 5.1@']],
  ['alone where its own cannot be read', ['l-a', '1.1.'], 'l-a', [5], ['A2 5']],
  ['nothing where all have that number', ['2.', '2.1.'], '2.', [2], []],
])('an item is numbered anew %s', (_, rows, number, path, edits) => {
  const plan = planWith(...rows);
  expect(written(renumberWithParts(plan, readNumbering(plan), itemOf(plan, number), path))).toEqual(edits);
});

const TOP: Shift = { prefix: [], from: 2, delta: 1 };

test.each<[string, string[], string, Shift, string[]]>([
  ['and all that follow', ['1.', '2.', '2.1.', '3.'], '2.', TOP, ['A3 3.', 'A4 3.1.@', 'A5 4.']],
  ['but those below it', ['2.', '1.', '3.'], '2.', TOP, ['A2 3.', 'A4 4.']],
  ['past numbers that cannot be read', ['2.', 'l-a', '3.'], '2.', TOP, ['A2 3.', 'A4 4.']],
  ['in the next section', [ONE, '1.', '2.', TWO, '3.'], '2.', TOP, ['A4 3.', 'A6 4.']],
  ['not in the next section, which restarts', [ONE, '1.', '2.', TWO, '1.', '2.'], '2.', TOP, ['A4 3.']],
  ['down', ['2.', '3.'], '2.', { ...TOP, delta: -1 }, ['A2 1.', 'A3 2.']],
  [
    'of its level',
    ['1.', '1.1.', '1.2.', '1.2.1.', '2.', '1.3.'],
    '1.2.',
    { ...TOP, prefix: [1] },
    ['A4 1.3.@', 'A5 1.3.1.@'],
  ],
  ['of its level, in its section', [ONE, '1.', '1.2.', TWO, '1.3.'], '1.2.', { ...TOP, prefix: [1] }, ['A4 1.3.@']],
])('numbers move: an item %s', (_, rows, number, shift, edits) => {
  const plan = planWith(...rows);
  expect(written(shiftNumbers(plan, readNumbering(plan), itemOf(plan, number), shift))).toEqual(edits);
});

test('no more than 500 rows are numbered anew', () => {
  const shifted = (count: number): number => {
    const plan = planWith(...Array.from({ length: count }, (_, at) => `${at + 1}.`));
    return shiftNumbers(plan, readNumbering(plan), plan.items[0]!, { prefix: [], from: 1, delta: 1 }).length;
  };
  expect([shifted(500), shifted(501)]).toEqual([500, 0]);
});

test('the number of an item is the one that was typed', () => {
  const plan = planWith('35.', '⟨Jan-35⟩', 'l-a');
  const numbering = readNumbering(plan);
  expect(plan.items.map((item) => pathOf(numbering, item))).toEqual([[35], [35, 1], null]);
});
