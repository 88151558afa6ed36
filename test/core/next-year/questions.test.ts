import type { NextYearPlan, WayEdits } from '../../../src/core/next-year/next-year';
import { planNextYear } from '../../../src/core/next-year/plan-next-year';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/test-grid';
import { pack, planOf } from '../plan/reading';

const planned = (table: string): NextYearPlan => planNextYear(planOf(table), pack)!;
const item = (number: string, name: string, amount = '5', deadline = '2026-yil davomida', unit = 'Tadbir'): string =>
  `| ${number} | ${name} | ${unit} | 1 | ${amount} | | ${deadline} | AKM |`;
/** The questions of rows in short: "ordinal.B2 VII → VIII: keep raise". */
const asked = (...rows: string[]): string[] =>
  planned(rows.join('\n')).questions.map(
    ({ id, about, becomes, ways }) => `${id} ${about}${becomes ? ` → ${becomes}` : ''}: ${ways.join(' ')}`,
  );
/** A second item, so that the first is not the plan's only one. */
const OTHER = item('2.', 'Kitob berilishi', '6', '2026-yil davomida', 'Nusxa');

describe('the ordinal of an event is asked', () => {
  test.each([
    ['VII ilmiy forumda ishtirok etish', 'VII → VIII'],
    ['“Kitobxonlik” festivali, IX', 'IX → X'],
    ['III (uchinchi) konferensiya', 'III → IV'],
    ['ХІV илмий анжуман', 'ХІV → XV'],
    ['IV Республика конкурси', 'IV → V'],
    ['II va III forumlar', 'II → III'],
    ['I va kattalar festivali', 'I → II'],
    ['V. Forum', 'V → VI'],
  ])('%s: %s', (name, expected) => {
    expect(asked(item('1.', name))).toEqual([`ordinal.B2 ${expected}: keep raise`]);
  });

  test.each([
    'IV chorakda forum',
    'Forum (IV  chorak)',
    'Forum: III–chorak',
    'I va II chorak forumi',
    'I hám II sherek forumi',
    'Форум, I и II квартал',
    'Форум, IV чорак',
    'I yarim yillik forumi',
    'I ярим йиллик форуми',
    'II boʻlim forumi',
    'II bo‘lim forumi',
    'II бўлим форуми',
    'II-bob boʻyicha forum',
    'III band boʻyicha forum',
    'III ilova, forum',
    'III илова, форум',
    'II bosqich forumi',
    'II босқич форуми',
    'I toifa, forum',
    'II guruh forumi',
    'Forum oʻtkazish',
    'VII ilmiy yigʻin',
    'VIIforum',
    'IIX forum',
    'Neoforum III',
  ])('but none in %s', (name) => {
    expect(asked(item('1.', name))).toEqual([]);
  });

  test('with the piece that changes, in whichever row of a torn name it stands', () => {
    const torn = `${item('1.', 'Kutubxonachilarning')}\n| | yillik VII forumi | | | | | | |`;
    const { questions, choices } = planned(torn);
    expect(questions).toEqual([
      {
        id: 'ordinal.B3',
        kind: 'ordinal',
        cell: 'B3',
        items: [0],
        about: 'VII',
        becomes: 'VIII',
        ways: ['keep', 'raise'],
      },
    ]);
    const pieces = [{ cell: 'B3', at: 7, written: 'VII', becomes: 'VIII' }];
    expect(choices.get('ordinal.B3')).toEqual({ raise: { pieces } });
  });

  test('of an event that is held each year with the number that it then has, which is taken where it goes on from this one', () => {
    expect(asked(item('1.', '“INFOLIB UZBEKISTAN” XV forumi'))).toEqual(['ordinal.B2 XV → XVI: raise keep']);
    expect(asked(item('1.', '“INFOLIB UZBEKISTAN” XIV forumi'))).toEqual(['ordinal.B2 XIV → XVI: keep raise']);
    expect(asked(item('1.', '“Central Asia” XVIII konferensiyasi'))).toEqual(['ordinal.B2 XVIII → XIX: keep raise']);
    expect(asked(item('1.', '“INFOLIB UZBEKISTAN” haftaligi'))).toEqual([]);
    expect(asked(item('1.', '“INFOLIB UZBEKISTAN” haftaligi, IV chorak'))).toEqual([]);
  });

  test('in the order of the sheet', () => {
    const rows = [item('1.', 'VII forum'), item('2.', '“INFOLIB UZBEKISTAN” XV'), item('3.', 'III tanlov')];
    expect(asked(...rows).map((line) => line.split(' ')[0])).toEqual(['ordinal.B2', 'ordinal.B3', 'ordinal.B4']);
  });
});

describe('an act that is carried out once is asked', () => {
  test.each([
    ['Vazirlar Mahkamasining 781-son qarori ijrosi', '781-son qarori'],
    ['PQ-201-son bilan tasdiqlangan chora-tadbirlar', 'PQ-201'],
    ['OʻRQ – 537 ijrosi', 'OʻRQ – 537'],
    ['O‘RQ-537 ijrosi', 'O‘RQ-537'],
    ['Vazirlikning 12 son buyrugʻi', '12 son buyrugʻi'],
    ['12-sonli “Farmon” ijrosi', '12-sonli “Farmon'],
    ['ПҚ-46 ижроси', 'ПҚ-46'],
    ['46-сонли қарор ижроси', '46-сонли қарор'],
    ['F 79 ijrosi', 'F 79'],
  ])('%s: %s', (name, act) => {
    expect(asked(item('1.', name, '1', '2026-yil', 'Hujjat'), OTHER)).toEqual([`decree.B2 ${act}: keep dash remove`]);
  });

  test.each([
    ['is done more than once', '781-son qarori', '2', '2026-yil'],
    ['has two numbers', '781-son qarori', "'1/1", '2026-yil'],
    ['is in two lines', '781-son qarori', '1<br>1', '2026-yil'],
    ['is not planned', '781-son qarori', "'-", '2026-yil'],
    ['has no number', '781-son qarori', '', '2026-yil'],
    ['is done each quarter', '781-son qarori', '1', 'har chorak'],
    ['is no act', '781-son maktab', '1', '2026-yil'],
    ['is in a word', 'XPQ-46', '1', '2026-yil'],
    ['has a long number', 'PQ-1234567', '1', '2026-yil'],
  ])('but not one that %s', (_, name, amount, deadline) => {
    const questions = asked(item('1.', name, amount, deadline, 'Hujjat'), OTHER);
    expect(questions.filter((line) => !line.includes('PQ-12345:'))).toEqual([]);
  });

  test('at the cell that names it', () => {
    const torn = `| 1. | Vazirlar Mahkamasining | Hujjat | 1 | 1 | | 2026-yil | |\n| | 781-son qarori ijrosi | | | | | | |`;
    expect(asked(torn, OTHER)).toEqual(['decree.B3 781-son qarori: keep dash remove']);
    const parted = `| 1. | Vazirlikning 781-son | Hujjat | 1 | 1 | | 2026-yil | |\n| | qarori ijrosi | | | | | | |`;
    expect(asked(parted, OTHER)).toEqual(['decree.B2 781-son qarori: keep dash remove']);
  });
});

describe('a programme that ends is asked', () => {
  const PROGRAMME = '“2020-2026-yillarda rivojlantirish dasturi” asosida';

  test('once for all items that cite it, and an act of such an item is not asked besides', () => {
    expect(asked(item('1.', PROGRAMME), OTHER)).toEqual(['programme.B2 2020-2026: keep dash remove']);
    expect(asked(item('1.', PROGRAMME), item('2.', PROGRAMME))).toEqual(['programme.B2 2020-2026: keep dash']);
    const act = item('1.', `781-son qarori, ${PROGRAMME}`, '1');
    expect(asked(act, item('2.', '782-son qarori', '1'))).toEqual([
      'programme.B2 2020-2026: keep dash remove',
      'decree.B3 782-son qarori: keep dash remove',
    ]);
  });

  test('with a dash in the plan of each item and none in the rows torn from it', () => {
    const rows = [
      item('1.', PROGRAMME),
      '| | davomi | | 2 | 3 | yana | | |',
      item('2.', PROGRAMME, '=A1 → 5'),
      `| 3. | ${PROGRAMME} | Tadbir | 1 | 7 | | | |`,
      '| | bir qismi | Nafar | 3 | 8 | | | |',
      item('4.', PROGRAMME, '9'),
      item('5.', PROGRAMME, '^'),
    ];
    expect(planned(rows.join('\n')).choices.get('programme.B2')).toEqual({
      dash: {
        values: [
          { cell: 'E2', value: '-' },
          { cell: 'E3', value: null },
          { cell: 'E5', value: '-' },
          { cell: 'E6', value: '-' },
          { cell: 'E7', value: '-' },
        ],
      },
    });
  });
});

describe('a row can be taken out', () => {
  const DECREE = item('1.', '781-son qarori', '1', '2026-yil', 'Hujjat');
  const removal = (...rows: string[]): WayEdits | undefined =>
    planned(rows.join('\n')).choices.get('decree.B2')?.remove;

  test('with all its rows and the numbers behind it closed up', () => {
    expect(removal(DECREE, OTHER, item('2.1.', 'Bolalar', '6'), item('3.', 'Qatnov', '6'))).toEqual({
      rows: [2, 2],
      edits: [
        { kind: 'set', cell: 'A3', before: '2.', after: '1.' },
        { kind: 'set', cell: 'A4', before: '2.1.', after: '1.1.', format: '@' },
        { kind: 'set', cell: 'A5', before: '3.', after: '2.' },
      ],
    });
    expect(removal(DECREE, '| | davomi | | 1 | | yana | | |', OTHER)).toMatchObject({ rows: [2, 3] });
  });

  test('the last of a plan leaves the numbers as they are', () => {
    const last = item('2.', '781-son qarori', '1', '2026-yil', 'Hujjat');
    const { choices } = planned([item('1.', 'Kitob berilishi'), last].join('\n'));
    expect(choices.get('decree.B3')?.remove).toEqual({ rows: [3, 3], edits: [] });
  });

  test.each([
    ['another is a part of it', [item('1.1.', 'Bolalar', '6'), OTHER]],
    ['it is the only one', []],
  ] as const)('not where %s', (_, rows) => {
    expect(removal(DECREE, ...rows)).toBeUndefined();
  });

  test.each([
    ['it has a formula', DECREE.replace('| 1 | 1 |', '| =B9 → 1 | 1 |')],
    ['a cell of it is formatted in parts', DECREE.replace('AKM', '<b>A</b>KM')],
    ['another column has a formula', `${DECREE} =B9 → 1 |`],
  ])('not where %s', (_, row) => {
    expect(removal(row, OTHER)).toBeUndefined();
    expect(removal(DECREE, OTHER, row.replace('| 1. |', '| 3. |'))).toBeDefined();
  });

  test.each([
    ['into it from above', ['F2:F3'], 'keep dash'],
    ['into the row below', ['F3:F4'], 'keep dash'],
    ['over it and both others', ['F2:F4'], 'keep dash'],
    ['over its own cells only', ['F3:G3'], 'keep dash remove'],
    ['over rows below', ['F4:F5'], 'keep dash remove'],
    ['over rows above', ['F1:F2'], 'keep dash remove'],
  ])('by a merge that reaches %s', (_, merges, ways) => {
    const HEADER = [
      '№',
      'Nomi',
      'Oʻlchov birligi',
      '2025-yil (fakt)',
      '2026-yil (reja)',
      'Mexanizm',
      'Muddat',
      'Masʼul',
    ];
    const row = (number: string, name: string, amount: number): (string | number)[] => [
      ...[number, name, 'Hujjat', 1, amount, 'Reja', '2026-yil', 'AKM'],
    ];
    const rows = [
      row('1.', 'Qatnov', 5),
      row('2.', '781-son qarori', 1),
      row('3.', 'Berilishi', 5),
      row('4.', 'Fond', 5),
    ];
    const plan = parsePlan(gridOf([HEADER, ...rows], { merges }), pack)!;
    expect(planNextYear(plan, pack)!.questions.map((question) => question.ways.join(' '))).toEqual([ways]);
  });
});
