import { checkPlan } from '../../../src/actions/check-plan';
import { planNextYear } from '../../../src/core/next-year/plan-next-year';
import { gridOf } from '../../support/table';
import { movedLines, movedOn, pack } from './moving';

const HEADER = `| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|`;
const plan = (rows: string, titles = ''): string => `${titles}\n${HEADER}\n${rows}`;
const cellsOf = (line: string | undefined): string[] => (line ?? '').split('|').map((cell) => cell.trim());

/** One column of the moved rows under the header. */
const columnOf = (rows: string, column: number): string[] =>
  movedLines(plan(rows))
    .slice(1)
    .map((line) => cellsOf(line)[column] ?? '');

describe('years', () => {
  test('titles and headers move on, the day of an approval is left to be written', () => {
    const lines = movedLines(
      plan(
        '| 1. | Kitob berilishi | Nusxa | 5 | 6 | | 2026-yil davomida | |',
        `TASDIQLAYMAN
         Direktor ________ A.Karimova
         “12”-yanvar 2026-yil
         QORAOʻZAK TUMANI, 2026-YIL UCHUN ISH REJASI`,
      ),
    );
    expect(lines.slice(0, 5)).toEqual([
      'TASDIQLAYMAN',
      'Direktor ________ A.Karimova',
      '“___” ______________ 20___-yil',
      'QORAOʻZAK TUMANI, 2027-YIL UCHUN ISH REJASI',
      expect.stringContaining('2026-yil (fakt) | 2027-yil (reja)'),
    ]);
  });

  test('a header of another year gets the right one', () => {
    const [header] = movedLines(
      plan('| 1. | Kitob berilishi | Nusxa | 5 | 6 | | 2026-yil davomida | |').replace('2025-yil', '2023-yil'),
    );
    expect(header).toContain('2026-yil (fakt) | 2027-yil (reja)');
  });

  test.each([
    ['2026-yil davomida', '2027-yil davomida'],
    ['2026-yil 1-dekabrgacha', '2027-yil 1-dekabrgacha'],
    ['2025-2026 oʻquv yili davomida', '2026-2027 oʻquv yili davomida'],
    ['2026-yil dekabr – 2027-yil yanvar', '2027-yil dekabr – 2028-yil yanvar'],
    ['15.12.2026', '15.12.2027'],
    ['15.12.26', '15.12.27'],
    ['2026 йил давомида', '2027 йил давомида'],
    ['в течение 2026 года', 'в течение 2027 года'],
    ['2026-jıl dawamında', '2027-jıl dawamında'],
    ['2024-yil I chorak', '2027-yil I chorak'],
    ['I chorak', 'I chorak'],
    ['⟨29.02.2024⟩', '⟨28.02.2027⟩'],
    ['⟨15.01.2027⟩', '⟨15.01.2028⟩'],
  ])('the deadline %s becomes %s', (before, after) => {
    const others = '| 2. | Qatnov | Nafar | 5 | 6 | | 2026-yil davomida | |';
    expect(columnOf(`| 1. | Kitob berilishi | Nusxa | 5 | 6 | | ${before} | |\n${others}`, 6)[0]).toBe(after);
  });

  test.each([
    // Events and what is the plan's own.
    ['“INFOLIB UZBEKISTAN – 2026” haftaligi', '“INFOLIB UZBEKISTAN – 2027” haftaligi'],
    ['2026-yil yakuni boʻyicha hisobot', '2027-yil yakuni boʻyicha hisobot'],
    ['2025-yil yakuni boʻyicha tahlil', '2026-yil yakuni boʻyicha tahlil'],
    ['2026-yil 15-maydagi tadbir', '2027-yil 15-maydagi tadbir'],
    // Acts, their titles, programmes.
    ['2026-yil 12-yanvardagi PQ-401-son qarori ijrosi', '2026-yil 12-yanvardagi PQ-401-son qarori ijrosi'],
    ['12.01.2026 йилдаги 15-сон қарор ижроси', '12.01.2026 йилдаги 15-сон қарор ижроси'],
    [
      '“2026-yilda xizmatlarni rivojlantirish toʻgʻrisida”gi qaror',
      '“2026-yilda xizmatlarni rivojlantirish toʻgʻrisida”gi qaror',
    ],
    ['“2022-2026-yillarga moʻljallangan strategiya” ijrosi', '“2022-2026-yillarga moʻljallangan strategiya” ijrosi'],
    ['2026-yilga moʻljallangan davlat dasturi ijrosi', '2026-yilga moʻljallangan davlat dasturi ijrosi'],
    ['2024-yil 1-apreldan boshlab oʻqitish', '2024-yil 1-apreldan boshlab oʻqitish'],
    ['1924-yilda tugʻilgan adib kechasi', '1924-yilda tugʻilgan adib kechasi'],
  ])('the name %s becomes %s', (before, after) => {
    expect(columnOf(`| 1. | ${before} | Tadbir | 5 | 6 | | 2026-yil davomida | |`, 1)[0]).toBe(after);
  });

  test('years in names are to be looked at, those of deadlines are sure', () => {
    const { planned } = movedOn(gridOf(plan('| 1. | 2026-yil hisoboti | Hujjat | 4 | 4 | | 2026-yil davomida | |')));
    expect(planned.moves.map(({ kind, isSure }) => `${kind} ${isSure}`)).toEqual([
      'header true',
      'header true',
      'text false',
      'deadline true',
      'fact true',
      'plan true',
    ]);
  });
});

describe('amounts', () => {
  test('the plan becomes the fact, in grey; a dash stays and needs no confirming', () => {
    const rows = `| 1. | Kitob berilishi | Nusxa | 5 | 6 | | | |
                  | 2. | Xarid | Nusxa | 103/417 | '250/450 | | | |
                  | 3. | Almashinuv | Nusxa | 7 | - | | | |
                  | 4. | Sovgʻa | Nusxa | 0 | 0 | | | |
                  | 5. | Yozuv | Dona | 4 | | | | |`;
    expect(
      movedLines(plan(rows))
        .slice(1)
        .map((line) => cellsOf(line).slice(3, 5).join(' ; ')),
    ).toEqual(['°6 ; ', '°250/450 ; ', '- ; -', '0 ; 0', ' ; ']);
    expect(movedOn(gridOf(plan(rows))).planned.facts).toEqual({ done: 0, plan: 2, blank: 1 });
  });

  test('what was done comes before what was planned', () => {
    const rows = `| 1. | Kitob berilishi | Nusxa | 5 | 6 | | | |
                  | 2. | Xarid | Nusxa | 103/417 | 250/450 | | | |
                  | 3. | Almashinuv | Nusxa | 7 | - | | | |`;
    const done = new Map([
      [0, [[8]]],
      [1, [[240, 451]]],
      [2, [[null]]],
    ]);
    const lines = movedLines(plan(rows), {}, done).slice(1);
    expect(lines.map((line) => cellsOf(line)[3])).toEqual(['8', '240/451', '-']);
  });

  test('values of torn rows and of merged cells are all carried', () => {
    const rows = `| 22. | Yozuv yaratish | Dona | 464 | 462 | Yozuv | | |
                  | | | | 1318 | 4620 | Nusxa qoʻshish | | |
                  | 23. | Sovgʻa | Nusxa | 3 | 4 | | | |
                  | | | | ^ | 5 | jismoniy | | |`;
    expect(
      movedLines(plan(rows))
        .slice(1)
        .map((line) => cellsOf(line)[3]),
    ).toEqual(['°462', '°4620', '°4<br>5', '^']);
  });

  test('a formula stays and reckons anew, and is told where it holds a fact', () => {
    const rows = `| 1. | Jami | Nusxa | =D3+D4 → 5 | =E3+E4 → 6 | | | |
                  | 2. | Xarid | Nusxa | 2 | 3 | | | |
                  | 3. | Sovgʻa | Nusxa | 3 | 3 | | | |`;
    const { planned } = movedOn(gridOf(plan(rows)));
    expect(planned.left).toEqual([{ cell: 'D2', kind: 'fact', reason: 'formula' }]);
    expect(movedLines(plan(rows))[1]).toContain('=D3+D4');
  });

  test('columns of numbers that are none of the plan’s stay, and are told', () => {
    const table = `${HEADER.replace('Masʼullar |', 'Masʼullar | I chorak | Mablagʻ | Izoh |')}
                   | 1. | Xarid | Nusxa | 5 | 6 | | 2026-yil davomida | | 2 | 300 | yangi |`;
    const { planned } = movedOn(gridOf(table));
    expect(planned.left).toEqual([
      { cell: 'I1', kind: 'plan', reason: 'column' },
      { cell: 'J1', kind: 'plan', reason: 'column' },
    ]);
    expect(movedLines(table)[1]).toMatch(/2 \| 300 \| yangi/);
  });

  test('a plan that turned into a date is carried as it is, so that its finding stands', () => {
    const { after } = movedOn(gridOf(plan('| 1. | Xarid | Nusxa | 5/6 | ⟨4-Apr⟩ | | 2026-yil davomida | |')));
    expect(after.findings.map(({ rule, at }) => `${rule} ${at}`)).toContain('quantity-mangled D2');
  });
});

describe('what a person settles', () => {
  const ROWS = `| 1. | Vazirlar Mahkamasining 781-son qarori ijrosi | Hujjat | 1 | 1 | | 2026-yil davomida | |
                | 2. | VII ilmiy forumda ishtirok etish | Tadbir | 1 | 1 | | 2026-yil IV chorak | |
                | 3. | “INFOLIB UZBEKISTAN – 2026” XV haftaligi | Tadbir | 1 | 1 | | 2026-yil IV chorak | |
                | 4. | “2020-2026-yillarda rivojlantirish dasturi” asosida | Tadbir | 2 | 2 | | 2026-yil davomida | |`;

  test('ordinals, programmes and acts carried out once are asked; what is known to be yearly counts on by itself', () => {
    const { planned } = movedOn(gridOf(plan(ROWS)));
    expect(planned.questions.map(({ id, about, becomes, ways }) => [id, about, becomes ?? '', ways.join(' ')])).toEqual(
      [
        ['decree.B2', '781-son qarori', '', 'keep dash remove'],
        ['ordinal.B3', 'VII', 'VIII', 'keep raise'],
        ['ordinal.B4', 'XV', 'XVI', 'raise keep'],
        ['programme.B5', '2020-2026', '', 'keep dash remove'],
      ],
    );
    expect(
      movedLines(plan(ROWS))
        .slice(1)
        .map((line) => cellsOf(line)[1]),
    ).toEqual([
      'Vazirlar Mahkamasining 781-son qarori ijrosi',
      'VII ilmiy forumda ishtirok etish',
      '“INFOLIB UZBEKISTAN – 2027” XVI haftaligi',
      '“2020-2026-yillarda rivojlantirish dasturi” asosida',
    ]);
  });

  test('quarters, sections and Roman numbers of anything else are no ordinals', () => {
    const rows = '| 1. | Haftalik: IV chorakda, I va II boʻlim xodimlari | Tadbir | 2 | 2 | | | |';
    expect(movedOn(gridOf(plan(rows))).planned.questions).toEqual([]);
  });

  test('a row that is not planned gets a dash and keeps its fact', () => {
    const [, first] = movedLines(plan(ROWS), { 'decree.B2': 'dash' });
    expect(cellsOf(first).slice(3, 5)).toEqual(['°1', '-']);
  });

  test('rows taken out close the gap in the numbers', () => {
    const lines = movedLines(plan(ROWS), { 'decree.B2': 'remove', 'programme.B5': 'remove', 'ordinal.B3': 'raise' });
    expect(lines.slice(1).map((line) => cellsOf(line).slice(0, 2).join(' '))).toEqual([
      '1. VIII ilmiy forumda ishtirok etish',
      '2. “INFOLIB UZBEKISTAN – 2027” XVI haftaligi',
    ]);
    const both = movedLines(plan(`${ROWS}\n| 5. | Qatnov | Nafar | 5 | 6 | | | |`), {
      'decree.B2': 'remove',
      'programme.B5': 'remove',
    });
    expect(both.slice(1).map((line) => cellsOf(line)[0])).toEqual(['1.', '2.', '3.']);
  });

  test('a row that others hang on cannot be taken out', () => {
    const rows = `| 1. | 781-son qarori ijrosi | Hujjat | 1 | 1 | | | |
                  | 1.1. | Maʼlumot | Hujjat | 1 | 2 | | | |`;
    expect(movedOn(gridOf(plan(rows))).planned.questions[0]?.ways).toEqual(['keep', 'dash']);
  });
});

test('a sheet that names no year is not moved on', () => {
  const check = checkPlan(
    gridOf(`| № | Nomi | Oʻlchov birligi | Fakt | Reja |
            |---|---|---|---|---|
            | 1. | Qatnov | Nafar | 5 | 6 |`),
    pack,
  );
  expect(planNextYear(check!.plan, pack)).toBeNull();
});
