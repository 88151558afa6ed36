import { holdsMostly } from './column-cells';
import type { ColumnSpan, FoundColumns, HeaderSearch } from './find-columns';
import { yearIn } from './header-label';
import type { ColumnRole, PlanCell } from './plan';

/** A column that nothing names but a year in words that nobody foresaw: "2025-yil yakuni boʻyicha". */
interface DatedColumn {
  readonly column: number;
  readonly cell: PlanCell;
  readonly year: number;
}

/** A header with its fact or plan told by the year alone: the one beside the year of the other, or the only two years that follow each other. */
export function withDated(search: HeaderSearch, found: FoundColumns, span: ColumnSpan): FoundColumns {
  const { columns, factYear, planYear } = found;
  if (columns.fact !== undefined && columns.plan !== undefined) return found;
  const dated = datedColumns(search, found, span);
  const only = (year: number): DatedColumn | undefined => {
    const some = dated.filter((one) => one.year === year);
    return some.length === 1 ? some[0] : undefined;
  };
  if (columns.plan !== undefined) return planYear ? withRole(found, 'fact', only(planYear.year - 1)) : found;
  if (columns.fact !== undefined) return factYear ? withRole(found, 'plan', only(factYear.year + 1)) : found;
  const first = dated.length === 2 ? Math.min(...dated.map(({ year }) => year)) : 0;
  const [fact, plan] = [only(first), only(first + 1)];
  return fact && plan ? withRole(withRole(found, 'fact', fact), 'plan', plan) : found;
}

function withRole(
  found: FoundColumns,
  role: ColumnRole & ('fact' | 'plan'),
  dated: DatedColumn | undefined,
): FoundColumns {
  if (!dated) return found;
  const { column, cell, year } = dated;
  return {
    ...found,
    columns: { ...found.columns, [role]: column },
    headers: { ...found.headers, [role]: cell },
    [`${role}Year`]: { year, cell },
  };
}

function datedColumns(search: HeaderSearch, found: FoundColumns, { left, right }: ColumnSpan): DatedColumn[] {
  const [top, bottom] = found.headerRows;
  const taken = new Set(Object.values(found.columns));
  const dated: DatedColumn[] = [];
  for (let column = left; column <= right; column++) {
    if (taken.has(column)) continue;
    for (let row = top; row <= bottom; row++) {
      const cell = search.reader.read(row, column);
      const year = cell.kind === 'text' ? yearIn(cell.text) : null;
      if (year !== null && holdsMostly(search, bottom, column, isQuantity)) dated.push({ column, cell, year });
    }
  }
  return dated;
}

/** Digits, and the signs that stand between and for them. */
const isQuantity = ({ text }: PlanCell): boolean => /^[-–—\d\s.,/]+$/.test(text);
