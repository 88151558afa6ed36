import { searchColumns } from '../../../src/core/plan/find-columns';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/table';
import { columnsIn, pack } from './reading';

/** "2–3: number A, name B …": the header found on a sheet; "none" where it holds no plan. */
function headerIn(table: string): string {
  const { found } = searchColumns(gridOf(`${table}\n|---|`), pack);
  return found ? `${found.headerRows.join('–')}: ${columnsIn(found)}` : 'none';
}

const FOUR = '| № | Nomi | Birlik | 2026 reja |';
const FIVE = '| № | Nomi | Birlik | 2026 reja | Muddat |';
const SEVEN = '| № | Nomi | Birlik | 2025 fakt | 2026 reja | Mexanizm | Muddat |';
const EIGHT = '| № | Nomi | Birlik | 2025 fakt | 2026 reja | Mexanizm | Muddat | Masʼul |';
const SCHEDULE = '| № | Nomi | Muddat | Mexanizm | Masʼul |';
const ITEM = '| 1. | Kitoblar | Dona | 5 | 2026-yil |';
const IN_FOUR = 'number A, name B, unit C, plan D';
const IN_SEVEN = 'number A, name B, unit C, fact D, plan E, mechanism F, deadline G';

describe('of the tables on a sheet', () => {
  test.each([
    ['a plan is read, however few columns it has', [SCHEDULE, '| 1 | Yigʻilish |', FOUR, ITEM], `3–3: ${IN_FOUR}`],
    ['a plan is read though another table follows', [FOUR, ITEM, '| | |', SCHEDULE], `1–1: ${IN_FOUR}`],
    ['the plan with more columns is read', [FOUR, ITEM, FIVE, ITEM], `3–3: ${IN_FOUR}, deadline E`],
    ['the first of two alike is read', [FOUR, ITEM, FOUR, ITEM], `1–1: ${IN_FOUR}`],
    ['the first is read if a later one has fewer columns', [FIVE, ITEM, FOUR, ITEM], `1–1: ${IN_FOUR}, deadline E`],
    ['the first with nearly all columns is read', [SEVEN, ITEM, EIGHT, ITEM], `1–1: ${IN_SEVEN}`],
    ['a header at the foot of the sheet is read', ['| Izoh | |', FOUR], `2–2: ${IN_FOUR}`],
    [
      'a header right below another table’s is read',
      ['| № | Nomi | Sana |', '| № | Nomi | Birlik | 2026 reja | Qoʻshimcha maʼlumot |', ITEM],
      `2–2: ${IN_FOUR}`,
    ],
    ['names and amounts alone are no plan', ['| Nomi | Birlik | Reja |', '| Kitoblar | Dona | 5 |'], 'none'],
  ])('%s', (_, rows, expected) => expect(headerIn(rows.join('\n'))).toBe(expected));

  test.each([
    ['of two columns', '| Nomi | Birlik |', 'name A, unit B'],
    ['with one label alone', '| Nomi | Kitoblar |', undefined],
    ['with one label twice', '| Nomi | Nomi |', undefined],
  ])('a row %s is told where none is a plan', (_, row, expected) => {
    const { found, nearest } = searchColumns(gridOf(`| Roʻyxat | |\n${row}\n|---|`), pack);
    expect(found).toBeNull();
    expect(nearest ? columnsIn(nearest) : undefined).toBe(expected);
  });
});

describe('of two tables beside each other', () => {
  const LEFT = '№ | Nomi | Birlik | 2026 reja';
  test.each([
    [
      'the left one ends where № comes again',
      `| ${LEFT} | Masʼul | № | Yoʻnalish | Birlik | 2027 reja | Masʼul |`,
      'number A, name B, unit C, plan D, responsible E',
    ],
    [
      'the left one’s fact is not taken from the right',
      `| ${LEFT} | Masʼul | ${LEFT} | 2025-yil yakuni boʻyicha |`,
      'number A, name B, unit C, plan D, responsible E',
    ],
    [
      'the left one’s fact is found in words that nobody foresaw',
      `| ${LEFT} | 2025-yil yakuni boʻyicha | Masʼul | ${LEFT} |`,
      'number A, name B, unit C, plan D, fact E, responsible F',
    ],
    [
      'the left one’s last column may be such a fact',
      `| ${LEFT} | 2025-yil yakuni boʻyicha | ${LEFT} |`,
      'number A, name B, unit C, plan D, fact E',
    ],
    [
      '№ again beside no plan parts nothing',
      '| № | Nomi | Birlik | 2025 fakt | 2026 reja | № | Muddat | Masʼul |',
      'number A, name B, unit C, fact D, plan E, deadline G, responsible H',
    ],
    [
      'what is left of № again is no plan',
      '| № | Nomi | № | Birlik | 2025 fakt | 2026 reja | Muddat |',
      'number A, name B, unit D, fact E, plan F, deadline G',
    ],
    [
      'two years of fact part nothing',
      '| № | Nomi | Birlik | 2024 fakt | 2025 fakt | 2026 reja | Mexanizm | Muddat | Masʼul |',
      'number A, name B, unit C, fact E, plan F, mechanism G, deadline H, responsible I',
    ],
  ])('%s', (_, header, expected) => {
    const row = '| 1. | Kitoblar | Dona | 5 | 6 | 7 | 8 | 9 | 9 | 9 |';
    expect(headerIn(`${header}\n${row}`)).toBe(`1–1: ${expected}`);
  });

  test('the last column may be a fact in words that nobody foresaw', () => {
    expect(headerIn(`| ${LEFT} | 2025-yil yakuni boʻyicha |\n${ITEM.replace('2026-yil', '4')}`)).toBe(
      `1–1: ${IN_FOUR}, fact E`,
    );
  });
});

describe('a header goes on', () => {
  const ALL = 'number A, name B, unit C, fact D, plan E, deadline F';
  const AMOUNTS = '| № | Nomi | Birlik | Miqdori | | Muddat |';
  test.each([
    ['over labels in a second row', [AMOUNTS, '| | | | 2025 fakt | 2026 reja | |'], `1–2: ${ALL}`],
    [
      'over a label with a year alone',
      ['| № | Nomi | Birlik | Miqdori | Muddat |', '| | | | 2026 reja | |'],
      '1–2: number A, name B, unit C, plan D, deadline E',
    ],
    [
      'over № in a second row',
      ['| | Nomi | Birlik | Miqdori | | Muddat |', '| № | | | Fakt | Reja | |'],
      `1–2: ${ALL}`,
    ],
    ['over slips of the pen', [AMOUNTS, '| | | | Fakt | Rejaa | |'], `1–2: ${ALL}`],
    [
      'over the rest of a label',
      ['| № | Nomi | Oʻlchov | Fakt | Reja | Muddat |', '| | | birligi | | | |'],
      `1–2: ${ALL}`,
    ],
    [
      'over the rest of one that says nothing alone',
      ['| № | Nomi | Birlik | Fakt | Reja | Bajarish |', '| | | | | | uchun masʼul |'],
      '1–2: number A, name B, unit C, fact D, plan E, responsible F',
    ],
    [
      'as far as its cells are merged',
      ['| № | Nomi | Birlik | Fakt | Reja | Muddat |', '| | | | kitob | kitob | ^ |'],
      `1–2: ${ALL}`,
    ],
    [
      'over three rows at most',
      [`${AMOUNTS}\n| | | | Fakt | Reja | |\n| | | | 2025 | 2026 | |\n| | | | Fakt | Reja | |`],
      `1–3: ${ALL}`,
    ],
    [
      'over three rows of a merge at most',
      [
        AMOUNTS,
        '| | | | Fakt | Reja | ^ |',
        '| | | | kitob | kitob | ^ |',
        '| 1. | A | B | 4 | 5 | ^ |',
        '| 2. | A | B | 4 | 5 | ^ |',
      ],
      `1–3: ${ALL}`,
    ],
    [
      'not over words that stand beside labels',
      ['| № | Nomi | Birlik | Fakt | Reja | Muddat |', '| | Nomi | | | | yil yakunida |'],
      `1–1: ${ALL}`,
    ],
    [
      'not over a sentence with a year',
      ['| № | Nomi | Birlik | Fakt | Reja | Muddat |', '| | 2026-yilda boshlangan ishlar | | | | |'],
      `1–1: ${ALL}`,
    ],
  ])('%s', (_, rows, expected) => {
    expect(headerIn(`${rows.join('\n')}\n| 1. | Kitoblar | Dona | 4 | 5 | 2026-yil |`)).toBe(expected);
  });

  test('a label is the cell that says it, whatever stands above or below it', () => {
    const plan = parsePlan(
      gridOf(`
        | № | Nomi | Birlik | Miqdori | Miqdori | Muddat |
        | raqami | ^ | ^ | 2025-yil (fakt) | 2026-yil (reja) | ^ |
        |---|
        | 1. | Kitoblar | Dona | 4 | 5 | 2026-yil |`),
      pack,
    )!;
    const { number, name, fact, plan: planned } = plan.headers;
    expect([number, name, fact, planned].map((cell) => cell?.at)).toEqual(['A1', 'B1', 'D2', 'E2']);
    expect([plan.factYear, plan.planYear].map((year) => `${year?.year} ${year?.cell.at}`)).toEqual([
      '2025 D2',
      '2026 E2',
    ]);
  });
});

describe('fact and plan on a form that is still blank', () => {
  test.each([
    ['2025 reja | 2026 reja', 'fact D, plan E'],
    ['2024 fakt | 2025 reja | 2026 reja', 'fact D, plan F'],
    ['Reja | 2026 reja', 'plan E'],
    ['2026 fakt | 2025 fakt | 2026 reja', 'fact E, plan F'],
    ['2027 fakt | 2026 reja', 'fact D, plan E'],
    ['2025 | 2026 reja', 'fact D, plan E'],
    ['2025 fakt | 2026', 'fact D, plan E'],
  ])('%s: %s', (header, expected) => {
    const columns = headerIn(`| № | Nomi | Birlik | ${header} | Muddat |`).split(', ');
    expect(columns.filter((column) => /^(fact|plan) /.test(column)).join(', ')).toBe(expected);
  });
});

describe('a header that a person points at', () => {
  const planFrom = (table: string, headerRows: [number, number]) =>
    parsePlan(gridOf(`${table}\n|---|`), pack, { headerRows, columns: { name: 1, unit: 2, fact: 3, plan: 4 } })!;

  test('a label above blank cells is that column’s', () => {
    const plan = planFrom('| Ish | Birlik | 2025 | 2026 |\n| | | | |\n| Kitoblar | Dona | 4 | 5 |', [1, 2]);
    expect([plan.headers.unit?.at, plan.headers.plan?.at]).toEqual(['B1', 'D1']);
    expect([plan.factYear?.year, plan.planYear?.year]).toEqual([2025, 2026]);
  });

  test.each([
    ['2000', 2000],
    ['2099', 2099],
    ['1999', undefined],
    ['2100', undefined],
    ['2026.5', undefined],
    ['2026-yil reja', 2026],
    ['Reja', undefined],
  ])('over a plan column named %s the year is %s', (label, year) => {
    expect(planFrom(`| Ish | Birlik | Fakt | ${label} |\n| Kitoblar | Dona | 4 | 5 |`, [1, 1]).planYear?.year).toBe(
      year,
    );
  });
});
