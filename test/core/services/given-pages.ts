import { comparePages } from '../../../src/actions/service-pages';
import { readDone } from '../../../src/core/done/read-done';
import type { Plan, Quarter } from '../../../src/core/plan/plan';
import { findPageColumns, type PageRole } from '../../../src/core/services/page-columns';
import { pageSheets } from '../../../src/core/services/page-sheet';
import { readPage } from '../../../src/core/services/read-page';
import { servicePages } from '../../../src/core/services/service-pages';
import type { Cell, CellValue } from '../../../src/core/sheet/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { pack } from '../plan/reading';

/** The rows of a page below its header, as they may be turned before it is given back. */
export type Rows = readonly (readonly (Cell | undefined)[])[];

/** The pages of a quarter as grids. */
export async function pagesOf(of: Plan, done: Grid, quarter: Quarter = 1): Promise<readonly Grid[]> {
  const pages = servicePages(of, readDone(done, of), pack);
  const workbook = new MemoryWorkbook();
  const sheets = pageSheets(pages, { plan: of, pack, quarter });
  for (const sheet of sheets) await workbook.addSheet(sheet);
  return workbook.readAll(sheets.map(({ name }) => name));
}

const cell = (value: CellValue): Cell => ({ kind: typeof value === 'number' ? 'number' : 'text', value });

/** A page with a value in the row of an item. */
export function typed(page: Grid, number: string, role: PageRole, value: CellValue): Grid {
  const column = findPageColumns(page)!.columns[role]!;
  return turned(page, (rows) =>
    rows.map((row) => (row[0]?.value === number ? row.with(column - 1, cell(value)) : row)),
  );
}

/** A page with the rows below its header turned. */
export function turned(page: Grid, turn: (rows: Rows) => Rows): Grid {
  const { headerRow } = findPageColumns(page)!;
  const width = page.columnCount;
  const rows = page.cells.slice(headerRow).map((row) => Array.from({ length: width }, (_, at) => row?.[at]));
  const cells = [...page.cells.slice(0, headerRow), ...turn(rows)];
  return { ...page, cells, rowCount: cells.length };
}

/** What pages bring: "F4 ← 100/275" and what is left, by its kind. */
export function brought(pages: readonly Grid[], done: Grid, of: Plan, quarter?: Quarter): readonly string[] {
  const read = pages.map((grid) => ({ file: 'p', page: readPage(grid, pack)! }));
  const record = readDone(done, of)!;
  const { fills, conflicts, troubles } = comparePages(
    [{ file: 'p', pages: read, others: [] }],
    { grid: done, record },
    of,
    quarter,
  );
  const line = (sign: string) => (field: (typeof fills)[number]) =>
    `${field.item.number.text} ${sign} ${field.offers.map(({ text }) => text).join(' | ')}`;
  return [
    ...fills.map(line('←')),
    ...conflicts.map(line('?')),
    ...troubles.map(({ kind, text }) => `${kind}: ${text}`),
  ];
}
