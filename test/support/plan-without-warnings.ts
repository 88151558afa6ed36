import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../src/core/sheet/edit';
import { cellName } from '../../src/core/sheet/address';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** What a careful reader asks of a district's plan, answered in the cells: its row and column, and what is replaced by what. */
const ANSWERS = [
  { row: 21, column: 7, from: 'I-III chorak', to: 'I va III chorak' },
  { row: 23, column: 2, from: '2020-2025', to: '2026-2030' },
  { row: 25, column: 2, from: 'XVII', to: 'XVIII' },
] as const;

/** The bytes of a real district's plan. */
export function planAsGiven(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../fixtures/plans/districts/04-chimboy.xlsx')));
}

/** What is typed into the cells of that plan before nothing blocks its report. */
export function answersTo(
  plan: Grid,
): readonly { readonly cell: string; readonly before: string; readonly after: string }[] {
  return ANSWERS.map(({ row, column, from, to }) => {
    const before = String(cellAt(plan, row, column).value);
    if (!before.includes(from)) throw new Error(`${from} is not in the plan any more`);
    return { cell: cellName(row, column), before, after: before.replace(from, to) };
  });
}

/** The bytes of a real district's plan in which nothing blocks the report. */
export async function planWithoutWarnings(): Promise<Uint8Array> {
  const workbook = openXlsx(planAsGiven());
  const [sheet] = await workbook.sheets();
  const grid = await workbook.read(sheet!.name);
  const edits = answersTo(grid).map((answer): Edit => ({ kind: 'set', ...answer }));
  await workbook.write(grid.sheet, [{ id: 'answers', edits }]);
  return workbook.save();
}
