import { cutText, keptCells, keptText, listCells, OWN_SHEET } from '../../../src/core/keep/own-sheet';
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
