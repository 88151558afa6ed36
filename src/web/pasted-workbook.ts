import { type CellValue, textOf } from '../core/sheet/cell';
import { newXlsx } from '../xlsx/new-xlsx';
import type { PastedTable } from './pasted-table';

const [NARROWEST, WIDEST] = [8, 48] as const;
/** Longer texts are wrapped, so a column need not be as wide as its longest. */
const SHOWN_SHARE = 0.5;

/** The bytes of a workbook whose one sheet holds a pasted table. */
export function pastedWorkbook({ rows, merges }: PastedTable, sheet: string): Uint8Array {
  const count = Math.max(...rows.map((row) => row.length));
  // Title lines that stand alone in the first column run on over the others.
  const table = rows.filter((row) => row.length > 1);
  const widths = Array.from({ length: count }, (_, column) => widthOf(table.map((row) => row[column] ?? null)));
  return newXlsx({ sheet, rows, merges, widths });
}

/** Wide enough for most of a column, in characters. */
function widthOf(values: readonly CellValue[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, textOf(value).length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * SHOWN_SHARE)));
}
