import { type Area, areaName, parseAreaName } from '../core/sheet/address';
import type { Grid } from '../core/sheet/grid';
import { SheetDraft } from '../core/sheet/sheet-draft';
import { rectanglesOf } from './cell-runs';
import { isMixedCell, WHOLE_FONT } from './font-looks';
import { gridCell } from './grid-cell';
import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';

/** Above so many cells the whole sheet is read at no greater cost. */
const MOST_CELLS = 2_000;

/**
 * A grid with these cells as they are now, and with the results of all formulas, in one round trip;
 * null where so many cells are asked for that the whole sheet is better read.
 */
export async function readAreas(grid: Grid, names: readonly string[]): Promise<Grid | null> {
  const areas = names.flatMap((name) => parseAreaName(name) ?? []);
  const asked = [...areas, ...formulaAreas(grid)];
  const count = asked.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (areas.length < names.length || count > MOST_CELLS) return null;
  return runBatch(
    async (context) => {
      const sheet = sheetOf(context, grid.sheet);
      const looks = asked.map((area) => new AreaLook(sheet, area, grid.isProtected));
      await context.sync();
      const draft = new SheetDraft(grid);
      for (const look of looks) look.into(draft);
      return draft.toGrid();
    },
    { sheet: grid.sheet },
  );
}

/** Cells of an area with all that a grid knows of them. */
class AreaLook {
  private readonly range: Excel.Range;
  private readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;

  constructor(
    sheet: Excel.Worksheet,
    private readonly area: Area,
    isProtected: boolean,
  ) {
    this.range = sheet.getRange(areaName(area));
    this.range.load('values,formulas,numberFormat');
    const { format } = WHOLE_FONT;
    this.fonts = this.range.getCellProperties({ format: { ...format, ...(isProtected && { protection: true }) } });
  }

  into(draft: SheetDraft): void {
    const { values, formulas, numberFormat } = this.range;
    values.forEach((row, down) =>
      row.forEach((value: unknown, across) => {
        const look = this.fonts.value[down]?.[across];
        const host = {
          value,
          formula: formulas[down]![across] as unknown,
          format: numberFormat[down]![across] as unknown,
          isLocked: look?.format?.protection?.locked !== false,
          isRich: isMixedCell(look),
        };
        const cell = gridCell(host, draft.isProtected);
        const [at, column] = [this.area.top + down, this.area.left + across];
        if (cell !== undefined || draft.hasCell(at, column)) draft.setCell(at, column, cell);
      }),
    );
  }
}

function formulaAreas(grid: Grid): readonly Area[] {
  const places = new Map<number, Set<number>>();
  grid.cells.forEach((cells, at) =>
    cells?.forEach((cell, across) => {
      if (cell?.formula !== undefined) places.set(at + 1, (places.get(at + 1) ?? new Set()).add(across + 1));
    }),
  );
  return rectanglesOf(places, false);
}
