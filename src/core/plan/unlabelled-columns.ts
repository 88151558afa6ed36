import type { ColumnSpan, FoundColumns, HeaderSearch } from './find-columns';
import { holdsMostly, SAMPLE_ROWS } from './column-cells';
import { readItemNumber } from './item-number';
import type { PlanCell } from './plan';
import { isFilled } from './plan-cell';

const WORD = /\p{L}{3}/u;

/** A header with the columns that its labels do not tell and their cells do: the numbers, and the names. */
export function withUnlabelled(search: HeaderSearch, found: FoundColumns, span: ColumnSpan): FoundColumns {
  const end = found.headerRows[1];
  let { columns, headers } = found;
  if (columns.number === undefined) {
    const number = unlabelledNumbers(search, found.headerRows, columns, span);
    if (number !== undefined) columns = { ...columns, number };
  }
  if (columns.name === undefined) {
    const name = otherwiseNamed(search, end, columns, span);
    if (name !== undefined) {
      columns = { ...columns, name };
      const label = labelAbove(search, found.headerRows, name);
      if (label) headers = { ...headers, name: label };
    }
  }
  return { ...found, columns, headers };
}

/**
 * A column whose cells are mostly item numbers, the one nearest to the left of the name first. Right of the name none
 * that has a label: quarters and other amounts stand there.
 */
function unlabelledNumbers(
  search: HeaderSearch,
  headerRows: FoundColumns['headerRows'],
  columns: FoundColumns['columns'],
  { left, right }: ColumnSpan,
): number | undefined {
  const taken = new Set(Object.values(columns));
  const name = columns.name ?? right;
  const mayBe = (column: number): boolean => !taken.has(column) && holdsNumbers(search, headerRows[1], column);
  for (let column = name - 1; column >= left; column--) if (mayBe(column)) return column;
  for (let column = name; column <= right; column++)
    if (!labelAbove(search, headerRows, column) && mayBe(column)) return column;
  return undefined;
}

const holdsNumbers = (search: HeaderSearch, headerEnd: number, column: number): boolean =>
  holdsMostly(search, headerEnd, column, (cell) => readItemNumber(cell).path !== null);

/**
 * The column of names under a label that nobody foresaw: where all that makes a plan is known but the name, the first
 * column right of the numbers with words beside most units is that.
 */
function otherwiseNamed(
  search: HeaderSearch,
  headerEnd: number,
  columns: FoundColumns['columns'],
  { left, right }: ColumnSpan,
): number | undefined {
  const { number, unit, fact, plan, mechanism, deadline, responsible } = columns;
  const isPlan = unit !== undefined && (fact ?? plan) !== undefined;
  if (!isPlan || (mechanism ?? deadline ?? responsible) === undefined) return undefined;
  const taken = new Set(Object.values(columns));
  for (let column = number === undefined ? left : number + 1; column <= right; column++) {
    if (!taken.has(column) && isBesideMost(search, headerEnd, column, unit)) return column;
  }
  return undefined;
}

/** Whether a column holds words in most rows that have a unit. */
function isBesideMost({ grid, reader }: HeaderSearch, headerEnd: number, column: number, unit: number): boolean {
  let rows = 0;
  let worded = 0;
  for (let row = headerEnd + 1; row <= Math.min(grid.rowCount, headerEnd + SAMPLE_ROWS); row++) {
    if (reader.read(row, unit).kind !== 'text') continue;
    rows++;
    const cell = reader.read(row, column);
    if (WORD.test(cell.text)) worded++;
  }
  return worded * 2 > rows;
}

/** The lowest cell of the header over a column that holds anything. */
function labelAbove(
  { reader }: HeaderSearch,
  [top, bottom]: FoundColumns['headerRows'],
  column: number,
): PlanCell | undefined {
  for (let row = bottom; row >= top; row--) {
    const cell = reader.read(row, column);
    if (isFilled(cell)) return cell;
  }
  return undefined;
}
