import type { NextYearPlan } from '../../../src/core/next-year/next-year';
import { planNextYear } from '../../../src/core/next-year/plan-next-year';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf, type GridExtras, type Written } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

const HEADER = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)', 'Mexanizm', 'Muddat', 'Masʼul'];

const ofRows = (rows: readonly (readonly Written[])[], extras: GridExtras = {}): NextYearPlan =>
  planNextYear(parsePlan(gridOf(rows, extras), pack)!, pack)!;
const ofTable = (table: string): NextYearPlan => planNextYear(planOf(table), pack)!;
/** The moves of texts and dates in short: "title A1 2026-yil → 2027-yil", "?" behind what is to be looked at. */
const told = ({ moves, left }: NextYearPlan): string[] => [
  ...moves
    .filter(({ kind }) => kind !== 'fact' && kind !== 'plan')
    .map(
      ({ kind, cell, item, edit, isSure }) =>
        `${kind} ${cell} ${edit.before} → ${edit.after}${item === null ? '' : ` of ${item}`}${isSure ? '' : '?'}${edit.flattens ? ' flat' : ''}`,
    ),
  ...left.map(({ kind, cell, reason }) => `left ${kind} ${cell}: ${reason}`),
];
const HEADS = ['header D1 2025-yil (fakt) → 2026-yil (fakt)', 'header E1 2026-yil (reja) → 2027-yil (reja)'];
/** What moves besides the usual head. */
const besides = (rows: readonly (readonly Written[])[], extras: GridExtras = {}): string[] =>
  told(ofRows([HEADER, ...rows], extras)).filter((line) => !HEADS.includes(line));
const row = (name: Written, deadline: Written, mechanism: Written = null): Written[] => [
  ...['1.', name, 'Tadbir', 1, 2],
  ...[mechanism, deadline, 'AKM'],
];

describe('texts of items', () => {
  test('move in the name, the way of carrying out, the deadline and rows torn from it', () => {
    expect(
      besides([
        row('2026-yil hisoboti', '2026-yil', '2026-yil yakuni'),
        [null, 'va 2025-yil tahlili', null, null, null, null, '2026-yil oxiri'],
      ]),
    ).toEqual([
      'text B2 2026-yil hisoboti → 2027-yil hisoboti of 0?',
      'text B3 va 2025-yil tahlili → va 2026-yil tahlili of 0?',
      'text F2 2026-yil yakuni → 2027-yil yakuni of 0?',
      'deadline G2 2026-yil → 2027-yil of 0',
      'deadline G3 2026-yil oxiri → 2027-yil oxiri of 0',
    ]);
  });

  test('move in rows without a number too', () => {
    const sub = [null, 'bolalar, 2026-yil', 'Nafar', 3, 4, null, '2026-yil', null];
    expect(besides([row('Tadbir', null), sub])).toEqual([
      'text B3 bolalar, 2026-yil → bolalar, 2027-yil of 0?',
      'deadline G3 2026-yil → 2027-yil of 0',
    ]);
  });

  test('that are formatted in parts lose that where their year moves; formulas are left and told', () => {
    const rich = { kind: 'text', value: '2026-yil hisoboti', rich: true } as const;
    const formula = { kind: 'text', value: '2026-yil', formula: 'G9' } as const;
    expect(besides([row(rich, formula)])).toEqual([
      'text B2 2026-yil hisoboti → 2027-yil hisoboti of 0? flat',
      'left deadline G2: formula',
    ]);
    expect(besides([row({ ...rich, value: 'Hisobot' }, { ...formula, value: 'I chorak' })])).toEqual([]);
  });

  test('that a merge covers are no texts', () => {
    const rows = [row('Hisobot', '2026-yil'), ['2.', 'Tahlil', 'Tadbir', 1, 2, null, '2026-yil']];
    expect(besides(rows, { merges: ['G2:G3'] })).toEqual(['deadline G2 2026-yil → 2027-yil of 0']);
  });
});

describe('dates of items', () => {
  const date = (value: number, more: object = {}): Written => ({ kind: 'date', value, format: 'dd.mm.yyyy', ...more });
  // 15.01.2026, 15.01.2025, 29.02.2024, 31.12.2027
  test.each([
    [46037, 46402],
    [45672, 46402],
    [45351, 46446],
    [46752, 47118],
  ])('%i becomes %i', (before, after) => {
    expect(besides([row('Hisobot', date(before))])).toEqual([`deadline G2 ${before} → ${after} of 0`]);
  });

  test('of a formula are left and told, those under a merge are none', () => {
    expect(besides([row('Hisobot', date(46037, { formula: 'G9' }))])).toEqual(['left deadline G2: formula']);
    const rows = [row('Hisobot', date(46037)), ['2.', 'Tahlil', 'Tadbir', 1, 2, null, date(46037)]];
    expect(besides(rows, { merges: ['G2:G3'] })).toEqual(['deadline G2 46037 → 46402 of 0']);
  });
});

describe('events', () => {
  test('move with the year behind their name, and other years of the text with it', () => {
    expect(besides([row('“INFOLIB UZBEKISTAN – 2026” haftaligi', null)])).toEqual([
      'event B2 “INFOLIB UZBEKISTAN – 2026” haftaligi → “INFOLIB UZBEKISTAN – 2027” haftaligi of 0',
    ]);
    expect(besides([row('INFOLIB UZBEKISTAN 2024 va 2026-yil hisoboti', null)])).toEqual([
      'event B2 INFOLIB UZBEKISTAN 2024 va 2026-yil hisoboti → INFOLIB UZBEKISTAN 2027 va 2027-yil hisoboti of 0?',
    ]);
    expect(besides([row('INFOLIB UZBEKISTAN haftaligi 2020', null)])).toEqual([]);
  });

  test('in a formula are left and told once', () => {
    const formula = { kind: 'text', value: 'INFOLIB UZBEKISTAN 2026', formula: 'B9' } as const;
    expect(besides([row(formula, null)])).toEqual(['left text B2: formula']);
  });
});

describe('headers', () => {
  const moved = (header: readonly Written[], ...more: (readonly Written[])[]): string[] =>
    told(ofRows([header, row('Hisobot', null), ...more]));

  test('name the new years whatever they named before', () => {
    const head = [...HEADER.slice(0, 3), '2023-yil (fakt)', '2026-yil (reja)', ...HEADER.slice(5)];
    expect(moved(head)).toEqual(['header D1 2023-yil (fakt) → 2026-yil (fakt)', HEADS[1]]);
  });

  test('that are numbers move as numbers; formulas do not', () => {
    const head = (year: Written): Written[] => [...HEADER.slice(0, 3), 'Fakt', 'Reja', ...HEADER.slice(5), year];
    const below = [null, null, null, 2025, 2026];
    expect(told(ofRows([head(null), below, row('Hisobot', null)]))).toEqual([
      'header D2 2025 → 2026',
      'header E2 2026 → 2027',
    ]);
    const formula = [null, null, null, 2025, { kind: 'number', value: 2026, formula: 'D2+1' }] as const;
    expect(told(ofRows([head(null), formula, row('Hisobot', null)]))).toEqual(['header D2 2025 → 2026']);
  });

  test('repeated after a page break move with the first; what counts the columns does not', () => {
    expect(moved(HEADER, HEADER, [1, 2, 3, 4, 5, 6, 7, 8], ['2.', 'Tahlil', 'Tadbir', 1, 2])).toEqual([
      ...HEADS,
      'header D3 2025-yil (fakt) → 2026-yil (fakt)',
      'header E3 2026-yil (reja) → 2027-yil (reja)',
    ]);
  });

  test('of columns with numbers that are none of the plan’s are told, from left to right', () => {
    const head = [...HEADER, 'I chorak', 'Pul', 'Izoh'];
    const rows = [
      [...row('Hisobot', null), null, 5, 'a'],
      [...row('Tahlil', null), 5, 6, 'b'],
    ];
    expect(ofRows([head, ...rows]).left).toEqual([
      { cell: 'I1', kind: 'plan', reason: 'column' },
      { cell: 'J1', kind: 'plan', reason: 'column' },
    ]);
  });
});

describe('what stands above and below the table', () => {
  test('names the new year; the day of an approval is left to be written, above and below', () => {
    const table = `TASDIQLAYMAN<br>12.01.2026
      TUMAN 2026-YIL REJASI
      | I. 2026-YIL ISHLARI |
      | 1. | Tasdiqlangan 12.01.2026 reja | Tadbir | 1 | 2 | | | AKM |
      | | TASDIQLAYMAN |
      | | Direktor ________ A.Karimova |
      | | 13.01.2026 |`;
    const { moves } = ofTable(table);
    const shown = moves.filter(({ kind }) => kind === 'approval' || kind === 'title' || kind === 'text');
    expect(shown.map(({ kind, cell, item, edit, isSure }) => [kind, cell, item, edit.after, isSure])).toEqual([
      ['approval', 'A1', null, 'TASDIQLAYMAN\n“___” ______________ 20___-yil', true],
      ['approval', 'B8', null, '“___” ______________ 20___-yil', true],
      ['title', 'A2', null, 'TUMAN 2027-YIL REJASI', true],
      ['title', 'A4', null, 'I. 2027-YIL ISHLARI', true],
      ['text', 'B5', 0, 'Tasdiqlangan 12.01.2027 reja', false],
    ]);
  });
});

describe('how many facts stay blank', () => {
  test('is told of items that lose a figure and have no plan', () => {
    const rows = [
      ['1.', 'Hisobot', 'Tadbir', 1, null],
      ['2.', 'Tahlil', 'Tadbir', null, null],
      ['3.', 'Reja', 'Tadbir', 3, 4],
      ['4.', 'Fond', 'Dona', { kind: 'number', value: 3, formula: 'D2+2' }, null],
    ] as const;
    const plan = parsePlan(gridOf([HEADER, ...rows]), pack)!;
    expect(planNextYear(plan, pack)!.facts).toEqual({ done: 0, plan: 1, blank: 1 });
    expect(planNextYear(plan, pack, new Map([[0, [[5]]]]))!.facts).toEqual({ done: 1, plan: 1, blank: 0 });
  });
});
