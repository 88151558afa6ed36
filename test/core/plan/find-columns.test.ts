import { searchColumns } from '../../../src/core/plan/find-columns';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { columnsIn, pack, planOf } from './reading';

/** "number A, name B …" of a header, with one item under it. */
const columnsOf = (
  header: string,
  row = '| 1. | Nomi | Dona | 4 | 5 | Reja asosida | 2026-yil | Direktor |',
): string => {
  const { found } = searchColumns(gridOf(`${header}\n|---|---|\n${row}`), pack);
  return found ? columnsIn(found) : 'none';
};
const ALL = 'number A, name B, unit C, fact D, plan E, mechanism F, deadline G, responsible H';

describe('the header', () => {
  test.each([
    [
      'one row, Latin',
      "| № | Nomi | O'lchov birligi | 2025-yil fakt | 2026-yil reja | Amalga oshirish mexanizmi | Bajarilish muddati | Mas'ullar |",
    ],
    [
      'other apostrophes',
      '| № | Nomi | O`lchov birligi | 2025- yil (fakt) | 2026- yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Mas’ullar |',
    ],
    [
      'Uzbek Cyrillic',
      '| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) | Амалга ошириш механизми | Бажарилиш муддати | Масъуллар |',
    ],
    [
      'Russian',
      '| № п/п | Наименование | Единица измерения | 2025 г. (факт) | 2026 год (план) | Механизм реализации | Срок исполнения | Ответственные |',
    ],
    [
      'Karakalpak',
      '| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (joba) | Ámelge asırıw mexanizmi | Orınlanıw múddeti | Juwapkerler |',
    ],
    [
      'Karakalpak in other words',
      '| Q/n | Is-ilajlardıń ataması | Ólshem birlikleri | 2025-jıl ámelde orınlanǵan | 2026-jıl rejesi | Ámelge asırıw tártibi | Orınlanıw waqtı | Juwapker xızmetler |',
    ],
    [
      'Karakalpak Cyrillic',
      '| Қ/н | Жумыс атамасы | Өлшем бирлиги | 2025-жыл (факт) | 2026-жыл (реже) | Әмелге асырыў механизми | Орынланыў мүддети | Жуўапкерлер |',
    ],
    [
      'slips of the pen',
      "| № | Nomii | O'lchov birlgi | 2025-yil fakt | 2026-yil reja | Amalga oshrish mexanizmi | Bajarlish muddati | Masullar |",
    ],
    [
      'capitals and line breaks',
      "| № | NOMI | O'LCHOV<br>BIRLIGI | 2025-YIL<br>FAKT | 2026-YIL<br>REJA | AMALGA OSHIRISH<br>MEXANIZMI | BAJARI-<br>lish muddati | MAS'ULLAR |",
    ],
    [
      'years beside words that nobody foresaw',
      '| № | Nomi | Birlik | 2025-yil yakuni boʻyicha | 2026-yilga moʻljallangan | Mexanizm | Muddat | Masʼul |',
    ],
    [
      'a year beside words that nobody foresaw, and a plan',
      '| № | Номи | Бирлик | 2025 йил бажарилиши | 2026 йил режаси | Механизм | Муддат | Масъул |',
    ],
    [
      'a second row of years in such words',
      '| № | Nomi | Birlik | Miqdori | | Mexanizm | Muddat | Masʼul |\n| | | | 2025-yilda erishilgan | 2026-yil topshirigʻi | | | |',
    ],
    ['years alone', '| № | Nomi | Birlik | 2025 | 2026 | Mexanizm | Muddat | Masʼul |'],
    ['years alone with the word year', '| № | Nomi | Birlik | 2025-yil | 2026-yil | Mexanizm | Muddat | Masʼul |'],
    ['words alone', '| T/r | Nomi | Birlik | Fakt | Reja | Mexanizm | Muddat | Masʼul |'],
    [
      'other wordings',
      '| T/r | Amalga oshiriladigan ishlar nomi | O‘lch. birligi | 2025 yil amalda | 2026 reja | Bajarish usuli | Ijro vaqti | Mas’ul bo‘limlar |',
    ],
    [
      'a label for the name that nobody foresaw',
      '| T/r | Yo‘nalish | Birlik | Fakt | Reja | Mexanizm | Muddat | Masʼul |',
    ],
    ['no label over the numbers', '| | Nomi | Birlik | Fakt | Reja | Mexanizm | Muddat | Masʼul |'],
  ])('%s', (_, header) => expect(columnsOf(header)).toBe(ALL));

  test('columns in any order, others beside them', () => {
    expect(
      columnsOf(
        '| Izoh | № | Nomi | 2026-yil reja | 2025-yil fakt | Birlik | Masʼul | Muddat | I chorak | Mexanizm |',
        '| | 1. | Nomi | 5 | 4 | Dona |',
      ),
    ).toBe('number B, name C, plan D, fact E, unit F, responsible G, deadline H, mechanism J');
  });

  test('no numbers at all', () => {
    expect(columnsOf('| Nomi | Birlik | Fakt | Reja | Muddat |', '| Nomi | Dona | 4 | 5 | 2026-yil |')).toBe(
      'name A, unit B, fact C, plan D, deadline E',
    );
  });

  test('quarters right of the name are no numbers of items, where no column is labelled so', () => {
    const header =
      '| Nomi | Oʻlchov birligi | 2025-yil fakt | 2026-yil reja | I chorak | II chorak | Bajarilish muddati | Masʼullar |';
    const row = '| Kitoblar | Dona | 4 | 5 | 2 | 3 | 2026-yil | Direktor |';
    expect(columnsOf(header, row)).toBe('name A, unit B, fact C, plan D, deadline G, responsible H');
    const numbersLast =
      '| Nomi | Oʻlchov birligi | 2025-yil fakt | 2026-yil reja | I chorak |  | Bajarilish muddati | Masʼullar |';
    expect(columnsOf(numbersLast, row)).toBe('name A, unit B, fact C, plan D, number F, deadline G, responsible H');
  });

  test('of three years the plan and the year before it', () => {
    expect(
      columnsOf(
        '| № | Nomi | Birlik | 2024-yil fakt | 2025-yil fakt | 2026-yil reja | Muddat |',
        '| 1. | Nomi | Dona | 3 | 4 | 5 |',
      ),
    ).toBe('number A, name B, unit C, fact E, plan F, deadline G');
  });

  test('in two rows, with and without merges', () => {
    const plan = planOf(`
      2026-yil
      | № | Nomi | Oʻlchov | Miqdori | | Mexanizm | Muddat | Masʼul |
      |---|---|---|---|---|---|---|---|
      | ^ | ^ | birligi | 2025-yil (fakt) | 2026-yil (reja) | ^ | ^ | ^ |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
      | 1. | Nomi | Dona | 4 | 5 |`);
    expect(plan.headerRows).toEqual([2, 3]);
    expect(plan.columns).toEqual({
      number: 1,
      name: 2,
      unit: 3,
      fact: 4,
      plan: 5,
      mechanism: 6,
      deadline: 7,
      responsible: 8,
    });
    expect([plan.factYear?.year, plan.planYear?.year, plan.planYear?.cell.at]).toEqual([2025, 2026, 'E3']);
    expect(plan.headers.unit?.at).toBe('C2');
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['header', 'item']);
  });
});

describe('other tables', () => {
  test.each([
    ['dates', '| № | Nomi | Sana |'],
    ['staff', '| № | F.I.Sh. | Lavozimi | Maʼlumoti | Ish staji |'],
    ['stock', '| № | Nomi | Oʻlchov birligi | Soni | Narxi | Summasi |'],
    ['events', '| № | Tadbir nomi | Oʻtkazish muddati | Masʼul |'],
    ['results', '| № | Nomi | Reja | Fakt |'],
  ])('%s are no plan', (_, header) => expect(columnsOf(header, '| 1 | Nomi | 5 | 4 |')).toBe('none'));

  test('what was found is told', () => {
    const { found, nearest, missing } = searchColumns(
      gridOf('| № | Nomi | Sana |\n|---|---|---|\n| 1 | Reja | 5 |'),
      pack,
    );
    expect(found).toBeNull();
    expect(nearest?.columns).toEqual({ number: 1, name: 2 });
    expect(missing).toEqual(['unit', 'fact', 'plan', 'mechanism', 'deadline', 'responsible']);
  });

  test('a small table above and one below are not read as the plan', () => {
    const plan = planOf(`
      | № | Nomi | Sana |
      |---|---|---|
      | 1 | Direktor imzosi | 2026-yil |
      | | |
      | № | Nomi | Birlik | Fakt | Reja | Mexanizm | Muddat | Masʼul |
      | 1. | Nomi | Dona | 4 | 5 |
      | 2. | Ikkinchi | Dona | 4 | 5 |
      | | |
      | № | Nomi | Sana |
      | 1 | Direktor imzosi | 2026-yil |`);
    expect(plan.headerRows).toEqual([4, 4]);
    expect(plan.items.map((item) => item.name.text)).toEqual(['Nomi', 'Ikkinchi']);
    expect(plan.area.bottom).toBe(6);
  });

  test.each([
    ['', ''],
    ['under a line of its own', '| | Xodimlar roʻyxati |'],
  ])('a table with its own № below is not read as the plan %s', (_, title) => {
    const plan = planOf(`
      | № | Nomi | Birlik | Fakt | Reja |
      |---|---|---|---|---|
      | 1. | Nomi | Dona | 4 | 5 |
      | 2. | Ikkinchi | Dona | 4 | 5 |
      | | |${title && `\n      ${title}`}
      | № | F.I.Sh. | Lavozimi | Yoshi |
      | 1 | Xodim | Direktor | 45 |`);
    expect(plan.items.map((item) => item.name.text)).toEqual(['Nomi', 'Ikkinchi']);
    expect(plan.area.bottom).toBe(3);
  });

  test('of two plans beside each other the left one is read, with its own years', () => {
    const plan = planOf(`
      | T/r | Nomi | Birlik | 2024-yil fakt | 2025-yil reja | Masʼul | | | Nomi | Birlik | 2025-yil fakt | 2026-yil reja | Masʼul |
      |---|---|
      | 1. | Tadbirlar | Tadbir | 4 | 5 | Direktor | | 1. | Seminarlar | Tadbir | 7 | 8 | Direktor |`);
    expect(plan.columns).toEqual({ number: 1, name: 2, unit: 3, fact: 4, plan: 5, responsible: 6 });
    expect([plan.factYear?.year, plan.planYear?.year]).toEqual([2024, 2025]);
    expect(plan.otherTables).toMatchObject({ below: null, beside: { at: 'H1' } });
  });

  test('columns that a person chose replace the search', () => {
    const grid = gridOf('| A | B | 2025 | 2026 |\n|---|---|---|---|\n| Nomi | Dona | 4 | 5 |');
    expect(parsePlan(grid, pack)).toBeNull();
    const plan = parsePlan(grid, pack, { headerRows: [1, 1], columns: { name: 1, unit: 2, fact: 3, plan: 4 } });
    expect(plan?.items.map((item) => [item.name.text, item.plan.lines])).toEqual([['Nomi', [[5]]]]);
    expect(plan?.planYear?.year).toBe(2026);
  });
});

describe('a plan parted into quarters below one label', () => {
  const columnsOfYear = (parts: string) => {
    const grid = gridOf(`
      | № | Nomi | Birlik | 2025-yil fakt | 2026-yil reja | | | | | Muddat | Masʼul |
      |---|
      | ^ | ^ | ^ | ^ | ${parts} | ^ | ^ |
      | 1. | Nomi | Dona | 4 | 1 | 2 | 3 | 4 | 10 | 2026-yil | Direktor |`);
    const merges = [...grid.merges, { top: 1, left: 5, bottom: 1, right: 9 }];
    return parsePlan({ ...grid, merges }, pack)!;
  };
  test.each([
    ['I chorak | II chorak | III chorak | IV chorak | Jami', 9],
    ['Yillik | I chorak | II chorak | III chorak | IV chorak', 5],
    ['I | II | III | IV | Hammasi', 9],
    ['1 кв. | 2 кв. | 3 кв. | 4 кв. | Всего', 9],
    // None of these columns holds the year's plan.
    ['I chorak | II chorak | III chorak | IV chorak | Izoh', undefined],
  ])('%s', (parts, column) => {
    const plan = columnsOfYear(parts);
    expect(plan.columns.plan).toBe(column);
    expect(plan.items).toHaveLength(1);
    expect(plan.planYear?.year).toBe(2026);
  });
});

describe('which columns of numbers are fact and plan', () => {
  test.each([
    ['2025-yil reja | 2026-yil reja', 'fact D, plan E'],
    ['2026-yil reja | 2025-yil reja', 'plan D, fact E'],
    ['2025-yil | 2026-yil', 'fact D, plan E'],
    ['2026-yil | 2025-yil', 'plan D, fact E'],
    ['2024-yil | 2025-yil | 2026-yil', 'fact E, plan F'],
    ['2024 fakt | 2025 fakt | 2026 reja', 'fact E, plan F'],
    ['2025 fakt | 2024 fakt | 2026 reja', 'fact D, plan F'],
    ['2025 fakt | 2027 fakt | 2026 reja', 'fact D, plan F'],
    ['2027 fakt | Fakt | 2026 reja', 'fact E, plan F'],
    ['2026-yil fakt | 2026-yil reja', 'fact D, plan E'],
    ['Fakt | 2026-yil', 'fact D, plan E'],
    ['2025-yil | Reja', 'fact D, plan E'],
    ['2025 fakt | 2026-yil | 2027-yil', 'fact D, plan F'],
    ['Reja | Reja', 'plan D'],
    ['2026 reja | 2026 reja', 'plan D'],
    ['2026 reja | Reja', 'plan D'],
    ['2026 reja', 'plan D'],
    ['2025 fakt', 'fact D'],
  ])('%s: %s', (header, expected) => {
    const columns = columnsOf(`| № | Nomi | Birlik | ${header} | Muddat |`).split(', ');
    expect(columns.filter((column) => /^(fact|plan) /.test(column)).join(', ')).toBe(expected);
  });

  test.each([
    ['| № | Nomi | Birlik | 2026 reja |', 'number A, name B, unit C, plan D'],
    ['| № | Nomi | 2026 reja | Muddat |', 'number A, name B, plan C, deadline D'],
    ['| № | Nomi | Fakt | Masʼullar |', 'number A, name B, fact C, responsible D'],
    ['| № | Nomi | Birlik | Muddat | Mexanizm |', 'number A, name B, unit C, deadline D, mechanism E'],
    ['| Nomi | Birlik | Muddat | Mexanizm | Masʼullar |', 'name A, unit B, deadline C, mechanism D, responsible E'],
    ['| № | Nomi | 2025 fakt | 2026 reja |', 'none'],
    ['| № | Nomi | Birlik | 2026-yil | Muddat |', 'none'],
    ['| № | Nomi | Birlik | Muddat |', 'none'],
    ['| № | Nomi | Muddat | Mexanizm | Masʼullar |', 'none'],
    ['| № | Birlik | Muddat | Mexanizm | Masʼullar |', 'none'],
  ])('a plan has them beside others, or enough others: %s %s', (header, expected) => {
    expect(columnsOf(header)).toBe(expected);
  });
});
