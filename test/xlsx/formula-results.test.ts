import type { Change } from '../../src/core/sheet/edit';
import type { Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { xlsxOfGrids } from '../support/make-xlsx';
import { gridOf, type Written } from '../support/test-grid';

const formula = (text: string, value: number | string | null): Written => ({
  kind: value === null ? 'blank' : typeof value === 'number' ? 'number' : 'text',
  value,
  formula: text,
});
const set = (cell: string, before: number | null, after: number | null): Change => ({
  id: cell,
  edits: [{ kind: 'set', cell, before, after }],
});

/** What formulas come to after changes, in the file that is saved. */
async function after(grid: Grid, ...changes: readonly Change[]): Promise<Record<string, unknown>> {
  const workbook = openXlsx(xlsxOfGrids(grid));
  for (const change of changes) expect((await workbook.write('Reja', [change])).refused).toEqual([]);
  const saved = await openXlsx(workbook.save()).read('Reja');
  const found: Record<string, unknown> = {};
  saved.cells.forEach((row, at) =>
    row?.forEach((cell, column) => {
      if (cell?.formula !== undefined) found['ABC'[column]! + (at + 1)] = cell.value;
    }),
  );
  return found;
}

const sums = gridOf([
  ['Jami', formula('SUM(B2:B4)', 60), formula('B1*2', 120)],
  ['bir', 10],
  ['ikki', 20],
  ['uch', 30],
  ['boshqa', 5, formula('B5+1', 999)],
]);

it('a sum is right again once one of its parts was written, and so is what stands on it', async () => {
  expect(await after(sums, set('B2', 10, 17))).toEqual({ B1: 67, C1: 134, C5: 999 });
});

it('a formula that reads nothing that was written keeps the result that the file gives it', async () => {
  expect(await after(sums, set('B5', 5, 6))).toMatchObject({ B1: 60, C5: 7 });
});

it('taking the write back brings the result back', async () => {
  const workbook = openXlsx(xlsxOfGrids(sums));
  const { applied } = await workbook.write('Reja', [set('B2', 10, 17)]);
  await workbook.write('Reja', [applied[0]!.inverse]);
  expect((await workbook.read('Reja')).cells[0]![1]).toMatchObject({ value: 60, formula: 'SUM(B2:B4)' });
});

it('a sum is right again where one of its rows went', async () => {
  const change: Change = { id: 'out', edits: [{ kind: 'deleteRow', row: 3, before: ['ikki', 20, null] }] };
  expect(await after(sums, change)).toMatchObject({ B1: 40, C1: 80 });
});

it('a result that only Excel can work out is taken out rather than left wrong; a text stays', async () => {
  const grid = gridOf([
    [formula('ROUND(B1/3,0)', 3), 10],
    [formula('"Jami "&B1', 'Jami 10'), formula('A1+1', 4)],
    [formula('ROUND(B3,0)', 7), 7],
  ]);
  expect(await after(grid, set('B1', 10, 30))).toEqual({ A1: null, A2: 'Jami 10', B2: null, A3: 7 });
});

it('of formulas in a circle no result is made up', async () => {
  const grid = gridOf([[formula('B1+C1', 1), formula('A1+C1', 2), 3]]);
  expect(await after(grid, set('C1', 3, 4))).toEqual({ A1: null, B1: null });
});

it('what a formula reads of another sheet is not what was written here, and its own sheet may be named', async () => {
  const grid = gridOf([
    [formula('SUM(Ikki!A3:B3)', 8), 10],
    [formula('SUM(A:A)', 21), 5],
    [formula('ROUND(Reja!B3,0)', 7), 7],
  ]);
  expect(await after(grid, set('B3', 7, 9))).toEqual({ A1: 8, A2: null, A3: null });
});
