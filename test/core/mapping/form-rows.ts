import { findTables } from '../../../src/core/mapping/find-tables';
import type { FormRow, FormTable } from '../../../src/core/mapping/form-table';
import { joinLabels } from '../../../src/core/mapping/label-key';
import { cellName } from '../../../src/core/sheet/address';
import { type GridExtras, gridOf, type Written } from '../../support/test-grid';
import { pack } from '../plan/reading';

/** The usual head of a form. */
export const HEAD = ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'];

/** The one table of a form. */
export function tableOf(rows: readonly (readonly Written[])[], extras: GridExtras = {}): FormTable {
  const [table] = findTables(gridOf(rows, extras), pack);
  return table!;
}

/** A row of a form in short: "3 Foydalanuvchilar soni / yangi [nafar] (1.1) D3 blank, E3 zero". */
export const shortOf = ({ row, context, label, unit, codes, cells }: FormRow): string =>
  [
    String(row),
    joinLabels(context, label),
    ...(unit === '' ? [] : [`[${unit}]`]),
    ...(codes.length === 0 ? [] : [`(${codes.join(' ')})`]),
    cells.map((cell) => `${cellName(cell.row, cell.column)} ${cell.state}`).join(', '),
  ].join(' ');
export const rowsOf = (rows: readonly (readonly Written[])[], extras: GridExtras = {}): string[] =>
  tableOf(rows, extras).rows.map(shortOf);
