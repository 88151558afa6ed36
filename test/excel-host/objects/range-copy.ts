import type { Area } from '../../../src/core/sheet/address';
import type { RangeRef } from './range-ref';

/** `Range.copyFrom(source, "Formats")`: looks of cells with their merged areas, repeated over the target; contents stay. */
export function copyFormats(target: RangeRef, source: Area): void {
  const { sheet, touched: area } = target;
  sheet.demand('allowFormatCells');
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const from = sheet.cell(source.top + ((row - area.top) % height), source.left + ((column - area.left) % width));
      const { format, isLocked, face } = from;
      sheet.put(row, column, { ...sheet.cell(row, column), format, isLocked, face });
    }
  }
  const inside = sheet.merges.filter(
    ({ top, left, bottom, right }) =>
      top >= source.top && bottom <= source.bottom && left >= source.left && right <= source.right,
  );
  for (let row = area.top; inside.length > 0 && row <= area.bottom; row += height) {
    sheet.merge(
      inside.map((merge) => ({ ...merge, top: row + merge.top - source.top, bottom: row + merge.bottom - source.top })),
    );
  }
}
