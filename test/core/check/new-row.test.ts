import { newRow } from '../../../src/core/check/new-row';
import type { Item } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import { gridOf, tableOf } from '../../support/table';
import { itemOf, pack } from '../plan/reading';

const items = (...numbers: string[]): string =>
  numbers.map((number) => (number.startsWith('|') ? number : `| ${number} | Ish | Dona | 4 | 5 |`)).join('\n');

/** Beside which numbers a row is put in. */
interface Beside {
  readonly before?: string;
  readonly next?: string;
  readonly parent?: string;
}

/** The row put in beside items told by their numbers: its number ("3 free"), and the sheet's first column afterwards. */
function putIn(table: string, beside: Beside) {
  const grid = gridOf(table);
  const plan = parsePlan(grid, pack)!;
  const named = (number: string | undefined): Item | null => (number === undefined ? null : itemOf(plan, number));
  const { before, next, parent } = beside;
  const row = newRow(plan, { before: named(before), next: named(next), parent: named(parent) });
  if (!row) return null;
  const after = applyChanges(grid, [{ id: 'new', edits: row.editsWith('Yangi ish', 'Tup') }]);
  expect(after.refused).toEqual([]);
  return { number: row.isNumberFree ? `${row.number} free` : row.number, table: tableOf(after.grid) };
}

const YANGI = (number: string): string => `| ${number} | Yangi ish | Tup | | |`;

test.each<[string, string[], Beside, string, string[]]>([
  ['behind the last', ['1.', '2.'], { before: '2.' }, '3', ['1.', '2.', YANGI('3.')]],
  ['before the first', ['1.', '2.'], { next: '1.' }, '1', [YANGI('1.'), '2.', '3.']],
  ['between two', ['1.', '2.'], { before: '1.', next: '2.' }, '2', ['1.', YANGI('2.'), '3.']],
  ['without periods, as text', ["'1", "'2"], { before: '2' }, '3', ["'1", "'2", YANGI("'3")]],
  ['where numbers are numbers', ['1', '2'], { next: '2' }, '2', ['1', YANGI('2'), '3']],
  ['where a number is left out', ['1.', '3.'], { next: '3.' }, '2 free', ['1.', YANGI('2.'), '3.']],
  ['where more are left out', ['1.', '5.'], { next: '5.' }, '2 free', ['1.', YANGI('2.'), '5.']],
  [
    'behind the sub-items of an item',
    ['1.', '2.', '2.1.', '2.2.'],
    { before: '2.' },
    '3',
    ['1.', '2.', '2.1.', '2.2.', YANGI('3.')],
  ],
  [
    'behind a sub-item of a sub-item',
    ['1.', '1.1.', '1.1.1.', '1.2.'],
    { before: '1.1.' },
    '1.2',
    ['1.', '1.1.', '1.1.1.', YANGI('1.2.'), '1.3.'],
  ],
  // A sub-item whose number the sheet made a date of is one all the same.
  [
    'behind a sub-item that became a date',
    ['1.', '2.', '⟨2-Jan⟩'],
    { before: '2.' },
    '3',
    ['1.', '2.', '⟨2-Jan⟩', YANGI('3.')],
  ],
  [
    'behind an item that became a date',
    ['2.', '⟨2-Jan⟩', '3.'],
    { next: '3.' },
    '3',
    ['2.', '⟨2-Jan⟩', YANGI('3.'), '4.'],
  ],
  ['as the only sub-item', ['1.', '2.'], { parent: '1.' }, '1.1', ['1.', YANGI('1.1.'), '2.']],
  ['as the only sub-item where numbers are numbers', ['1', '2'], { parent: '1' }, '1.1', ['1', YANGI("'1.1"), '2']],
  ['before a sub-item', ['1.', '1.1.', '2.'], { next: '1.1.' }, '1.1', ['1.', YANGI('1.1.'), '1.2.', '2.']],
  [
    'behind a torn row',
    ['1.', '| | davomi |  |', '2.'],
    { before: '1.' },
    '2',
    ['1.', '| | davomi | |', YANGI('2.'), '3.'],
  ],
  [
    'behind parts under a label',
    ['1.', '| | Shundan: | |', '| | bir qismi | Dona | 1 | 2 |', '2.'],
    { before: '1.' },
    '2',
    ['1.', '| | Shundan: | |', '| | bir qismi | Dona | 1 | 2 |', YANGI('2.'), '3.'],
  ],
  [
    'among sub-items that leave one out',
    ['1.', '1.1.', '1.3.'],
    { next: '1.3.' },
    '1.2 free',
    ['1.', '1.1.', YANGI('1.2.'), '1.3.'],
  ],
  [
    'beside sub-items under a wrong number',
    ['1.', '2.1.', '3.', '5.'],
    { next: '5.' },
    '4 free',
    ['1.', '2.1.', '3.', YANGI('4.'), '5.'],
  ],
  // Sub-items under a wrong number are told as such, and a number left out among them is not.
  [
    'among sub-items under a wrong number',
    ['1.', '2.', '3.1.', '3.3.', '4.'],
    { next: '3.3.' },
    '3.2',
    ['1.', '2.', '3.1.', YANGI('3.2.'), '3.3.', '4.'],
  ],
])('a row %s', (_, rows, beside, number, after) => {
  expect(putIn(items(...rows), beside)).toEqual({ number, table: tableOf(gridOf(items(...after))) });
});

const [ONE, TWO] = ['| I. BIRINCHI BOʻLIM |', '| II. IKKINCHI BOʻLIM |'];

test.each<[string, string[], Beside, string, string[]]>([
  [
    'at the end of a section, running on',
    [ONE, '1.', TWO, '2.'],
    { before: '1.' },
    '2',
    [ONE, '1.', YANGI('2.'), TWO, '3.'],
  ],
  [
    'at the end of a section, restarting',
    [ONE, '1.', '2.', TWO, '1.', '2.'],
    { before: '2.' },
    '3',
    [ONE, '1.', '2.', YANGI('3.'), TWO, '1.', '2.'],
  ],
  [
    'among sub-items of a number that stands twice',
    [ONE, '1.', '1.1.', '2.', TWO, '1.', '1.1.', '2.'],
    { before: '1.1.' },
    '1.2',
    [ONE, '1.', '1.1.', YANGI('1.2.'), '2.', TWO, '1.', '1.1.', '2.'],
  ],
  [
    'numbered by its section',
    [ONE, '1.1.', '1.2.', TWO, '2.1.'],
    { before: '1.2.' },
    '1.3',
    [ONE, '1.1.', '1.2.', YANGI('1.3.'), TWO, '2.1.'],
  ],
])('a row %s', (_, rows, beside, number, after) => {
  expect(putIn(items(...rows), beside)).toEqual({ number, table: tableOf(gridOf(items(...after))) });
});

test('beside a number that cannot be read, or beside nothing, none can be put in', () => {
  expect(putIn(items('1.', 'l-a'), { before: 'l-a' })).toBeNull();
  expect(putIn(items('1.', '2.'), {})).toBeNull();
});

test('none is put in where too many numbers would change', () => {
  const table = items(...Array.from({ length: 502 }, (_, at) => `${at + 1}.`));
  expect(putIn(table, { next: '1.' })).toBeNull();
});

test('a sheet without a column for units gets none', () => {
  const header = '| № | Nomi | 2025-yil (fakt) | 2026-yil (reja) | Bajarilish muddati |\n|---|---|---|---|---|\n';
  expect(putIn(`${header}| 1. | Ish | 4 | 5 | I chorak |`, { before: '1.' })).toEqual({
    number: '2',
    table: tableOf(gridOf(`${header}| 1. | Ish | 4 | 5 | I chorak |\n| 2. | Yangi ish | | | |`)),
  });
});
