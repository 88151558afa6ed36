import { type Area, contains } from '../../core/sheet/address';

/** Merged areas, found by a cell in them. */
export interface MergeIndex {
  at(row: number, column: number): Area | null;
  /** Areas that begin above a row and reach it. */
  reaching(row: number): readonly Area[];
}

const COLUMNS = 16_384;
/** A larger area (a merged whole column) is looked for by comparing, not cell by cell. */
const LARGEST_LISTED = 4_096;

/** Indexes merged areas; linear in the cells they cover. */
export function indexMerges(merges: readonly Area[]): MergeIndex {
  const cells = new Map<number, Area>();
  const large: Area[] = [];
  const tall = merges.filter(({ top, bottom }) => bottom > top);
  for (const area of merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST_LISTED) {
      large.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) cells.set(row * COLUMNS + column, area);
  }
  return {
    at: (row, column) => cells.get(row * COLUMNS + column) ?? large.find((area) => contains(area, row, column)) ?? null,
    reaching: (row) => tall.filter(({ top, bottom }) => top < row && bottom >= row),
  };
}
