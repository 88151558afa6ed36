import type { Pack } from '../pack/pack';
import { CellReader } from '../plan/plan-cell';
import type { Grid } from '../sheet/grid';
import { type FormHeader, HeaderFinder } from './find-header';
import type { FormTable } from './form-table';
import { readRows } from './read-rows';

/** The tables of a sheet from top to bottom, wherever they stand; none where it has none. */
export function findTables(grid: Grid, pack: Pack): readonly FormTable[] {
  const reader = new CellReader(grid);
  const finder = new HeaderFinder(grid, reader, pack);
  const headers = headersOf(grid, (row) => finder.at(row));
  const found = headers.length > 0 ? headers : headersOf(grid, (row) => finder.guessAt(row)).slice(0, 1);
  return found.flatMap((header, index) => {
    const end = (found[index + 1]?.headerRows[0] ?? grid.rowCount + 1) - 1;
    const table = readRows(grid, reader, header, end, pack);
    return table.rows.length > 0 ? [table] : [];
  });
}

function headersOf(grid: Grid, find: (row: number) => FormHeader | null): readonly FormHeader[] {
  const headers: FormHeader[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    const header = find(row);
    if (!header) continue;
    headers.push(header);
    row = header.headerRows[1];
  }
  return headers;
}
