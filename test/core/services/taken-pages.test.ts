import { comparePages } from '../../../src/actions/service-pages';
import { readDone } from '../../../src/core/done/read-done';
import { findPageColumns } from '../../../src/core/services/page-columns';
import { readPage } from '../../../src/core/services/read-page';
import type { Cell } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { doneGridOf, entered } from '../done/plan-at-work';
import { pack, planOf } from '../plan/reading';
import { brought as broughtTo, pagesOf, turned, typed } from './given-pages';

const TITLE = 'QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL';
const ITEMS = [
  '| 1. | Kitob xaridi | Nomda/nusxa | 370/1006 | 400/1100 | Reja | 2026-yil davomida | Direktor |',
  '| 2. | Davra suhbatlari | Tadbir | 4 | 8 | Reja | har chorakda | Direktor; Buxgalteriya |',
  '| 3. | Koʻrgazma | Dona | 1 | 4 | Reja | har chorakda | Direktor; Buxgalteriya |',
];
const plan = planOf([TITLE, ...ITEMS].join('\n'));
const otherTitle = (title: string) => planOf([title, ...ITEMS].join('\n'));

const brought = (given: readonly Grid[], to: Grid, of = plan) => broughtTo(given, to, of);

let done: Grid;
let accounts: Grid;
let director: Grid;

beforeEach(async () => {
  done = await doneGridOf(plan);
  [accounts, director] = (await pagesOf(plan, done)) as [Grid, Grid];
});

/** All that pages bring, each page of a file of its own. */
function taken(given: readonly Grid[], to: Grid = done) {
  const files = given.map((grid, at) => {
    const file = `${at + 1}.xlsx`;
    return { file, pages: [{ file, page: readPage(grid, pack)! }], others: [] };
  });
  return comparePages(files, { grid: to, record: readDone(to, plan)! }, plan);
}

test('what fills a blank cell is told with its cell, its text and where it stands on the page', () => {
  const { fills, conflicts, troubles, known } = taken([typed(director, '2.', 'fact', 2)]);
  expect([conflicts, troubles, known]).toEqual([[], [], 0]);
  const at = findPageColumns(director)!;
  expect(fills.map(({ item, row, ...rest }) => ({ ...rest, item: item.number.text, row: row.number }))).toEqual([
    {
      item: '2.',
      row: '2.',
      kind: 'fact',
      quarter: 1,
      cell: 'F4',
      before: '',
      offers: [
        {
          text: '2',
          places: [{ file: '1.xlsx', sheet: 'Direktor', cell: `I${at.headerRow + 2}` }],
        },
      ],
    },
  ]);
});

test('what several pages say alike is one offer with all its places; what they say differently a person decides', () => {
  const same = taken([typed(director, '2.', 'fact', 2), typed(accounts, '2.', 'fact', '2,0')]);
  expect(
    same.fills.map(({ offers }) => offers.map(({ text, places }) => [text, places.map(({ file }) => file)])),
  ).toEqual([[['2', ['1.xlsx', '2.xlsx']]]]);
  const differing = taken([typed(director, '2.', 'fact', 2), typed(accounts, '2.', 'fact', 3)]);
  expect(differing.fills).toEqual([]);
  expect(differing.conflicts.map(({ before }) => before)).toEqual(['']);
  expect(differing.conflicts[0]!.offers.map(({ text, places }) => [text, places.map(({ file }) => file)])).toEqual([
    ['2', ['1.xlsx']],
    ['3', ['2.xlsx']],
  ]);
});

test('what stands on the sheet already is counted, and what stands there otherwise is asked about', () => {
  let filled = entered(done, plan, '2.', { kind: 'fact', quarter: 1 }, '2');
  filled = entered(filled, plan, '3.', { kind: 'fact', quarter: 1 }, '5');
  const given = typed(typed(typed(director, '1.', 'fact', '1/2'), '2.', 'fact', 2), '3.', 'fact', 4);
  const { fills, conflicts, known } = taken([given], filled);
  expect(fills.map(({ item }) => item.number.text)).toEqual(['1.']);
  expect(conflicts.map(({ item, before, offers }) => [item.number.text, before, offers[0].text])).toEqual([
    ['3.', '5', '4'],
  ]);
  expect(known).toBe(1);
});

test('a number that stands as text on the sheet is the same number', () => {
  const at = done.cells.findIndex((row) => row?.[0]?.value === '2.');
  const withText = (value: string): Grid => ({
    ...done,
    cells: done.cells.with(at, done.cells[at]!.with(5, { kind: 'text', value })),
  });
  expect(brought([typed(director, '2.', 'fact', 4600)], withText('4 600'))).toEqual([]);
  expect(brought([typed(director, '2.', 'fact', 4600)], withText('koʻp'))).toEqual(['2. ? 4600']);
  expect(brought([typed(director, '2.', 'fact', 4600)], withText('  '))).toEqual(['2. ← 4600']);
});

test.each<[string | number, readonly string[]]>([
  ['-', ['2. ← -']],
  [0, ['2. ← 0']],
  ['12 350', ['2. ← 12350']],
  [' 7 ', ['2. ← 7']],
  ['1/2', ['2. ← 1/2']],
  ['5\n6', ['2. ← 5\n6']],
  [-5, ['amount: -5']],
  ['5\n-6', ['amount: 5\n-6']],
  ['1,200', ['amount: 1,200']],
  ['  koʻp ', ['amount: koʻp']],
])('what was done, written %j, brings %j', (text, expected) => {
  expect(brought([typed(director, '2.', 'fact', text)], done)).toEqual(expected);
});

test('what is brought comes in the order of the sheet, the number before the note', () => {
  const first = typed(typed(director, '3.', 'note', 'Uchinchi'), '2.', 'note', 'Ikkinchi');
  const second = typed(typed(accounts, '3.', 'fact', 3), '2.', 'fact', 2);
  expect(brought([first, second], done)).toEqual(['2. ← 2', '2. ← Ikkinchi', '3. ← 3', '3. ← Uchinchi']);
  expect(brought([second, first], done)).toEqual(['2. ← 2', '2. ← Ikkinchi', '3. ← 3', '3. ← Uchinchi']);
});

describe('a whole page is left and named where it is of', () => {
  const filled = (page: Grid | undefined) => [typed(page!, '2.', 'fact', 2)];

  test('another year, or of none', async () => {
    const older = otherTitle(TITLE.replace('2026', '2025'));
    const [, page] = await pagesOf(older, await doneGridOf(older));
    const header = findPageColumns(page!)!.headerRow;
    const titled = (title: string): Grid => ({
      ...page!,
      cells: [[{ kind: 'text', value: title }], ...page!.cells.slice(1)],
    });
    expect(header).toBe(5);
    expect(brought(filled(titled('2025-yil I chorak')), done)).toEqual(['year: 2025']);
    expect(brought(filled(titled('2024-yil va 2025-yil')), done)).toEqual(['year: 2024, 2025']);
    expect(brought(filled(titled('Varaqa')), done)).toEqual(['year: ']);
    expect(brought(filled(titled('2025-yil va 2026-yil')), done)).toEqual(['2. ← 2']);
    const { troubles } = taken(filled(titled('2025-yil')));
    expect(troubles).toEqual([
      { kind: 'year', place: { file: '1.xlsx', sheet: 'Direktor', cell: 'A1' }, text: '2025' },
    ]);
  });

  test('another centre', async () => {
    const given = async (title: string, to: string) => {
      const from = otherTitle(title);
      const [, page] = await pagesOf(from, await doneGridOf(from));
      const own = otherTitle(to);
      return brought(filled(page), await doneGridOf(own), own);
    };
    const NO_CENTRE = 'ISH REJASI, 2026-YIL';
    expect(await given('TAXIATOSH TUMANI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL', TITLE)).toEqual([
      'centre: Taxiatosh tumani',
    ]);
    expect(await given('QORAOʻZAK SHAHRI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL', TITLE)).toEqual([
      'centre: Qoraoʻzak shahri',
    ]);
    expect(await given('QORAOʻZAK TUMAN AXBOROT-KUTUBXONA MARKAZI, 2026-YIL', TITLE)).toEqual(['2. ← 2']);
    expect(await given(NO_CENTRE, TITLE)).toEqual(['centre: ']);
    expect(await given(TITLE, NO_CENTRE)).toEqual(['centre: Qoraoʻzak tumani']);
    expect(await given(NO_CENTRE, NO_CENTRE)).toEqual(['2. ← 2']);
    // Names that share a word are other districts.
    const [middle, lower] = ['OʻRTA CHIRCHIQ', 'QUYI CHIRCHIQ'].map((name) => `${name} TUMANI AKM, 2026-YIL`);
    expect(await given(lower!, middle!)).toEqual(['centre: Quyi Chirchiq tumani']);
    expect(await given('Ўрта Чирчиқ тумани АКМ, 2026-йил', middle!)).toEqual(['2. ← 2']);
    expect(await given('Oʻrta  Chirchiq tuman AKM, 2026-yil', middle!)).toEqual(['2. ← 2']);
  });

  test('a page of two centres, of which one is the plan’s, is taken; of none of them it is told of both', () => {
    const titled = (title: string): readonly Grid[] =>
      filled({ ...director, cells: director.cells.with(1, [{ kind: 'text', value: title }]) });
    const [own, other, third] = ['Qoraoʻzak', 'Taxiatosh', 'Amudaryo'].map((name) => `${name} tumani AKM`);
    expect(brought(titled(`${other!}, ${own!}`), done)).toEqual(['2. ← 2']);
    expect(brought(titled(`${other!}, ${third!}`), done)).toEqual(['centre: Taxiatosh tumani, Amudaryo tumani']);
  });

  test('of a plan that names no year no page is of another year', async () => {
    const HEADER = '| № | Nomi | Oʻlchov birligi | Fakt | Reja | Mexanizm | Muddati | Masʼullar |\n|---|';
    const yearless = planOf([HEADER, ...ITEMS.map((item) => item.replace('2026-yil', 'yil'))].join('\n'));
    const [, page] = await pagesOf(yearless, await doneGridOf(yearless));
    expect(brought(filled(page), await doneGridOf(yearless), yearless)).toEqual(['2. ← 2']);
  });

  test('another quarter, where one is asked for', () => {
    expect(broughtTo(filled(director), done, plan, 2)).toEqual(['quarter: I']);
    expect(broughtTo(filled(director), done, plan, 1)).toEqual(['2. ← 2']);
    const page = { file: 'p', page: readPage(filled(director)[0]!, pack)! };
    const record = readDone(done, plan)!;
    const { troubles } = comparePages([{ file: 'p', pages: [page], others: [] }], { grid: done, record }, plan, 2);
    expect(troubles.map(({ place }) => place.cell)).toEqual(['I5']);
  });
});

test('where the sheet has no column for a note, the note is named and not lost', () => {
  const column = done.cells[1]!.findIndex((cell) => cell?.value === 'I chorak izohi');
  const without: Grid = {
    ...done,
    cells: done.cells.with(1, done.cells[1]!.with(column, { kind: 'text', value: 'Boshqa' })),
  };
  const given = typed(typed(director, '2.', 'note', ' Taʼmir '), '2.', 'fact', 2);
  expect(brought([given], without)).toEqual(['2. ← 2', 'column: Taʼmir']);
});

describe('notes', () => {
  const note = (text: string) => entered(done, plan, '2.', { kind: 'note', quarter: 1 }, text);
  const says = (page: Grid, text: string) => typed(page, '2.', 'note', text);

  test('of several pages are kept under the names of their pages', () => {
    expect(brought([says(accounts, 'Pul yoʻq'), says(director, 'Taʼmir')], done)).toEqual([
      '2. ← Buxgalteriya: Pul yoʻq\nDirektor: Taʼmir',
    ]);
    expect(brought([says(accounts, 'Taʼmir'), says(director, 'Taʼmir')], done)).toEqual(['2. ← Taʼmir']);
    const { fills } = taken([says(accounts, 'Pul yoʻq'), says(director, 'Taʼmir')]);
    expect(fills[0]!.offers[0].places.map(({ sheet }) => sheet)).toEqual(['Buxgalteriya', 'Direktor']);
  });

  test('are taken without the spaces around them; a formula that was never computed is none', () => {
    expect(brought([says(director, '  Taʼmir ')], done)).toEqual(['2. ← Taʼmir']);
    const { columns, headerRow } = findPageColumns(director)!;
    const [row, column] = [headerRow + 1, columns.note! - 1];
    const cells = Array.from({ length: director.columnCount }, (_, at) => director.cells[row]![at]);
    const computed = cells.with(column, { kind: 'blank', value: null, formula: '"Taʼ"&"mir"' });
    expect(brought([{ ...director, cells: director.cells.with(row, computed) }], done)).toEqual([
      'amount: ="Taʼ"&"mir"',
    ]);
  });

  test('come below what stands there, and what stands there is not offered again', () => {
    expect(brought([says(director, 'Taʼmir')], note('Kasallik'))).toEqual(['2. ? Kasallik\nTaʼmir']);
    expect(brought([says(director, 'Taʼmir')], note('Taʼmir'))).toEqual([]);
    expect(brought([says(director, 'Taʼmir')], note('Kasallik\n Taʼmir '))).toEqual([]);
    expect(brought([says(director, 'Taʼmir')], note('Direktor: Taʼmir\nBuxgalteriya: Pul yoʻq'))).toEqual([]);
    expect(brought([says(director, 'Taʼmir')], note('Taʼmir: yoʻq'))).toEqual(['2. ? Taʼmir: yoʻq\nTaʼmir']);
    expect(brought([says(director, 'Taʼmir\nKasallik')], note('Kasallik\nTaʼmir'))).toEqual([]);
    expect(brought([says(director, 'Taʼmir\nYoʻl')], note('Taʼmir'))).toEqual(['2. ? Taʼmir\nTaʼmir\nYoʻl']);
    expect(brought([says(accounts, 'Kasallik'), says(director, 'Taʼmir')], note('Kasallik'))).toEqual([
      '2. ? Kasallik\nDirektor: Taʼmir',
    ]);
  });

  test('that were mended on one page and written on another: the new ones take the place of the old', async () => {
    const noted = note('Taʼmir');
    const [books, head] = (await pagesOf(plan, noted)) as [Grid, Grid];
    expect(brought([says(books, 'Taʼmirlash')], noted)).toEqual(['2. ? Taʼmirlash']);
    expect(brought([says(books, 'Taʼmirlash'), says(director, 'Kasallik')], noted)).toEqual([
      '2. ? Buxgalteriya: Taʼmirlash\nDirektor: Kasallik',
    ]);
    // What the page was made with says nothing.
    expect(brought([says(head, 'Taʼmir')], noted)).toEqual([]);
    expect(taken([says(head, 'Taʼmir')], noted).known).toBe(0);
    expect(taken([says(director, 'Taʼmir')], noted).known).toBe(1);
  });

  test('where the sheet has a formula are left, unless they say the same', () => {
    const at = done.cells.findIndex((row) => row?.[0]?.value === '2.');
    const row = Array.from({ length: 19 }, (_, column) => done.cells[at]![column]);
    const computed: Grid = {
      ...done,
      cells: done.cells.with(at, row.with(6, { kind: 'text', value: ' Taʼmir ', formula: '"Taʼmir"' })),
    };
    expect(brought([says(director, 'Kasallik')], computed)).toEqual(['formula: Kasallik']);
    expect(brought([says(director, 'Taʼmir')], computed)).toEqual([]);
  });
});

test('a row of no item that is known is named by what is seen of it, for each thing that was entered', () => {
  const strange = (number: string, name: string) =>
    turned(director, () => {
      const { columns } = findPageColumns(director)!;
      const cells: (Cell | undefined)[] = Array.from({ length: director.columnCount }, () => undefined);
      cells[columns.number! - 1] = { kind: 'text', value: number };
      cells[columns.name! - 1] = { kind: 'text', value: name };
      cells[columns.fact! - 1] = { kind: 'number', value: 5 };
      cells[columns.note! - 1] = { kind: 'text', value: 'Izoh' };
      return [cells];
    });
  expect(brought([strange('9.', 'Bogʻ barpo etish')], done)).toEqual([
    'row: 9. Bogʻ barpo etish',
    'row: 9. Bogʻ barpo etish',
  ]);
  expect(brought([strange('', 'Bogʻ')], done)).toEqual(['row: Bogʻ', 'row: Bogʻ']);
  expect(brought([strange('9.', '')], done)).toEqual(['row: 9.', 'row: 9.']);
});
