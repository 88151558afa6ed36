import type { Cell, CellKind, CellValue } from '../core/sheet/cell';
import { kindOf } from '../core/sheet/written-cell';

/** Formula errors that are newer than the file format's own list: "#SPILL!", "#CALC!". */
const ERROR = /^#[A-Z/0_]+[!?]?$/;

/** A cell as Excel gives it. */
export interface HostCell {
  /** A blank is "". */
  readonly value: unknown;
  /** With its "="; where there is none, the value again. */
  readonly formula: unknown;
  readonly format: unknown;
  /** False where the sheet is protected and the cell may be written; else true. */
  readonly isLocked: boolean;
  readonly isRich: boolean;
}

/** A cell of a grid, as reading the same workbook from a file gives it; undefined where nothing stands. */
export function gridCell(host: HostCell, isProtected: boolean): Cell | undefined {
  const value = valueOf(host.value);
  const formula = formulaOf(host);
  const format = typeof host.format === 'string' && host.format !== 'General' ? host.format : undefined;
  const isFree = isProtected && !host.isLocked;
  if (value === null && formula === undefined && format === undefined && !isFree) return undefined;
  const kind = kindOfHost(value, format, formula);
  if (format === undefined && formula === undefined && !host.isRich && !isProtected) return { kind, value };
  return {
    kind,
    value,
    ...(format !== undefined && { format }),
    ...(formula !== undefined && { formula }),
    ...(host.isRich && kind === 'text' && formula === undefined && { rich: true as const }),
    ...(isProtected && host.isLocked && { locked: true as const }),
  };
}

/** A value as a grid holds it. */
export function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A formula without "="; a text that begins with "=" is its own formula to Excel, and none. */
function formulaOf({ value, formula }: Pick<HostCell, 'value' | 'formula'>): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

function kindOfHost(value: CellValue, format: string | undefined, formula: string | undefined): CellKind {
  if (formula !== undefined && typeof value === 'string' && ERROR.test(value)) return 'error';
  return kindOf(value, format);
}
