import { unanswered } from '../../../src/core/check/unanswered';
import { planOf } from '../plan/reading';

/** "G3 G4 all": where a deadline is missing; rows of a number, a name, a fact and plan, and a deadline. */
const missing = (...rows: (readonly [string, string, string, string] | string)[]): string => {
  const table = rows
    .map((row) => {
      if (typeof row === 'string') return row;
      const [number, name, values, deadline] = row;
      return `| ${number} | ${name} | Dona | ${values} | Reja asosida | ${deadline} | Direktor |`;
    })
    .join('\n');
  const { cells, isAll } = unanswered(planOf(table), 'deadline');
  return [...cells.map(({ at }) => at), ...(isAll ? ['all'] : [])].join(' ');
};
const GIVEN = ['9.', 'Boshqa', '4 | 5', 'I chorak'] as const;

test.each<[string, Parameters<typeof missing>, string]>([
  ['nowhere', [GIVEN], ''],
  ['in one item', [GIVEN, ['2.', 'Ish', '4 | 5', '']], 'G3'],
  ['where a dash stands for it', [GIVEN, ['2.', 'Ish', '4 | 5', '-']], 'G3'],
  ['where a number stands for it', [GIVEN, ['2.', 'Ish', '4 | 5', '2026']], ''],
  [
    'in all items',
    [
      ['1.', 'Ish', '4 | 5', ''],
      ['2.', 'Yana', '4 | 5', ''],
    ],
    'G2 G3 all',
  ],
  ['in the only item', [['1.', 'Ish', '4 | 5', '']], 'G2'],
  ['not where nothing is done', [GIVEN, ['2.', 'Ish', '- | 0', ''], ['3.', 'Ish', ' | ', '']], ''],
  ['where it was done only last year', [GIVEN, ['2.', 'Ish', '4 | -', '']], 'G3'],
  [
    'where a row of the item is done',
    [GIVEN, ['2.', 'Ish', '- | -', ''], '| | bir qismi | Dona | 1 | 2 | | | |'],
    'G3',
  ],
  [
    'not where a row of the item has it',
    [GIVEN, ['2.', 'Ish', '4 | 5', ''], '| | bir qismi | Dona | 1 | 2 | | II chorak | |'],
    '',
  ],
  ['not where the cell is merged with one above', [GIVEN, ['2.', 'Ish', '4 | 5', '^']], ''],
  // A part is answered by its whole, unless other parts have answers of their own.
  [
    'not in the parts of a whole that has it',
    [
      ['1.', 'Ish', '4 | 5', 'I chorak'],
      ['1.1.', 'Bir', '1 | 2', ''],
      ['1.2.', 'Ikki', '3 | 3', ''],
    ],
    '',
  ],
  [
    'in one of two parts',
    [
      ['1.', 'Ish', '4 | 5', 'I chorak'],
      ['1.1.', 'Bir', '1 | 2', 'I chorak'],
      ['1.2.', 'Ikki', '3 | 3', ''],
    ],
    'G4',
  ],
  [
    'in the only part',
    [
      ['1.', 'Ish', '4 | 5', 'I chorak'],
      ['1.1.', 'Bir', '1 | 2', ''],
    ],
    'G3',
  ],
  [
    'in the parts of a whole that lacks it too',
    [GIVEN, ['1.', 'Ish', '4 | 5', ''], ['1.1.', 'Bir', '1 | 2', ''], ['1.2.', 'Ikki', '3 | 3', '']],
    'G3 G4 G5',
  ],
  [
    'in all, parts too',
    [
      ['1.', 'Ish', '4 | 5', ''],
      ['1.1.', 'Bir', '1 | 2', ''],
      ['1.2.', 'Ikki', '3 | 3', ''],
    ],
    'G2 G3 G4 all',
  ],
  [
    'in parts of another whole',
    [
      ['1.', 'Ish', '4 | 5', 'I chorak'],
      ['1.1.', 'Bir', '1 | 2', ''],
      ['2.', 'Yana', '4 | 5', 'I chorak'],
      ['2.1.', 'Ikki', '3 | 3', ''],
    ],
    'G3 G5',
  ],
])('a deadline is missing %s', (_, rows, expected) => {
  expect(missing(...rows)).toBe(expected);
});

test('so is a responsible', () => {
  const plan = planOf(
    '| 1. | Ish | Dona | 4 | 5 | Reja | I chorak | Direktor |\n| 2. | Yana | Dona | 4 | 5 | Reja | | … |',
  );
  expect(unanswered(plan, 'responsible').cells.map(({ at }) => at)).toEqual(['H3']);
});
