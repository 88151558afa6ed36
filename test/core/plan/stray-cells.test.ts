import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Cell } from '../../../src/core/sheet/cell';
import { gridOf } from '../../support/test-grid';
import { pack } from './reading';

const LAST_ROW = 1_048_576;
const COLUMNS = 16_384;

test.each([1, COLUMNS])('a sign at the foot of the sheet in column %i is none of the table’s rows', (column) => {
  const header = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];
  const table = gridOf([header, ['1.', 'Bir', 'Dona', 4, 5]], { merges: ['A1040000:E1048576'] });
  const stray: Cell[] = [];
  stray[column - 1] = { kind: 'text', value: 'x' };
  const cells = [...table.cells.slice(0, 2)];
  cells[LAST_ROW - 1] = stray;
  const plan = parsePlan({ ...table, cells, rowCount: LAST_ROW, columnCount: COLUMNS }, pack)!;
  expect(plan.rows.map(({ row, kind }) => `${row} ${kind}`)).toEqual(['2 item']);
  expect(plan.area.bottom).toBe(2);
});
