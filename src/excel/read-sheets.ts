import { cellName } from '../core/sheet/address';
import type { Grid } from '../core/sheet/grid';
import { WorkbookError } from '../core/workbook';
import { runBatch } from './run-batch';
import { type Ask, SheetCells } from './sheet-cells';
import { sheetOf } from './sheet-list';
import { covers, type RowLooks, type Survey, SurveyAsk } from './sheet-survey';

/** Cells that are asked for in one go: well under the 5 MB that Excel on the web answers with. */
const CELLS_A_SYNC = 120_000;
/** Blocks of cells that are asked for together in one go. */
const BLOCKS_A_SYNC = 6;
/** Cells of a sheet beyond which it is not read: so many between the plan and a stray sign would take Excel minutes. */
const MOST_CELLS = 4_000_000;
/** Below so many cells a go, no answer is small enough. */
const FEWEST_CELLS = 400;

/** What was found out about a sheet before it is read. */
export interface Known {
  readonly survey: Survey;
  /** True where that was just now: it is not asked again. */
  readonly isFresh: boolean;
}

/** A sheet as read, and what was found out about it, which makes the next reading cheaper. */
export interface SheetRead {
  readonly grid: Grid;
  readonly survey: Survey;
}

/**
 * Reads whole sheets: in two round trips whatever their number and size, as long as the answer is small enough;
 * in one where an earlier reading tells how far each reaches. Throws WorkbookError (sheet-missing, too-large …).
 */
export async function readSheets(
  names: readonly string[],
  known: ReadonlyMap<string, Known>,
  cellsASync = CELLS_A_SYNC,
): Promise<readonly SheetRead[]> {
  try {
    return await runBatch((context) => readAll(context, names, known, cellsASync), { sheet: names.join(', ') });
  } catch (error) {
    const isTooMuch = error instanceof WorkbookError && error.code === 'too-large';
    if (!isTooMuch || cellsASync < FEWEST_CELLS) throw error;
    return readSheets(names, new Map(), cellsASync / 4);
  }
}

async function readAll(
  context: Excel.RequestContext,
  names: readonly string[],
  known: ReadonlyMap<string, Known>,
  cellsASync: number,
): Promise<readonly SheetRead[]> {
  // Where an answer was too large before, rows are asked about with their cells: how many there are is not known yet.
  const withLooks = cellsASync === CELLS_A_SYNC;
  const readings = names.map((name) => {
    return new SheetReading(context, name, {
      known: known.get(name),
      withLooks,
      blockCells: cellsASync / BLOCKS_A_SYNC,
    });
  });
  const early = readings.flatMap((reading) => reading.askEarly());
  if (early.reduce((sum, { weight }) => sum + weight, 0) <= cellsASync) for (const ask of early) ask.queue();
  else for (const reading of readings) reading.forget();
  await context.sync();
  await answerAll(
    context,
    readings.flatMap((reading) => reading.askCells()),
    cellsASync,
  );
  await answerAll(
    context,
    readings.flatMap((reading) => reading.askFonts()),
    cellsASync,
  );
  return readings.map((reading) => reading.result());
}

/** Asks in as few round trips as the answers' size admits. */
async function answerAll(context: Excel.RequestContext, asks: readonly Ask[], cellsASync: number): Promise<void> {
  if (asks.length === 0) return;
  let weight = 0;
  let count = 0;
  for (; count < asks.length && (count === 0 || weight + asks[count]!.weight <= cellsASync); count++) {
    weight += asks[count]!.weight;
    asks[count]!.queue();
  }
  await context.sync();
  await answerAll(context, asks.slice(count), cellsASync);
}

/** One sheet being read. */
class SheetReading {
  private readonly sheet: Excel.Worksheet;
  private readonly survey: { answer(): Survey };
  private cells: SheetCells | null = null;
  private isComplete = false;

  constructor(
    context: Excel.RequestContext,
    readonly name: string,
    private readonly manner: {
      readonly known: Known | undefined;
      readonly withLooks: boolean;
      /** Cells of a block that is asked for as a whole. */
      readonly blockCells: number;
    },
  ) {
    const { known, withLooks } = manner;
    this.sheet = sheetOf(context, name);
    this.survey = known?.isFresh ? { answer: () => known.survey } : new SurveyAsk(this.sheet, withLooks);
  }

  /** The cells as far as the sheet reached when it was read before. */
  askEarly(): Ask[] {
    const { known, blockCells } = this.manner;
    if (!known?.survey.looks) return [];
    this.cells = new SheetCells(this.sheet, this.name, known.survey, blockCells);
    return [...this.cells.askCells(), ...this.cells.askFonts()];
  }

  /** The cells asked for early were too many. */
  forget(): void {
    this.cells = null;
  }

  /** All cells, unless those asked for early are all there are; with their fonts, where it is known which are mixed. */
  askCells(): Ask[] {
    const now = this.survey.answer();
    if (now.rows * now.columns > MOST_CELLS)
      throw new WorkbookError('too-large', `${this.name}!${cellName(now.rows, now.columns)}`);
    this.isComplete = now.looks !== null;
    if (this.cells && covers(this.cells.survey, now)) return [];
    this.cells = new SheetCells(this.sheet, this.name, now, this.manner.blockCells);
    return [...this.cells.askCells(), ...(now.looks ? this.cells.askFonts() : [])];
  }

  askFonts(): Ask[] {
    return this.isComplete ? [] : this.cells!.askFonts();
  }

  result(): SheetRead {
    const now = this.survey.answer();
    const cells = this.cells!;
    const looks: RowLooks | null = now.looks;
    return { grid: looks ? cells.grid(looks) : cells.grid(), survey: now };
  }
}
