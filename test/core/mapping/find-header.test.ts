import uzAkm from '../../../assets/packs/uz-akm.json';
import { type FormHeader, HeaderFinder } from '../../../src/core/mapping/find-header';
import { findTables } from '../../../src/core/mapping/find-tables';
import { readPack } from '../../../src/core/pack/read-pack';
import { CellReader } from '../../../src/core/plan/plan-cell';
import { gridOf, type Written } from '../../support/test-grid';

const pack = readPack(uzAkm);
type Rows = readonly (readonly Written[])[];

function finderOf(rows: Rows, merges: readonly string[] = []): HeaderFinder {
  const grid = gridOf(rows, { merges });
  return new HeaderFinder(grid, new CellReader(grid), pack);
}

/** A header in short: its rows, then each column's kind and headings. */
const shortOf = (header: FormHeader | null): string | null =>
  header &&
  `${header.headerRows.join('-')}: ${header.columns
    .map(({ column, kind, header: texts }) => `${column} ${kind} ${texts.join(' / ')}`)
    .join('; ')}`;
const headerAt = (rows: Rows, merges?: readonly string[], row = 1): string | null =>
  shortOf(finderOf(rows, merges).at(row));

describe('a header that is known by its words', () => {
  test.each([
    [
      'one row, each column by its word',
      [['№', 'Koʻrsatkichlar', 'Birlik', 'Kod', 'Muddati', 'Masʼul', '2025-yil fakt', '2026-yil reja', 'Izoh']],
      [],
      '1-1: 1 number №; 2 label Koʻrsatkichlar; 3 unit Birlik; 4 code Kod; 5 other Muddati; 6 other Masʼul; ' +
        '7 value 2025-yil fakt; 8 value 2026-yil reja; 9 value Izoh',
    ],
    [
      'two rows under merges',
      [
        ['Koʻrsatkichlar', '2026-yil', null],
        [null, 'reja', '  fakt  '],
        ['Qatnov', null, null],
      ],
      ['A1:A2', 'B1:C1'],
      '1-2: 1 label Koʻrsatkichlar; 2 value 2026-yil / reja; 3 value 2026-yil / fakt',
    ],
    [
      'as many rows as its merges take, six at most',
      [['Koʻrsatkichlar', 'Reja'], [], [], [], [], [], [], ['Qatnov']],
      ['A1:A8'],
      '1-6: 1 label Koʻrsatkichlar; 2 value Reja',
    ],
    [
      'rows of headings and of units of values below it',
      [
        ['Koʻrsatkichlar', '2026-yil', '2026-yil'],
        [null, 'reja', 'reja'],
        [null, 'nomda', 'nusxada'],
        ['Kitob berilishi', null, null],
      ],
      [],
      '1-3: 1 label Koʻrsatkichlar; 2 value 2026-yil / reja / nomda; 3 value 2026-yil / reja / nusxada',
    ],
    [
      'no row whose words are names of rows',
      [
        ['Koʻrsatkichlar', 'Birlik', '2026-yil reja'],
        ['Qatnov', 'qatnov', null],
      ],
      [],
      '1-1: 1 label Koʻrsatkichlar; 2 unit Birlik; 3 value 2026-yil reja',
    ],
    [
      'no row with another word',
      [
        ['Koʻrsatkichlar', '2026-yil reja'],
        [null, 'reja boʻyicha muzokara'],
      ],
      [],
      '1-1: 1 label Koʻrsatkichlar; 2 value 2026-yil reja',
    ],
    [
      'a row that counts the columns',
      [
        ['Koʻrsatkichlar', 'Reja', 'Fakt'],
        ['А', 1, ' 2 '],
      ],
      [],
      '1-2: 1 label Koʻrsatkichlar; 2 value Reja; 3 value Fakt',
    ],
    [
      'values that stand a row below the name, spaces in its words for one',
      [
        ['Koʻrsatkichlar\n nomi', 'Birlik', null],
        [null, null, '2026-yil reja'],
        ['Kitob berilishi', 'nusxa', null],
      ],
      [],
      '1-2: 1 label Koʻrsatkichlar nomi; 2 unit Birlik; 3 value 2026-yil reja',
    ],
    [
      'columns whose words together or one by one say a kind, else a value',
      [
        ['Koʻrsatkichlar', 'Oʻlchov', 'Tuman', 'Qator', '2026-yil reja'],
        [null, 'birligi', 'markazi', 'kodi', null],
        ['Kitob berilishi', 'nusxa', null, '010', null],
      ],
      ['A1:A2', 'E1:E2'],
      '1-2: 1 label Koʻrsatkichlar; 2 unit Oʻlchov / birligi; 3 value Tuman / markazi; 4 code Qator / kodi; 5 value 2026-yil reja',
    ],
    [
      'a column by the first of its words that is known',
      [
        ['Koʻrsatkichlar', 'Tumanlar', 'Miqdori'],
        ['tumanlar kesimida', 'birligi', null],
        ['Kitob berilishi', 'nusxa', null],
      ],
      ['C1:C2'],
      '1-2: 1 label Koʻrsatkichlar / tumanlar kesimida; 2 unit Tumanlar / birligi; 3 value Miqdori',
    ],
  ] as const)('has %s', (_, rows, merges, expected) => {
    expect(headerAt(rows, merges)).toBe(expected);
  });

  test.each([
    ['one known word', [['Koʻrsatkichlar', 'Tumanlar']]],
    [
      'a name and a unit without values',
      [
        ['Koʻrsatkichlar', 'Birlik'],
        ['Kitob berilishi', 'nusxa', 5],
      ],
    ],
    [
      'units and numbers over values',
      [
        ['№', 'Birlik', null],
        [null, null, 'Reja'],
      ],
    ],
    ['long texts', [[`Koʻrsatkichlar ${'.'.repeat(160)}`, `Reja ${'.'.repeat(160)}`, 'Fakt']]],
    ['an empty row', [[], ['Koʻrsatkichlar', 'Reja']]],
    ['blank texts', [[' ', '  ']]],
  ] as const)('is none of %s', (_, rows) => {
    expect(headerAt(rows)).toBeNull();
  });
});

test.each([
  ['counts twice', ['А', 2, 2]],
  ['counts in two lines', ['А', 1, '1 2']],
  ['goes back', ['А', 2, 1]],
  ['is of letters', ['А', 'Б', 'В']],
  ['is one number', [null, 1]],
  ['is of values', ['А', 1, 120]],
  ['has a word', ['Qatnov', 1, 2]],
  ['has letters before numbers', ['А', 'Б1', 2]],
] as const)('a row that %s is none of the header', (_, row) => {
  expect(headerAt([['Koʻrsatkichlar', 'Reja', 'Fakt'], row])).toMatch(/^1-1:/);
});

describe('a header without a known word', () => {
  const BODY: Rows = ['bir', 'ikki', 'uch', 'toʻrt'].map((name) => [`Band ${name}`, null, null]);
  const HEAD = ['Tarmoq', 'A guruh', 'B guruh'];
  const guess = (rows: Rows): string | null => shortOf(finderOf(rows).guessAt(1));

  test('is one of three texts over rows that begin with a text and have blanks', () => {
    expect(guess([HEAD, ...BODY])).toBe('1-1: 1 value Tarmoq; 2 value A guruh; 3 value B guruh');
    expect(guess([HEAD, ...BODY.slice(0, 3)])).not.toBeNull();
    expect(guess([HEAD, [], [], [], ...BODY.slice(0, 3)])).not.toBeNull();
    expect(guess([['T/r', ...HEAD], ...BODY.map((row, at) => [at + 1, ...row])])).not.toBeNull();
    expect(guess([['A guruh', 'B guruh', 'Tarmoq'], ...BODY.map(([name]) => [null, name!, null])])).not.toBeNull();
  });

  test.each([
    ['two texts', [HEAD.slice(0, 2), ...BODY]],
    ['a number', [['Tarmoq', 'A guruh', 5], ...BODY]],
    ['a long text', [['Tarmoq', 'A guruh', 'x'.repeat(161)], ...BODY]],
    ['two rows that look like it', [HEAD, ...BODY.slice(0, 2)]],
    ['rows too far below', [HEAD, [], [], [], [], ...BODY.slice(0, 3)]],
    ['rows that are filled', [HEAD, ...BODY.map(([name]) => [name!, 5, 'a'])]],
    ['rows without a text', [HEAD, ...BODY.map(() => [5, null, null])]],
    ['columns that are none of values', [['T/r', 'Birlik', 'Tarmoq'], ...BODY]],
  ] as const)('is none of %s', (_, rows) => {
    expect(guess(rows)).toBeNull();
  });
});

describe('the tables of a sheet', () => {
  const HEAD = ['Koʻrsatkichlar', 'Birlik', '2026-yil reja'];
  const found = (rows: Rows): string[] =>
    findTables(gridOf(rows), pack).map(
      ({ headerRows, rows: body }) => `${headerRows.join('-')}: ${body.map(({ row }) => row).join(' ')}`,
    );

  test('reach to the next header; one without rows is none', () => {
    const row = ['Kitob berilishi', 'nusxa', null];
    expect(found([['Hisobot'], HEAD, ['А', 'Б', 1], row, row, [], HEAD, row])).toEqual(['2-3: 4 5', '7-7: 8']);
    expect(found([HEAD, [], HEAD, row])).toEqual(['3-3: 4']);
    expect(found([HEAD])).toEqual([]);
  });

  test('are guessed only where no header has a known word, and only the first', () => {
    const unknown: Rows = [
      ['Tarmoq', 'A guruh', 'B guruh'],
      ...['bir', 'ikki', 'uch'].map((name) => [`Band ${name}`, null, null]),
    ];
    expect(found([...unknown, [], ...unknown])).toEqual(['1-1: 2 3 4 6 7 8 9']);
    expect(found([...unknown, HEAD, ['Kitob berilishi', 'nusxa', null]])).toEqual(['5-5: 6']);
  });
});
