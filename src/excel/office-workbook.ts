import type { Change } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { PrintSetup } from '../core/sheet/print-setup';
import {
  type NewSheet,
  type OwnCells,
  type SheetInfo,
  type Workbook,
  WorkbookError,
  type WriteResult,
} from '../core/workbook';
import { addSheet, removeSheet } from './add-sheet';
import type { EventSource, Listening } from './events';
import { type Front, FrontAsk } from './front-sheet';
import { addOwnSheet, writeOwnCells } from './own-cells';
import { readAreas } from './read-areas';
import { type Known, readSheets } from './read-sheets';
import { runBatch } from './run-batch';
import { setPrint } from './set-print';
import { addSheetKey } from './sheet-keys';
import { askSheets, type ListedSheet, sheetOf } from './sheet-list';
import { writeSheet } from './write-sheet';

/** How long what was found out with the list of sheets is as new as can be, milliseconds. */
const FRESH_MS = 2_000;

/** What is said where the sheet in front cannot be asked about. */
const FRONTLESS: readonly WorkbookError['code'][] = ['not-supported', 'sheet-missing', 'too-large'];

/** The workbook that is open in Excel. What it was last read as is known, so that writing needs no reading. */
export class OfficeWorkbook implements Workbook, EventSource {
  private listed: readonly ListedSheet[] = [];
  private readonly grids = new Map<string, Grid>();
  private readonly surveys = new Map<string, Known>();
  /** When the list of sheets was last asked for, milliseconds since 1970. */
  private surveyedAt = 0;
  private readonly written = new Map<string, number>();

  /** `listening` begins with the first list of sheets. */
  constructor(private readonly listening: Listening | null = null) {}

  /** The sheets; with them it is asked how far those reach that are read first, so that reading them is one round trip. */
  async sheets(): Promise<readonly SheetInfo[]> {
    const front = await this.listWithFront();
    for (const [name, survey] of front?.surveys ?? []) this.surveys.set(name, { survey, isFresh: true });
    this.surveyedAt = Date.now();
    return this.listed.map(({ name, isHidden, id, key, isReport }) => ({
      name,
      isHidden,
      id,
      ...(key !== undefined && { key }),
      ...(isReport && { isReport }),
      ...(name === front?.name && { isInFront: true as const }),
    }));
  }

  async nameOf(id: string): Promise<string | undefined> {
    const known = (): string | undefined => this.listed.find((sheet) => sheet.id === id)?.name;
    if (known() === undefined) await this.listAgain();
    return known();
  }

  writtenAt(sheet: string): number {
    return this.written.get(sheet) ?? 0;
  }

  async listAgain(): Promise<void> {
    await this.list(() => () => null);
  }

  async read(sheet: string): Promise<Grid> {
    const [grid] = await this.readNamed([sheet]);
    return grid!;
  }

  async readAll(sheets: readonly string[]): Promise<readonly Grid[]> {
    if (sheets.length === 0) return [];
    try {
      return await this.readNamed(sheets);
    } catch (error) {
      if (isMissing(error)) {
        await this.listAgain();
        const there = sheets.filter((sheet) => this.listed.some(({ name }) => name === sheet));
        if (there.length < sheets.length) return this.readAll(there);
      }
      // One of them has no cells (a chart sheet): which, only reading them one by one tells.
      if (!isTrouble(error, 'not-supported')) throw error;
      const reads = await Promise.all(sheets.map((sheet) => this.readIfCells(sheet)));
      return reads.flatMap((grid) => grid ?? []);
    }
  }

  async readAgain(grid: Grid, areas: readonly string[]): Promise<Grid> {
    const again = await readAreas(grid, areas);
    if (!again) return this.read(grid.sheet);
    this.grids.set(grid.sheet, again);
    return again;
  }

  async write(sheet: string, changes: readonly Change[], record?: OwnCells): Promise<WriteResult> {
    const grid = this.grids.get(sheet) ?? (await this.read(sheet));
    if (record) await this.prepare([record], grid.isProtected ? undefined : sheet);
    const note = (): void => [sheet, record?.sheet ?? sheet].forEach((name) => this.written.set(name, Date.now()));
    note();
    try {
      const { result, after } = await writeSheet(grid, changes, record);
      this.grids.set(sheet, after);
      note();
      return result;
    } catch (error) {
      // What was done before it failed is not known: it is read anew.
      this.grids.delete(sheet);
      if (record && isMissing(error) && (await this.isGone(record.sheet, sheet)))
        return this.write(sheet, changes, record);
      throw error;
    }
  }

  async writeOwn(cells: readonly OwnCells[]): Promise<void> {
    if (cells.length === 0) return;
    await this.prepare(cells);
    for (const { sheet } of cells) this.written.set(sheet, Date.now());
    try {
      await runBatch(
        async (context) => {
          for (const own of cells) writeOwnCells(context, own);
          await context.sync();
        },
        { sheet: cells[0]!.sheet, isOneStep: true },
      );
    } catch (error) {
      if (isMissing(error) && (await this.isGone(...cells.map(({ sheet }) => sheet)))) return this.writeOwn(cells);
      throw error;
    }
  }

  setPrint(sheet: string, setup: PrintSetup): Promise<PrintSetup> {
    return setPrint(sheet, setup);
  }

  async addSheet(sheet: NewSheet): Promise<void> {
    await addSheet(sheet);
    this.grids.delete(sheet.name);
    this.listed = [];
  }

  async removeSheet(sheet: string): Promise<void> {
    await removeSheet(sheet);
    this.grids.delete(sheet);
    this.listed = [];
  }

  private async listWithFront(): Promise<Front | null> {
    try {
      return await this.list((context) => {
        const front = new FrontAsk(context);
        return () => front.answer();
      });
    } catch (error) {
      // A chart sheet is in front, or what is there reaches too far to be asked about like this.
      if (!FRONTLESS.some((code) => isTrouble(error, code))) throw error;
      return this.list(() => () => null);
    }
  }

  private list<T>(ask: (context: Excel.RequestContext) => () => T): Promise<T> {
    return runBatch(async (context) => {
      const sheets = askSheets(context);
      const answer = ask(context);
      const begun = this.listening?.queue(context, this);
      await context.sync();
      this.listed = sheets();
      begun?.();
      return answer();
    });
  }

  private async readIfCells(sheet: string): Promise<Grid | null> {
    try {
      return await this.read(sheet);
    } catch (error) {
      if (isTrouble(error, 'not-supported')) return null;
      throw error;
    }
  }

  private async readNamed(sheets: readonly string[]): Promise<Grid[]> {
    const isJustNow = Date.now() - this.surveyedAt < FRESH_MS;
    const known = new Map(
      Array.from(this.surveys, ([name, { survey, isFresh }]) => [name, { survey, isFresh: isFresh && isJustNow }]),
    );
    // Once only: whatever changes meanwhile is told, and read after that.
    for (const [name, { survey }] of known) this.surveys.set(name, { survey, isFresh: false });
    const reads = await readSheets(sheets, known);
    return reads.map(({ grid, survey }) => {
      this.grids.set(grid.sheet, grid);
      this.surveys.set(grid.sheet, { survey, isFresh: false });
      return grid;
    });
  }

  /** Makes the sheets of ours that are missing, and gives the sheet that is written to its key: once, in a run of its own. */
  private async prepare(cells: readonly OwnCells[], target?: string): Promise<void> {
    if (this.listed.length === 0) await this.listAgain();
    const missing = cells.filter(
      (own, at) =>
        !this.listed.some(({ name }) => name === own.sheet) &&
        cells.findIndex(({ sheet }) => sheet === own.sheet) === at,
    );
    const keyless = this.listed.find(({ name, key }) => name === target && key === undefined);
    if (missing.length === 0 && !keyless) return;
    // Where no answer comes they may have been made all the same: the next time it is asked.
    this.listed = [];
    await runBatch(
      async (context) => {
        for (const own of missing) addOwnSheet(context, own);
        if (keyless) addSheetKey(sheetOf(context, keyless.name));
        const sheets = askSheets(context);
        await context.sync();
        this.listed = sheets();
      },
      { sheet: target ?? '' },
    );
  }

  /** Whether one of these sheets, known so far, is not there any more; then the list is right again. */
  private async isGone(...sheets: readonly string[]): Promise<boolean> {
    const [own, target] = sheets;
    await this.listAgain();
    const isThere = (sheet: string | undefined): boolean => this.listed.some(({ name }) => name === sheet);
    return !isThere(own) && (target === undefined || isThere(target));
  }
}

function isTrouble(error: unknown, code: WorkbookError['code']): boolean {
  return error instanceof WorkbookError && error.code === code;
}

const isMissing = (error: unknown): boolean => isTrouble(error, 'sheet-missing');
