import type { SetEdit } from '../sheet/edit';
import type { CellValue } from '../sheet/cell';
import type { PlanCell } from '../plan/plan';

/** The number format that keeps what is typed as text: `4/4` does not become a date. */
const TEXT_FORMAT = '@';

/** The edit that writes a plan cell as it stands now; `format` absent leaves the number format alone. */
export function setCell(cell: PlanCell, after: CellValue, format?: string): SetEdit {
  const formats = format === undefined ? {} : { format, ...(cell.format && { formatBefore: cell.format }) };
  return { kind: 'set', cell: cell.at, before: cell.value, after, ...formats };
}

/** Whether a merged area that begins elsewhere covers the cell: what is said there is said here, and nothing can be written. */
export function isCovered(cell: PlanCell): boolean {
  return cell.merge !== undefined && (cell.merge.top < cell.row || cell.merge.left < cell.column);
}

/** The edit that writes a quantity: a number as a number, `4/4` and lists as text that stays text. */
export function setQuantity(cell: PlanCell, value: number | string): SetEdit {
  if (typeof value === 'string') return setCell(cell, value, TEXT_FORMAT);
  const isNumberFormat = cell.kind !== 'date' && cell.format !== TEXT_FORMAT;
  return setCell(cell, value, isNumberFormat ? undefined : 'General');
}
