import { readFileSync } from 'node:fs';
import { findPageColumns } from '../../src/core/services/page-columns';
import { cellName } from '../../src/core/sheet/address';
import type { Change } from '../../src/core/sheet/edit';
import { cellAt } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { templateBytes } from '../actions/template-workbook';
import { ishreja } from '../cli/captured-io';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';

/** Every kind of workbook that is made, by the name it goes by here. */
export async function producedWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const plan = await planWithoutWarnings();
  const made = new Map<string, Uint8Array>([
    ['plan.xlsx', plan],
    ['plan-done.xlsx', await planWithDone()],
    ['year-done.xlsx', await planWithDone(4)],
    ['plan-renamed.xlsx', await planWithOtherNames(plan)],
  ]);
  const make = async (out: string, ...words: readonly string[]): Promise<void> => {
    const [command = '', file = '', ...options] = words;
    const files = { 'own-form.xlsx': templateBytes(), 'region-form.xlsx': regionForm(), ...Object.fromEntries(made) };
    const { written, error } = await ishreja([command, file, '--out', out, ...options], files);
    const bytes = written.get(out);
    if (!bytes) throw new Error(`${words.join(' ')}: ${error}`);
    made.set(out, bytes);
  };
  await make('annual.xlsx', 'report', 'plan.xlsx');
  await make('draft.xlsx', 'report', '2026-qoraozak.xlsx', '--draft');
  await make('annual-renamed.xlsx', 'report', 'plan-renamed.xlsx', '--draft');
  await make('own.xlsx', 'report', 'plan.xlsx', '--template', 'own-form.xlsx');
  await make('region.xlsx', 'report', 'plan.xlsx', '--template', 'region-form.xlsx');
  await make('refreshed.xlsx', 'report', '2026-qoraozak.xlsx', '--draft', '--refresh', 'annual.xlsx');
  await make('annual-done.xlsx', 'report', 'plan-done.xlsx');
  await make('quarter-blank.xlsx', 'report', 'plan-done.xlsx', '--period', '2026-Q4');
  for (const quarter of [1, 2, 3, 4])
    await make(`year-${quarter}.xlsx`, 'report', 'year-done.xlsx', '--period', `2026-Q${quarter}`);
  await make('year.xlsx', 'report', 'year-done.xlsx');
  await make('next-year.xlsx', 'next-year', 'year-done.xlsx');
  await make('letter.xlsx', 'report', 'plan-done.xlsx', '--letter');
  await make('pages.xlsx', 'services', 'plan-done.xlsx', '--period', '2');
  made.set('pages-filled.xlsx', await filledPages(made.get('pages.xlsx')!));
  await make('mended.xlsx', 'fix', '2026-qoraozak.xlsx');
  return made;
}

/** Pages for services with something in every cell that waits for it. */
async function filledPages(pages: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(pages);
  for (const { name } of await workbook.sheets()) {
    const grid = await workbook.read(name);
    const { headerRow, columns } = findPageColumns(grid)!;
    const set = (row: number, column: number, after: string): Change => {
      const { value: before } = cellAt(grid, row, column);
      return { id: `${row} ${column}`, edits: [{ kind: 'set', cell: cellName(row, column), before, after }] };
    };
    const rows = Array.from({ length: grid.rowCount - headerRow }, (_, at) => headerRow + 1 + at);
    const items = rows.filter((row) => cellAt(grid, row, columns.key!).value !== null);
    await workbook.write(
      name,
      items.flatMap((row) => [set(row, columns.fact!, `${row}/12`), set(row, columns.note!, '=izoh')]),
    );
  }
  return workbook.save();
}

/** The plan with words for a total and for one of its parts that no list knows. */
async function planWithOtherNames(plan: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(plan);
  const sheet = (await workbook.sheets())[0]!.name;
  const grid = await workbook.read(sheet);
  const rename = (begin: string, after: string): Change => {
    const row = grid.cells.findIndex((_, at) => String(cellAt(grid, at + 1, 2).value).startsWith(begin)) + 1;
    const { value: before } = cellAt(grid, row, 2);
    return { id: begin, edits: [{ kind: 'set', cell: cellName(row, 2), before, after }] };
  };
  await workbook.write(sheet, [
    rename('Axborot-kutubxona fondlarini', 'Yangi kitoblar'),
    rename('Xarid qilish orqali', 'Homiylar orqali'),
  ]);
  return workbook.save();
}

function regionForm(): Uint8Array {
  return new Uint8Array(readFileSync('test/fixtures/templates/viloyat-shakli.xlsx'));
}
