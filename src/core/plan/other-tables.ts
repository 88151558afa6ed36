import type { Pack } from '../pack/pack';
import type { Area } from '../sheet/address';
import type { Grid } from '../sheet/grid';
import { type ColumnSpan, type HeaderSearch, headerSearch, isPlanHeader, readHeader } from './find-columns';
import type { OtherTables, PlanCell } from './plan';

/** So many columns a plan table has at least. */
const FEWEST_COLUMNS = 4;

/** Looks for other plan tables below the one read and beside it. */
export function otherTables(grid: Grid, pack: Pack, { top, left, bottom, right }: Area): OtherTables {
  const search = headerSearch(grid, pack);
  const inRows = (span: ColumnSpan, from: number, to: number): PlanCell | null =>
    span.right - span.left + 1 < FEWEST_COLUMNS ? null : firstHeader(search, span, from, to);
  const atRight = inRows({ left: right + 1, right: grid.columnCount }, top, bottom);
  const beside = atRight ?? inRows({ left: 1, right: left - 1 }, top, bottom);
  return { below: inRows({ left: 1, right: grid.columnCount }, bottom + 1, grid.rowCount), beside };
}

function firstHeader(search: HeaderSearch, span: ColumnSpan, from: number, to: number): PlanCell | null {
  for (let row = from; row <= to; row++) {
    const found = readHeader(search, row, span);
    if (found && isPlanHeader(found)) return search.reader.read(row, Math.min(...Object.values(found.columns)));
  }
  return null;
}
