import { comparePages } from '../../../src/actions/service-pages';
import { readDone } from '../../../src/core/done/read-done';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { findPageColumns } from '../../../src/core/services/page-columns';
import { pageSheets } from '../../../src/core/services/page-sheet';
import { readPage } from '../../../src/core/services/read-page';
import { pageKeys, servicePages } from '../../../src/core/services/service-pages';
import { cellName } from '../../../src/core/sheet/address';
import { textOf } from '../../../src/core/sheet/cell';
import type { Change } from '../../../src/core/sheet/edit';
import { cellAt } from '../../../src/core/sheet/grid';
import type { NewSheet } from '../../../src/core/workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { doneGridOf } from '../done/plan-at-work';
import { pack, sheetsOf } from '../plan/reading';

/** A page with the place of each item in the plan typed in as what was done. */
async function filledPage(sheet: NewSheet, keys: readonly string[]) {
  const workbook = new MemoryWorkbook();
  await workbook.addSheet(sheet);
  const grid = await workbook.read(sheet.name);
  const { columns, headerRow } = findPageColumns(grid)!;
  const rows = Array.from({ length: grid.rowCount - headerRow }, (_, at) => headerRow + 1 + at);
  const changes = rows.flatMap((row): Change[] => {
    const after = keys.indexOf(textOf(cellAt(grid, row, columns.key!).value)) + 1;
    const cell = cellName(row, columns.fact!);
    return after === 0 ? [] : [{ id: cell, edits: [{ kind: 'set', cell, before: null, after }] }];
  });
  expect((await workbook.write(sheet.name, changes)).refused).toEqual([]);
  return { file: 'p', page: readPage(await workbook.read(sheet.name), pack)! };
}

test.each(['2026-b-reordered.xlsx', '2023-qorauzak.xlsx', 'districts/05-ellikqala.xlsx'])(
  '%s: what every service fills in comes back, each number to its own item',
  async (file) => {
    const [sheet] = await sheetsOf(file);
    const plan = parsePlan(sheet!, pack)!;
    const done = await doneGridOf(plan);
    const record = readDone(done, plan)!;
    const sheets = pageSheets(servicePages(plan, record, pack), { plan, pack, quarter: 3 });
    const keys = pageKeys(plan);
    const pages = await Promise.all(sheets.map((page) => filledPage(page, keys)));
    const taken = comparePages([{ file: 'p', pages, others: [] }], { grid: done, record }, plan, 3);
    expect([taken.conflicts, taken.troubles]).toEqual([[], []]);
    expect(taken.fills.map(({ offers: [{ text }] }) => text)).toEqual(plan.items.map(({ index }) => String(index + 1)));
  },
);
