import { type Cell, type CellKind, type CellValue, isDateFormat } from './cell';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** A value as it is stored: an empty text is a blank, a number that is none an error. */
export function storedValue(value: CellValue | undefined): CellValue {
  if (value === undefined || value === '') return null;
  return typeof value === 'number' && !Number.isFinite(value) ? '#NUM!' : value;
}

/** What a stored value is, in a cell of that format; the text of an error ("#REF!") is an error. */
export function kindOf(value: CellValue, format: string | undefined): CellKind {
  if (value === null) return 'blank';
  if (typeof value === 'number') return isDateFormat(format) ? 'date' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value.startsWith('#') && ERRORS.has(value) ? 'error' : 'text';
}

/**
 * A cell after a value was written over it: it keeps its format unless another is given, and its lock.
 * Undefined where nothing is left of it; on a protected sheet an unlocked blank stays, for it may be written.
 */
export function writtenCell(
  old: Cell | undefined,
  value: CellValue,
  isProtected: boolean,
  format = old?.format,
): Cell | undefined {
  const kept = format === 'General' ? undefined : format;
  if (value === null && kept === undefined && !(isProtected && old)) return undefined;
  return {
    kind: kindOf(value, kept),
    value,
    ...(kept !== undefined && { format: kept }),
    ...(old?.locked && { locked: true as const }),
  };
}
