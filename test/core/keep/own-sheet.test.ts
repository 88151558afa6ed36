import {
  cutText,
  forgottenCells,
  isBesidePlans,
  isDoneName,
  isNotesName,
  keptCells,
  keptText,
  listCells,
  OWN_SHEET,
} from '../../../src/core/keep/own-sheet';
import { areaName } from '../../../src/core/sheet/address';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { gridOf } from '../../support/test-grid';

async function sheetWith(...texts: readonly string[]) {
  const workbook = new MemoryWorkbook(gridOf([['x']]));
  for (const text of texts) await workbook.writeOwn([keptCells(text)]);
  return { workbook, grid: await workbook.read(OWN_SHEET) };
}

test('a text longer than a cell comes back whole, and a shorter one takes its place', async () => {
  const long = 'Oʻzbekiston 📚'.repeat(9_000);
  const { workbook, grid } = await sheetWith(long);
  expect(grid.rowCount).toBeGreaterThan(5);
  for (const row of grid.cells)
    for (const cell of row ?? []) expect(String(cell?.value ?? '').length).toBeLessThan(32_767);
  expect(keptText(grid)).toBe(long);
  await workbook.writeOwn([keptCells('qisqa')]);
  expect(keptText(await workbook.read(OWN_SHEET))).toBe('qisqa');
});

test('a sign of two characters is never cut', () => {
  expect(cutText('a📚b', 2)).toEqual(['a', '📚', 'b']);
  expect(cutText('')).toEqual(['']);
});

test.each<[string, readonly (readonly (string | number | null)[])[]]>([
  ['an empty sheet', []],
  ['the memory of a report', [['kind', 'sheet', 'place', 'mark', 'value']]],
  ['a count that is none', [[], [...Array<null>(20).fill(null), 'ikki']]],
  ['a piece that is gone', [[], [...Array<null>(20).fill(null), 2], [...Array<null>(20).fill(null), '{']]],
])('%s keeps no text', (_, rows) => {
  expect(keptText(gridOf(rows))).toBeNull();
});

test('answers and the form’s own text stand beside each other', async () => {
  const workbook = new MemoryWorkbook(gridOf([['x']]));
  await workbook.writeOwn([keptCells('javoblar'), keptCells('shakl', 'form')]);
  const grid = await workbook.read(OWN_SHEET);
  expect([keptText(grid), keptText(grid, 'form')]).toEqual(['javoblar', 'shakl']);
});

test('lists stand in columns of their own, each with its area', async () => {
  const { cells, areas } = listCells([['Tadbir', 'Nusxa', 'Nafar'], ['Markaz']]);
  expect(areas.map(areaName)).toEqual(['X2:X4', 'Y2']);
  const workbook = new MemoryWorkbook(gridOf([['x']]));
  await workbook.writeOwn([cells]);
  const grid = await workbook.read(OWN_SHEET);
  expect(grid.cells[3]?.[23]?.value).toBe('Nafar');
  expect(grid.cells[1]?.[24]?.value).toBe('Markaz');
});

test('what is kept of each name stands in a column of its own: its name, how many pieces, and the pieces', () => {
  const at = { sheet: '_ishreja', isHidden: true, row: 1 };
  expect(keptCells('matn')).toEqual({ ...at, column: 21, values: [['answers'], [1], ['matn']] });
  expect(keptCells('', 'form')).toEqual({ ...at, column: 22, values: [['form'], [1], ['']] });
  expect(keptCells('matn', 'choices').column).toBe(23);
  const [, , first, second] = keptCells('x'.repeat(32_001), 'mappings').values;
  expect([String(first![0]).length, second]).toEqual([32_000, ['x']]);
});

test.each<[string | number | boolean | null, string | null]>([
  [1, 'a'],
  [2, 'ab'],
  [3, null],
  [1e9, null],
  [0, null],
  [-1, null],
  ['1', null],
  [true, null],
  [null, null],
])('of a text kept in %s pieces, where there are two, is read %s', (count, expected) => {
  const column = (value: string | number | boolean | null) => [...Array<null>(20).fill(null), value];
  expect(keptText(gridOf([column('answers'), column(count), column('a'), column('b')]))).toBe(expected);
});

test('a piece that looks like a number is a part of the text', () => {
  const column = (value: string | number) => [...Array<null>(20).fill(null), value];
  expect(keptText(gridOf([column('answers'), column(2), column(12), column('"}')]))).toBe('12"}');
});

test('the lists as they are written: each below its heading, blank where it is shorter', () => {
  const at = { sheet: '_ishreja', isHidden: true, row: 1, column: 24 };
  expect(listCells([['a', 'b', 'c'], ['d']])).toEqual({
    cells: {
      ...at,
      values: [
        ['list', 'list'],
        ['a', 'd'],
        ['b', null],
        ['c', null],
      ],
    },
    areas: [
      { top: 2, left: 24, bottom: 4, right: 24 },
      { top: 2, left: 25, bottom: 2, right: 25 },
    ],
  });
  expect(listCells([])).toEqual({ cells: { ...at, values: [[]] }, areas: [] });
});

test.each<[string, number, readonly string[]]>([
  ['abcde', 2, ['ab', 'cd', 'e']],
  ['abcd', 2, ['ab', 'cd']],
  ['aﬁb', 2, ['aﬁ', 'b']],
  ['a𐀀b', 2, ['a', '𐀀', 'b']],
  ['a\u{10fc00}b', 2, ['a', '\u{10fc00}', 'b']],
  ['ab\ud83d', 3, ['ab\ud83d']],
  ['ab\ud83d', 5, ['ab\ud83d']],
])('%j in pieces of %s', (text, longest, pieces) => {
  expect(cutText(text, longest)).toEqual(pieces);
});

test('all that is kept of a plan is blanked, and what the office chose stays', () => {
  const blank = Array<null>(21).fill(null);
  expect(forgottenCells(gridOf([['a'], ['b'], ['c']]))).toEqual({
    sheet: '_ishreja',
    isHidden: true,
    row: 1,
    column: 1,
    values: [blank, blank, blank],
  });
  expect(forgottenCells(gridOf([]))).toBeNull();
});

test.each<[string, { beside: boolean; done: boolean; notes: boolean }]>([
  ['Izohlar', { beside: true, done: false, notes: true }],
  ['Izohlar (IshReja)', { beside: true, done: false, notes: true }],
  ['Izohlar (2)', { beside: false, done: false, notes: false }],
  ['Bajarilishi', { beside: true, done: true, notes: false }],
  ['Bajarilishi 2025', { beside: true, done: true, notes: false }],
  ['Bajarilishi (IshReja) 2025 2', { beside: true, done: true, notes: false }],
  ['Bajarilishi boʻyicha', { beside: false, done: true, notes: false }],
  ['Bajarilishini koʻrish', { beside: false, done: false, notes: false }],
  ['Reja Bajarilishi ', { beside: false, done: false, notes: false }],
  ['bajarilishi', { beside: true, done: false, notes: false }],
  ['Tekshiruv natijalari', { beside: true, done: false, notes: false }],
  ['Umumiy koʻrinish 2', { beside: true, done: false, notes: false }],
  ['Muddatlar 2026', { beside: true, done: false, notes: false }],
  ['Oʻzgartirishlar', { beside: true, done: false, notes: false }],
  ['Tanishuv varagʻi', { beside: true, done: false, notes: false }],
  ['TANISHUV VARAGʻI', { beside: true, done: false, notes: false }],
  ['Muddatlar 1999 2 3', { beside: false, done: false, notes: false }],
  ['Yangi Muddatlar', { beside: false, done: false, notes: false }],
  ['Reja', { beside: false, done: false, notes: false }],
  ['', { beside: false, done: false, notes: false }],
])('a sheet called %j: beside plans, of what was done, of notes', (name, expected) => {
  expect({ beside: isBesidePlans(name), done: isDoneName(name), notes: isNotesName(name) }).toEqual(expected);
});
