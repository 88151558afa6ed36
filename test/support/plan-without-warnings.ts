import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** What a careful reader asks of a district's plan, answered in the cells: its row and column, and what is replaced by what. */
const ANSWERS = [
  { row: 21, column: 7, from: 'I-III chorak', to: 'I va III chorak' },
  { row: 23, column: 2, from: '2020-2025', to: '2026-2030' },
  { row: 25, column: 2, from: 'XVII', to: 'XVIII' },
] as const;

/** The bytes of a real district's plan in which nothing blocks the report. */
export async function planWithoutWarnings(): Promise<Uint8Array> {
  const file = join(__dirname, '../fixtures/plans/districts/04-chimboy.xlsx');
  const workbook = openXlsx(new Uint8Array(readFileSync(file)));
  const [sheet] = await workbook.sheets();
  const grid = await workbook.read(sheet!.name);
  const edits = ANSWERS.map(({ row, column, from, to }): Edit => {
    const before = String(cellAt(grid, row, column).value);
    if (!before.includes(from)) throw new Error(`${from} is not in the plan any more`);
    return { kind: 'set', cell: `${'ABCDEFGH'[column - 1]!}${row}`, before, after: before.replace(from, to) };
  });
  await workbook.write(grid.sheet, [{ id: 'answers', edits }]);
  return workbook.save();
}
