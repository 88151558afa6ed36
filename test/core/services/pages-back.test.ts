import { type DoneField } from '../../../src/actions/enter-done';
import { findPageColumns, pageColumns } from '../../../src/core/services/page-columns';
import { servicePages } from '../../../src/core/services/service-pages';
import type { Cell } from '../../../src/core/sheet/cell';
import { cellAt, type Grid } from '../../../src/core/sheet/grid';
import { doneGridOf, entered } from '../done/plan-at-work';
import { pack, planOf } from '../plan/reading';
import { brought as broughtTo, pagesOf, turned, typed } from './given-pages';

const ITEMS = [
  'QORAOʻZAK TUMANI AXBOROT-KUTUBXONA MARKAZI, 2026-YIL',
  '| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |',
  '| 1. | Adabiyotlar xarid qilish | Nomda/nusxa | 370/1006 | 400/1100 | Reja | 2026-yil davomida | Direktor |',
  '| 2. | Kitobxonlar qatnovi | Marotaba | 17000 | 18500 | Reja | 2026-yil davomida | Direktor |',
  '| 3. | Davra suhbatlari | Tadbir | 4 | 4 | Reja | har chorakda | Direktor; Buxgalteriya |',
  '| 4. | Seminar oʻtkazish | Tadbir | 2 | 2 | Reja | har chorakda | Direktor |',
  '| 5. | Seminar oʻtkazish | Tadbir | 2 | 3 | Reja | har chorakda | Direktor |',
  '| 6. | Obuna | Dona | 2 | 3 | Reja | har chorakda | |',
  '| 6.1. | Gazetalar | Dona | 2 | 3 | Reja | har chorakda | |',
];
const plan = planOf(ITEMS.join('\n'));
const fact: DoneField = { kind: 'fact', quarter: 1 };

const brought = (given: readonly Grid[], to: Grid, of = plan) => broughtTo(given, to, of);

let done: Grid;
let pages: readonly Grid[];
const director = () => pages[1]!;

beforeEach(async () => {
  done = await doneGridOf(plan);
  pages = await pagesOf(plan, done);
});

test('the pages: shared items on both, a part that names nobody with its whole, nobody’s last', () => {
  const shown = servicePages(plan, null, pack).map(({ id, items }) => [id, items.map(({ item }) => item.number.text)]);
  expect(shown).toEqual([
    ['buh', ['3.']],
    ['direktor', ['1.', '2.', '3.', '4.', '5.']],
    ['none', ['6.', '6.1.']],
  ]);
  const { headerRow } = findPageColumns(director())!;
  const column = pageColumns(1).findIndex(({ role }) => role === 'quarterPlan') + 1;
  expect(cellAt(director(), headerRow + 1, column).value).toBe('100/275');
});

test('a formula that was never computed is named, and one that was is its value', () => {
  const column = findPageColumns(director())!.columns.fact! - 1;
  const computed = (one: Cell) =>
    turned(director(), (rows) => rows.map((row) => (row[0]?.value === '2.' ? row.with(column, one) : row)));
  expect(brought([computed({ kind: 'blank', value: null, formula: '40+2' })], done)).toEqual(['amount: =40+2']);
  expect(brought([computed({ kind: 'number', value: 42, formula: '40+2' })], done)).toEqual(['2. ← 42']);
});

test('rows sorted, deleted and put in between are found by what they are', () => {
  const filled = typed(typed(director(), '1.', 'fact', '100/275'), '2.', 'fact', '4 600');
  const sorted = turned(filled, (rows) => [[], [undefined, undefined], ...rows.slice(0, 3).reverse()]);
  expect(brought([sorted], done)).toEqual(['1. ← 100/275', '2. ← 4600']);
});

test('a name retyped with slips, or cleared, is known by its key; one that is another item by what is seen', () => {
  const slip = typed(typed(director(), '2.', 'name', 'Kitobxonlar qatnovii'), '2.', 'fact', 5);
  expect(brought([slip], done)).toEqual(['2. ← 5']);
  expect(brought([typed(typed(director(), '2.', 'name', null), '2.', 'fact', 5)], done)).toEqual(['2. ← 5']);
  const other = typed(typed(director(), '2.', 'name', 'Davra suhbatlari'), '2.', 'fact', 5);
  expect(brought([other], done)).toEqual(['3. ← 5']);
  const own = typed(typed(director(), '2.', 'name', 'Bogʻ barpo etish'), '2.', 'fact', 5);
  expect(brought([own], done)).toEqual(['row: 2. Bogʻ barpo etish']);
});

test('keys that stayed behind when the rows were sorted do not move a number to another item', () => {
  const keyAt = findPageColumns(director())!.columns.key! - 1;
  const filled = typed(director(), '1.', 'fact', '100/275');
  const sorted = turned(filled, (rows) => {
    const back = [...rows.slice(0, 5)].reverse();
    return back.map((row, at) => row.with(keyAt, rows[at]![keyAt]));
  });
  expect(brought([sorted], done)).toEqual(['1. ← 100/275']);
});

test('without keys rows are known by name and number, and a row that could be of two items is named', () => {
  const without = (page: Grid) => {
    const at = findPageColumns(page)!.columns.key! - 1;
    return turned(page, (rows) => rows.map((row) => row.with(at, undefined)));
  };
  expect(brought([without(typed(director(), '5.', 'fact', 2))], done)).toEqual(['5. ← 2']);
  const numberless = typed(typed(director(), '5.', 'fact', 2), '5.', 'number', null);
  expect(brought([without(numberless)], done)).toEqual(['row: Seminar oʻtkazish']);
});

test('where one of two items of one name is gone, the row of the other is not taken for it', async () => {
  const left = planOf([...ITEMS.slice(0, 5), ...ITEMS.slice(6).map((line) => line.replace('| 5.', '| 4.'))].join('\n'));
  const now = await doneGridOf(left);
  expect(brought([typed(director(), '5.', 'fact', 2)], now, left)).toEqual(['row: 5. Seminar oʻtkazish']);
});

test('items renumbered in the plan since are found by name', async () => {
  const moved = planOf([...ITEMS.slice(0, 2), ITEMS[3]!.replace('2.', '1.'), ITEMS[2]!.replace('1.', '2.')].join('\n'));
  expect(brought([typed(director(), '1.', 'fact', '10/20')], await doneGridOf(moved), moved)).toEqual(['2. ← 10/20']);
});

test('a note comes below the one that stands there, and takes its place only where that one was mended', async () => {
  const noted = entered(done, plan, '3.', { kind: 'note', quarter: 1 }, 'Taʼmir');
  expect(brought([typed(director(), '3.', 'note', 'Kasallik')], noted)).toEqual(['3. ? Taʼmir\nKasallik']);
  expect(brought([typed(director(), '3.', 'note', 'Taʼmir')], noted)).toEqual([]);
  const [, made] = await pagesOf(plan, noted);
  expect(brought([typed(made!, '3.', 'note', 'Taʼmirlash')], noted)).toEqual(['3. ? Taʼmirlash']);
});

test('a number that is the same however it is written is known; a formula on Bajarilishi is not written over', () => {
  const known = entered(done, plan, '2.', fact, '4600');
  expect(brought([typed(director(), '2.', 'fact', '4 600,0')], known)).toEqual([]);
  const row = known.cells.findIndex((cells) => cells?.some((one) => one?.value === 4600));
  const at = known.cells[row]!.findIndex((one) => one?.value === 4600);
  const computed: Grid = {
    ...known,
    cells: known.cells.with(row, known.cells[row]!.with(at, { kind: 'number', value: 4600, formula: '4000+600' })),
  };
  expect(brought([typed(director(), '2.', 'fact', 5)], computed)).toEqual(['formula: 5']);
  expect(brought([typed(director(), '2.', 'fact', 4600)], computed)).toEqual([]);
});
