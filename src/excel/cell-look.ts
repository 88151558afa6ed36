import { type Area, areaName, cellName } from '../core/sheet/address';
import type { Cell } from '../core/sheet/cell';
import type { Grid } from '../core/sheet/grid';
import { rectanglesOf } from './cell-runs';
import { gridCell } from './grid-cell';
import type { Places } from './write-plan';

/** Cells as they are at one moment of a batch: asked for while it is queued, known once it is answered. */
export class CellLook {
  private readonly ranges: readonly { readonly area: Area; readonly range: Excel.Range }[];

  constructor(
    sheet: Excel.Worksheet,
    private readonly places: Places,
    isProtected: boolean,
  ) {
    this.ranges = rectanglesOf(places, !isProtected).map((area) => {
      const range = sheet.getRange(areaName(area));
      range.load('values,formulas,numberFormat');
      return { area, range };
    });
  }

  /** The cells asked for, by name; what the grid knew of lock and mixed fonts stays. */
  cells(grid: Grid): ReadonlyMap<string, Cell | undefined> {
    const cells = new Map<string, Cell | undefined>();
    for (const { area, range } of this.ranges) {
      const { values, formulas, numberFormat } = range;
      for (let row = area.top; row <= area.bottom; row++) {
        const wanted = this.places.get(row);
        for (let column = area.left; column <= area.right; column++) {
          if (!wanted?.has(column)) continue;
          const [down, across] = [row - area.top, column - area.left];
          const known = grid.cells[row - 1]?.[column - 1];
          const host = {
            value: values[down]![across] as unknown,
            formula: formulas[down]![across] as unknown,
            format: numberFormat[down]![across] as unknown,
            isLocked: known ? known.locked === true : true,
            isRich: known?.rich === true,
          };
          cells.set(cellName(row, column), gridCell(host, grid.isProtected));
        }
      }
    }
    return cells;
  }
}

/** Excel keeps fifteen digits of a number. */
const PRECISION = 1e-14;

/** Whether two cells hold the same: value and formula; a formula's result may differ. */
export function holdsSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a?.formula !== undefined || b?.formula !== undefined) return a?.formula === b?.formula;
  const [one, other] = [a?.value ?? null, b?.value ?? null];
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= PRECISION * Math.abs(other);
}
