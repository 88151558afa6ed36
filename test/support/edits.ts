import type { CellValue } from '../../src/core/sheet/cell';
import type { DeleteRowEdit, SetEdit } from '../../src/core/sheet/edit';

/** Writes a value into a cell over what stood there. */
export const set = (cell: string, before: CellValue, after: CellValue, more: Partial<SetEdit> = {}): SetEdit => ({
  kind: 'set',
  cell,
  before,
  after,
  ...more,
});

/** Takes out a row that held these values from column A. */
export const remove = (
  row: number,
  before: readonly CellValue[],
  more: Partial<DeleteRowEdit> = {},
): DeleteRowEdit => ({
  kind: 'deleteRow',
  row,
  before,
  ...more,
});
