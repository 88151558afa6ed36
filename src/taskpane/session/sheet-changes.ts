import { areaName, parseAreaName } from '../../core/sheet/address';
import type { Grid } from '../../core/sheet/grid';

/** Where only cells changed, their areas ("B4:C9"); null where rows, merges or anything else may have. */
export type ChangedAreas = readonly string[] | null;

/** What changed on sheets since they were last read, gathered until somebody reads them again. */
export interface SheetChanges {
  add(sheet: string, areas: ChangedAreas): void;
  has(sheet: string): boolean;
  /** What changed, taken out; undefined where nothing did. */
  take(sheet: string): ChangedAreas | undefined;
}

/** Gathers changes of sheets. */
export function gatherChanges(): SheetChanges {
  const gathered = new Map<string, ChangedAreas>();
  return {
    add(sheet, areas) {
      const known = gathered.get(sheet);
      gathered.set(sheet, known === null || areas === null ? null : [...(known ?? []), ...areas]);
    },
    has: (sheet) => gathered.has(sheet),
    take(sheet) {
      const areas = gathered.get(sheet);
      gathered.delete(sheet);
      return areas;
    },
  };
}

/** More cells than these are read with the whole sheet. */
const FEW_CELLS = 2_000;
/** More formulas than these: their results are read with the whole sheet. */
const FEW_FORMULAS = 400;

/**
 * The areas of a sheet to read again where these changed: they and every formula, whose result may have changed with them.
 * Null where the whole sheet is to be read: too much changed, or cells outside what was read.
 */
export function areasToRead(grid: Grid, changed: ChangedAreas): readonly string[] | null {
  if (changed === null) return null;
  let cells = 0;
  for (const name of changed) {
    const area = parseAreaName(name.replaceAll('$', ''));
    if (!area || area.bottom > grid.rowCount || area.right > grid.columnCount) return null;
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }
  const formulas = formulaAreas(grid);
  return cells > FEW_CELLS || formulas === null ? null : [...new Set([...changed, ...formulas])];
}

/** Where formulas stand, those beside each other in a row as one area; null where there are many. */
function formulaAreas(grid: Grid): readonly string[] | null {
  const areas: string[] = [];
  let count = 0;
  for (const [index, cells] of grid.cells.entries()) {
    if (!cells) continue;
    for (let left = 1; left <= cells.length; left++) {
      let right = left;
      while (cells[right - 1]?.formula !== undefined) right++;
      if (right === left) continue;
      count += right - left;
      if (count > FEW_FORMULAS) return null;
      areas.push(areaName({ top: index + 1, left, bottom: index + 1, right: right - 1 }));
      left = right;
    }
  }
  return areas;
}
