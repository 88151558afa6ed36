import type { YearEnd } from '../../../src/core/next-year/amounts';
import { carryInto, type Carried, type NamedRow } from '../../../src/core/next-year/carry';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { greyFormat } from '../../../src/core/sheet/grey-format';
import { gridOf } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

/* Row 1 of plan and form is the header, so that the first row given stands in row 2. */

const HEADER =
  '| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Mexanizm | Muddat | Masʼullar |\n|---|\n';
const NEXT = HEADER.replace('2026', '2027').replace('2025', '2026');
const GREY = greyFormat();

/** What is carried, row by row: "E of 1. → D2 6 (grey) plan". */
function told(plan: string, form: string, { done = new Map() as YearEnd, header = NEXT } = {}) {
  const found = carryInto(planOf(HEADER + plan), planOf(header + form), pack, done);
  if (!('sure' in found)) return { other: found, sure: [] };
  const shown = (format: string | undefined): string =>
    format === undefined ? '' : ` (${format === GREY ? 'grey' : format})`;
  const carried = ({ from, to, edit, source }: Carried): string =>
    `${from.row} ${from.value} → ${to.row} ${edit.cell} ${edit.after}${shown(edit.format)} ${source}`;
  const row = ({ row: at, number, name, value }: NamedRow): string => `${at} ${number} ${name} ${value}`.trim();
  return {
    sure: found.sure.map(carried),
    asked: found.asked.map(carried),
    onlyForm: found.onlyForm.map(row),
    onlyPlan: found.onlyPlan.map(row),
    held: found.held,
    left: found.left.map(({ cell, kind, reason }) => `${kind} ${cell} ${reason}`),
    rows: found.rows,
  };
}

const item = (number: string, name: string, fact: string, plan = '', unit = 'Dona'): string =>
  `| ${number} | ${name} | ${unit} | ${fact} | ${plan} | Reja | | |`;

const NONE = { sure: [], asked: [], onlyForm: [], onlyPlan: [], held: [], left: [], rows: 1 };

test.each<[string, string, readonly string[]]>([
  ['a number in grey, until it is confirmed', '6', ['2 6 → 2 D2 6 (grey) plan']],
  ['a compound in grey that stays text', "'7/8", [`2 7/8 → 2 D2 7/8 (grey) plan`]],
  ['a dash as it is: there is nothing to confirm', "'-", ['2 - → 2 D2 - plan']],
  ['a nought as it is', '0', ['2 0 → 2 D2 0 plan']],
])('the plan gives %s', (_, quantity, sure) => {
  expect(told(item('1.', 'Gul', '5', quantity), item('1.', 'Gul', ''))).toEqual({ ...NONE, sure });
});

test('what was done is given as it is, and a form of the same year gets the plan’s fact, grey where it was', () => {
  const plan = item('1.', 'Gul', '5', '6');
  expect(told(plan, item('1.', 'Gul', ''), { done: new Map([[0, [[7, 8]]]]) })).toEqual({
    ...NONE,
    sure: ['2 7/8 → 2 D2 7/8 (@) done'],
  });
  const header = HEADER;
  expect(told(plan, item('1.', 'Gul', ''), { header, done: new Map([[0, [[7]]]]) })).toEqual({
    ...NONE,
    sure: ['2 5 → 2 D2 5 fact'],
  });
  expect(told(item('1.', 'Gul', '°5', '6'), item('1.', 'Gul', ''), { header })).toEqual({
    ...NONE,
    sure: ['2 5 → 2 D2 5 (grey) fact'],
  });
});

test.each([
  ['2026-yil', '2027-yil', { planYear: 2026, year: 2028 }, '2028'],
  ['2026-yil', '2027-yil', { planYear: 2026, year: 2025 }, '2025'],
])('from a plan of %s nothing goes into a form of another year than %s', (_, __, expected, year) => {
  const header = HEADER.replace('2026', year).replace('2025', String(Number(year) - 1));
  expect(told(item('1.', 'Gul', '5', '6'), item('1.', 'Gul', ''), { header })).toEqual({ other: expected, sure: [] });
});

test('a cell of the form that is kept as text holds a number as one; any other keeps its format', () => {
  const carried = (format: string, value: string): unknown => {
    const cell = { kind: 'blank', value: null, format } as const;
    const heads = [
      '№',
      'Nomi',
      'Oʻlchov birligi',
      '2026-yil (fakt)',
      '2027-yil (reja)',
      'Mexanizm',
      'Muddat',
      'Masʼul',
    ];
    const form = parsePlan(gridOf([heads, ['1.', 'Gul', 'Dona', cell, null, 'Reja']]), pack)!;
    const found = carryInto(planOf(HEADER + item('1.', 'Gul', '5', value)), form, pack);
    return 'sure' in found && found.sure[0]!.edit.format;
  };
  expect(carried('@', '6')).toBe(GREY);
  expect(carried('@', "'6/7")).toBe(greyFormat('@'));
  expect(carried('0.0', '6')).toBe(greyFormat('0.0'));
  expect(carried('0.0', '0')).toBeUndefined();
  expect(carried('@', '0')).toBe('General');
});

test('a form that names no year is taken for next year’s; from a plan that names none nothing is taken', () => {
  const bare = HEADER.replace('2025-yil (fakt)', 'Fakt').replace('2026-yil (reja)', 'Reja');
  expect(told(item('1.', 'Gul', '5', '6'), item('1.', 'Gul', ''), { header: bare })).toEqual({
    ...NONE,
    sure: ['2 6 → 2 D2 6 (grey) plan'],
  });
  const yearless = planOf(bare + item('1.', 'Gul', '5', '6'));
  expect(carryInto(yearless, planOf(NEXT + item('1.', 'Gul', '')), pack)).toEqual({ planYear: null, year: 2027 });
  expect(carryInto(yearless, planOf(bare + item('1.', 'Gul', '')), pack)).toEqual({ planYear: null, year: null });
});

test('a cell that holds something stays; one with a formula or under a merge is left, and the figure is told', () => {
  const plan = [item('1.', 'Gul', '1', '6'), item('2.', 'Suv', '1', '7')].join('\n');
  expect(told(plan, [item('1.', 'Gul', '4'), item('2.', 'Suv', '')].join('\n'))).toEqual({
    ...NONE,
    sure: ['3 7 → 3 D3 7 (grey) plan'],
    held: ['D2'],
    rows: 2,
  });
  const blankFormula = [item('1.', 'Gul', '=A1 →'), item('2.', 'Suv', '')].join('\n');
  expect(told(plan, blankFormula)).toMatchObject({ held: ['D2'] });
  const merged = [item('1.', 'Gul', '4'), item('2.', 'Suv', '^')].join('\n');
  expect(told(plan, merged)).toEqual({
    ...NONE,
    held: ['D2'],
    left: ['fact D3 merged'],
    onlyPlan: ['3 2. Suv 7'],
    rows: 2,
  });
});

test('rows of one side only are told by number and name, in the order of their sheet; a row that heads others takes nothing', () => {
  const plan = [item('1.', 'Gul', '1', '6'), item('2.', 'Daraxt', '1', '7'), item('3.', 'Bulut', '1', '')].join('\n');
  const form = [
    item('1.', 'Osmon', ''),
    item('2.', 'Toʻplam', '', '9', ''),
    '| | Bir qismi | | | 5 | | | |',
    item('3.', 'Yoʻl   uzun', '4'),
    item('4.', 'Bulut', ''),
    item('5.', 'Shamol', '', '', ''),
  ].join('\n');
  expect(told(plan, form)).toEqual({
    ...NONE,
    onlyForm: ['2 1. Osmon', '6 4. Bulut', '7 5. Shamol'],
    onlyPlan: ['2 1. Gul 6', '3 2. Daraxt 7'],
    rows: 4,
  });
});

describe('rows without a number', () => {
  const sub = (name: string, fact: string, plan: string): string => `| | ${name} | Nafar | ${fact} | ${plan} | | | |`;
  const plan = [item('1.', 'Koʻchma', '1', '2'), sub('jismoniy', '3', '4'), sub('yuridik', '5', '6')].join('\n');

  test('are found by name', () => {
    const form = [item('1.', 'Koʻchma', '', '1'), sub('yuridik', '', '1'), sub('jismoniy', '', '1')].join('\n');
    expect(told(plan, form).sure).toEqual([
      '2 2 → 2 D2 2 (grey) plan',
      '3 4 → 4 D4 4 (grey) plan',
      '4 6 → 3 D3 6 (grey) plan',
    ]);
  });

  test('are taken in order where there are as many of other names', () => {
    const form = [item('1.', 'Koʻchma', '', '1'), sub('birinchi', '', '1'), sub('ikkinchi', '', '1')].join('\n');
    expect(told(plan, form).sure).toEqual([
      '2 2 → 2 D2 2 (grey) plan',
      '3 4 → 3 D3 4 (grey) plan',
      '4 6 → 4 D4 6 (grey) plan',
    ]);
  });

  test('are told where the form has others, or fewer', () => {
    const form = [item('1.', 'Koʻchma', '', '1'), sub('birinchi', '', '1')].join('\n');
    expect(told(plan, form)).toEqual({
      ...NONE,
      sure: ['2 2 → 2 D2 2 (grey) plan'],
      onlyPlan: ['3 1. jismoniy 4', '4 1. yuridik 6'],
    });
    expect(told(plan, item('1.', 'Boshqa', ''))).toEqual({
      ...NONE,
      onlyForm: ['2 1. Boshqa'],
      onlyPlan: ['2 1. Koʻchma 2', '3 1. jismoniy 4', '4 1. yuridik 6'],
    });
  });

  test('do not take what was done of the item, and one that gives nothing is not told', () => {
    const half = [item('1.', 'Koʻchma', '1', '2'), sub('jismoniy', '3', '4'), sub('yuridik', '5', '')].join('\n');
    const form = [item('1.', 'Koʻchma', '', '1'), sub('jismoniy', '', '1'), sub('yuridik', '', '1')].join('\n');
    expect(told(half, form, { done: new Map([[0, [[7]]]]) })).toEqual({
      ...NONE,
      sure: ['2 7 → 2 D2 7 done', '3 4 → 3 D3 4 (grey) plan'],
    });
  });

  test('are told in the order of the sheet', () => {
    const two = [item('1.', 'Daraxt', '1', '9'), item('2.', 'Koʻchma', '1', '2'), sub('jismoniy', '3', '4')].join('\n');
    expect(told(two, item('1.', 'Koʻchma', '')).onlyPlan).toEqual(['2 1. Daraxt 9', '4 2. jismoniy 4']);
  });

  test('of which two have one name go each to its own', () => {
    const twins = [item('1.', 'Koʻchma', '1', '2'), sub('qism', '3', '4'), sub('qism', '5', '6')].join('\n');
    const form = [item('1.', 'Koʻchma', '', '1'), sub('qism', '', '1'), sub('qism', '', '1')].join('\n');
    expect(told(twins, form).sure.slice(1)).toEqual(['3 4 → 3 D3 4 (grey) plan', '4 6 → 4 D4 6 (grey) plan']);
  });
});

describe('an item torn over rows', () => {
  const torn = (first: readonly [string, string], second: readonly [string, string]): string =>
    `${item('1.', 'Yozuv', ...first)}\n| | va nusxa | | ${second[0]} | ${second[1]} | davomi | | |`;

  test('goes row by row into a form that is torn alike', () => {
    expect(told(torn(['1', '6'], ['2', '7']), torn(['', ''], ['', '']))).toEqual({
      ...NONE,
      sure: ['2 6 → 2 D2 6 (grey) plan', '2 7 → 2 D3 7 (grey) plan'],
    });
    expect(told(torn(['1', '6'], ['2', '']), torn(['', ''], ['', '']))).toEqual({
      ...NONE,
      sure: ['2 6 → 2 D2 6 (grey) plan'],
    });
  });

  test('goes as one text into a form that is whole, and what was done goes into its first row', () => {
    const whole = item('1.', 'Yozuv va nusxa', '');
    const text = greyFormat('@');
    expect(told(torn(['1', '6'], ['2', '7']), whole)).toEqual({ ...NONE, sure: [`2 6\n7 → 2 D2 6\n7 (${text}) plan`] });
    const done = new Map([[0, [[8], [9]]]]);
    expect(told(torn(['1', '6'], ['2', '7']), torn(['', ''], ['', '']), { done })).toEqual({
      ...NONE,
      sure: ['2 8\n9 → 2 D2 8\n9 (@) done'],
    });
  });

  test('is grey as a whole where one of its rows was', () => {
    const whole = item('1.', 'Yozuv va nusxa', '');
    const given = (first: string): unknown => told(torn([first, '1'], ['7', '1']), whole, { header: HEADER }).sure;
    expect([given('°6'), given('6')]).toEqual([
      [`2 6\n7 → 2 D2 6\n7 (${greyFormat('@')}) fact`],
      ['2 6\n7 → 2 D2 6\n7 (@) fact'],
    ]);
  });

  test('does not go row by row where a row of the form holds something or is merged', () => {
    expect(told(torn(['1', '6'], ['2', '7']), torn(['', ''], ['4', '']))).toMatchObject({ sure: [], held: ['D2'] });
    const formula = torn(['', ''], ['=A1 →', '']);
    expect(told(torn(['1', '6'], ['2', '7']), formula).sure).toHaveLength(1);
    expect(told(torn(['1', '6'], ['2', '7']), torn(['', ''], ['^', ''])).sure).toEqual([
      `2 6\n7 → 2 D2 6\n7 (${greyFormat('@')}) plan`,
    ]);
  });
});
