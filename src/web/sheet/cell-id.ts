import { cellName } from '../../core/sheet/address';
import type { Place } from './move-selection';

/** Id of a cell's element, by which the grid names the active one. */
export function cellId({ row, column }: Place): string {
  return `cell-${cellName(row, column)}`;
}
