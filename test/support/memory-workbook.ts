import { applyChanges } from '../../src/core/sheet/apply-changes';
import type { Change } from '../../src/core/sheet/edit';
import type { Cell } from '../../src/core/sheet/cell';
import type { Grid } from '../../src/core/sheet/grid';
import type { PrintSetup } from '../../src/core/sheet/print-setup';
import { SheetDraft } from '../../src/core/sheet/sheet-draft';
import { kindOf, storedValue } from '../../src/core/sheet/written-cell';
import {
  type NewSheet,
  type OwnCells,
  setOwnCells,
  type SheetInfo,
  type Workbook,
  WorkbookError,
  type WriteResult,
} from '../../src/core/workbook';

/** A workbook in memory: the port on plain grids, for tests of what lies above it. */
export class MemoryWorkbook implements Workbook {
  private grids: readonly Grid[];
  private readonly hidden = new Set<string>();
  private readonly added = new Set<string>();
  /** How each sheet is printed, where that was set. */
  readonly prints = new Map<string, PrintSetup>();

  constructor(...grids: readonly Grid[]) {
    this.grids = grids;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.grids.map(({ sheet }) => ({ name: sheet, isHidden: this.hidden.has(sheet) })));
  }

  async read(sheet: string): Promise<Grid> {
    const grid = this.grids.find((one) => one.sheet === sheet);
    if (!grid) throw new WorkbookError('sheet-missing', sheet);
    return grid;
  }

  async readAll(sheets: readonly string[]): Promise<readonly Grid[]> {
    return sheets.flatMap((sheet) => this.grids.find((one) => one.sheet === sheet) ?? []);
  }

  readAgain(grid: Grid): Promise<Grid> {
    return this.read(grid.sheet);
  }

  async writeOwn(cells: readonly OwnCells[]): Promise<void> {
    for (const own of cells) await setOwnCells(this, own);
  }

  async write(sheet: string, changes: readonly Change[], record?: OwnCells): Promise<WriteResult> {
    if (record) await this.writeOwn([record]);
    const { grid, applied, refused } = applyChanges(await this.read(sheet), changes);
    this.grids = this.grids.map((one) => (one.sheet === sheet ? grid : one));
    return { applied, refused };
  }

  async addSheet(sheet: NewSheet): Promise<void> {
    const isTaken = this.grids.some((one) => one.sheet === sheet.name);
    if (isTaken && !this.added.has(sheet.name)) throw new WorkbookError('not-supported', sheet.name);
    const grid = gridOfRows(sheet);
    if (isTaken) this.grids = this.grids.map((one) => (one.sheet === sheet.name ? grid : one));
    else this.grids = sheet.position === 'first' ? [grid, ...this.grids] : [...this.grids, grid];
    this.added.add(sheet.name);
    if (sheet.isHidden) this.hidden.add(sheet.name);
    else this.hidden.delete(sheet.name);
  }

  async removeSheet(sheet: string): Promise<void> {
    if (!this.added.has(sheet)) throw new WorkbookError('not-supported', sheet);
    this.grids = this.grids.filter((one) => one.sheet !== sheet);
    this.added.delete(sheet);
  }

  async setPrint(sheet: string, setup: PrintSetup): Promise<PrintSetup> {
    await this.read(sheet);
    const before = this.prints.get(sheet) ?? USUAL;
    this.prints.set(sheet, setup);
    return before;
  }
}

/** How sheets are printed that nobody has set up. */
const USUAL: PrintSetup = { orientation: 'portrait' };

function gridOfRows({ name, rows }: NewSheet): Grid {
  const cells = rows.map((values) =>
    values.map((given): Cell | undefined => {
      const value = storedValue(given);
      if (value === null) return undefined;
      return { kind: typeof value === 'string' ? 'text' : kindOf(value, undefined), value };
    }),
  );
  const grid: Grid = {
    sheet: name,
    rowCount: 0,
    columnCount: 0,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
  return new SheetDraft(grid).toGrid();
}
