import { linesAsValue, movedAmounts, type YearEnd } from '../../../src/core/next-year/amounts';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { greyFormat } from '../../../src/core/sheet/grey-format';
import { gridOf, type Written } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

const HEADER = [
  '№',
  'Nomi',
  'Oʻlchov birligi',
  '2025-yil (fakt)',
  '2026-yil (reja)',
  'Mexanizm',
  'Muddat',
  'Masʼullar',
];
const GREY = greyFormat();

/** "fact D2 5 → 6 (format) plan": what moves in the order of the sheet's cells, and what is left. */
function told({ moves, left }: ReturnType<typeof movedAmounts>): readonly string[] {
  const shown = (format: string | undefined): string =>
    format === undefined ? '' : ` (${format === GREY ? 'grey' : format})`;
  return [
    ...moves.map(({ kind, cell, edit, source }) =>
      `${kind} ${cell} ${edit.before ?? ''} → ${edit.after ?? ''}${shown(edit.format)} ${source ?? ''}`
        .replace(/ +/g, ' ')
        .trimEnd(),
    ),
    ...left.map(({ cell, kind, reason }) => `left ${kind} ${cell}: ${reason}`),
  ];
}

const moved = (table: string, done: YearEnd = new Map()) => told(movedAmounts(planOf(table), done));

/** The same of one item whose fact and plan are these cells. */
function movedCells(fact: Written, plan: Written, done: YearEnd = new Map()) {
  const grid = gridOf([HEADER, ['1.', 'Kitob berilishi', 'Nusxa', fact, plan, 'Reja', '2026-yil davomida', 'AKM']]);
  return told(movedAmounts(parsePlan(grid, pack)!, done));
}

const item = (number: string, fact: string, plan: string): string =>
  `| ${number} | Ish ${number} | Nusxa | ${fact} | ${plan} | Reja | 2026-yil davomida | AKM |`;

test.each<[string, string, readonly string[]]>([
  ['5', '6', ['fact D2 5 → 6 (grey) plan', 'plan E2 6 →']],
  ['6', '6', ['fact D2 6 → 6 (grey) plan', 'plan E2 6 →']],
  ['5', '0', ['fact D2 5 → 0']],
  ['0', '0', []],
  ["'-", "'-", []],
  ['5', "'-", ['fact D2 5 → -']],
  ['5', "'␣–␣", ['fact D2 5 → –']],
  ['5', "'-5", ['fact D2 5 → -5 (grey) plan', 'plan E2 -5 →']],
  ['5', '', ['fact D2 5 →']],
  ['', '6', ['fact D2 → 6 (grey) plan', 'plan E2 6 →']],
  ['', '', []],
  ['=A1 → 5', '6', ['plan E2 6 →', 'left fact D2: formula']],
  ['5', '=A1 → 6', ['fact D2 5 → 6 (grey) plan']],
  ['<b>5</b>', '6', ['plan E2 6 →', 'left fact D2: rich']],
  ['5', '<b>6</b>', ['fact D2 5 → 6 (grey) plan', 'left plan E2: rich']],
  ['5', '⟨4-Apr⟩', [`fact D2 5 → 46116 (${greyFormat('d-mmm')}) plan`, 'plan E2 46116 → (General)']],
])('of a fact %s and a plan %s', (fact, plan, expected) => {
  expect(moved(item('1.', fact, plan))).toEqual(expected);
});

test.each<[string, Written, Written, readonly string[]]>([
  [
    'the plan’s format goes with it',
    5,
    { kind: 'number', value: 6, format: '0.0' },
    [`fact D2 5 → 6 (${greyFormat('0.0')}) plan`, 'plan E2 6 →'],
  ],
  [
    'the fact’s own stays where the plan has none',
    { kind: 'number', value: 5, format: '0.0' },
    6,
    [`fact D2 5 → 6 (${greyFormat('0.0')}) plan`, 'plan E2 6 →'],
  ],
  [
    'a number does not stay text',
    { kind: 'text', value: '5', format: '@' },
    6,
    ['fact D2 5 → 6 (grey) plan', 'plan E2 6 →'],
  ],
  [
    'a text stays text',
    { kind: 'text', value: '5/6', format: '@' },
    '7/8',
    [`fact D2 5/6 → 7/8 (${greyFormat('@')}) plan`, 'plan E2 7/8 →'],
  ],
  [
    'a number does not become a date',
    { kind: 'date', value: 46116, format: 'd-mmm' },
    6,
    ['fact D2 46116 → 6 (grey) plan', 'plan E2 6 →'],
  ],
  [
    'grey goes with what was grey',
    { kind: 'number', value: 5, format: GREY },
    { kind: 'number', value: 0, format: 'General' },
    ['fact D2 5 → 0 (General)'],
  ],
  ['a blank loses its grey', { kind: 'number', value: 5, format: GREY }, null, ['fact D2 5 → (General)']],
  ['what is grey and the same stays', { kind: 'number', value: 6, format: GREY }, 6, ['plan E2 6 →']],
])('%s', (_, fact, plan, expected) => {
  expect(movedCells(fact, plan)).toEqual(expected);
});

test('what was done is written as it is, not in grey, and is told as done', () => {
  expect(movedCells(5, 6, new Map([[0, [[7]]]]))).toEqual(['fact D2 5 → 7 done', 'plan E2 6 →']);
  expect(movedCells({ kind: 'number', value: 5, format: GREY }, 6, new Map([[0, [[7]]]]))).toEqual([
    'fact D2 5 → 7 (General) done',
    'plan E2 6 →',
  ]);
  expect(movedCells(5, '-', new Map([[0, [[null]]]]))).toEqual(['fact D2 5 → - (@) done']);
  expect(movedCells(5, '-', new Map([[0, [[3]]]]))).toEqual(['fact D2 5 → 3 done']);
});

test('what was done of an item torn over rows: a line to each row that has a value, else all in the first', () => {
  const torn = (fact: string) =>
    `${item('1.', '5', '6')}\n| | yana | | ${fact} | 8 | qoʻshimcha | | |\n| | va | | | | izoh | | |`;
  expect(moved(torn('7'), new Map([[0, [[1], [2]]]]))).toEqual([
    'fact D2 5 → 1 done',
    'plan E2 6 →',
    'fact D3 7 → 2 done',
    'plan E3 8 →',
  ]);
  expect(moved(torn('7'), new Map([[0, [[1], [2], [3]]]]))).toEqual([
    'fact D2 5 → 1\n2\n3 (@) done',
    'plan E2 6 →',
    'fact D3 7 →',
    'plan E3 8 →',
  ]);
  expect(moved(torn(''), new Map([[0, [[1], [2]]]]))).toEqual([
    'fact D2 5 → 1 done',
    'plan E2 6 →',
    'fact D3 → 2 done',
    'plan E3 8 →',
  ]);
  expect(moved(torn('^'), new Map([[0, [[1, 2]]]]))).toEqual([
    'fact D2 5 → 1/2 (@) done',
    'plan E2 6 →',
    'plan E3 8 →',
  ]);
});

test('a fact merged over rows takes the plans of all of them', () => {
  const rows = (second: string, first = '6') =>
    `${item('1.', '5', first)}\n| | yana | | ^ | ${second} | qoʻshimcha | | |`;
  const text = greyFormat('@');
  expect(moved(rows('8'))).toEqual([`fact D2 5 → 6\n8 (${text}) plan`, 'plan E2 6 →', 'plan E3 8 →']);
  expect(moved(rows('8', ''))).toEqual([`fact D2 5 → 8 (${text}) plan`, 'plan E3 8 →']);
  expect(moved(rows(''))).toEqual(['fact D2 5 → 6 (grey) plan', 'plan E2 6 →']);
  // A plan merged with its fact is one value of both rows.
  expect(moved(rows('^'))).toEqual(['fact D2 5 → 6 (grey) plan', 'plan E2 6 →']);
});

describe('typed totals', () => {
  const table = (fact: string, plan: string) =>
    [
      '| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |',
      item('1.', '2', '3'),
      item('2.', '3', '4'),
      `| | Jami | Nusxa | ${fact} | ${plan} | | | |`,
      item('3.', '1', '1'),
    ].join('\n');
  const totals = (fact: string, plan: string, done: YearEnd = new Map()) =>
    movedAmounts(planOf(table(fact, plan)), done).moves.filter(({ cell }) => cell.endsWith('5'));
  const shown = (moves: ReturnType<typeof totals>) =>
    moves.map(({ kind, item: of, edit, source }) => [kind, of, edit.before, edit.after, edit.format, source]);

  test('move as the rows that they add up, and need no confirming', () => {
    expect(shown(totals('5', '7'))).toEqual([
      ['fact', 1, 5, 7, undefined, undefined],
      ['plan', 1, 7, null, undefined, undefined],
    ]);
  });

  test('are left to fill where what was done is taken, for nobody added it up', () => {
    expect(shown(totals('5', '7', new Map([[0, [[3]]]])))).toEqual([
      ['fact', 1, 5, null, undefined, undefined],
      ['plan', 1, 7, null, undefined, undefined],
    ]);
  });

  test.each([
    ['=D3+D4 → 5', '7'],
    ['5', '=E3+E4 → 7'],
  ])('with a formula (%s, %s) reckon anew', (fact, plan) => {
    expect(totals(fact, plan)).toEqual([]);
  });
});

test.each<[Parameters<typeof linesAsValue>[0], unknown]>([
  [[[5]], { value: 5, format: undefined }],
  [[[0]], { value: 0, format: undefined }],
  [[[null]], { value: '-', format: '@' }],
  [[[370, 1006.5]], { value: '370/1006.5', format: '@' }],
  [[[1, null], [2]], { value: '1/-\n2', format: '@' }],
])('the lines %j as one cell holds them', (lines, expected) => {
  expect(linesAsValue(lines)).toEqual(expected);
});
