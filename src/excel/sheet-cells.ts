import { type Area, areaName, LAST_ROW, parseAreaName } from '../core/sheet/address';
import type { Cell } from '../core/sheet/cell';
import type { Grid } from '../core/sheet/grid';
import { usedExtent } from '../core/sheet/used-extent';
import { fontRequest, hiddenRowsOf, isMixedCell, type MixedRows, ROW_LOOK, type RowLook } from './font-looks';
import { gridCell } from './grid-cell';
import { canExcel } from './requirements';
import { type RowLooks, rowLooks, type Survey } from './sheet-survey';

/** Excel does not answer where more merged areas than 512 lie in a range, each of two cells at least. */
const MERGE_CELLS = 1024;
/** What asking for fonts or locks costs beside values, formulas and formats. */
const PROPERTY_WEIGHT = 0.6;
/** Rows around the last value of which it is asked whether they are hidden. */
const ROWS_AROUND_END = 100;
const LOCKS = { format: { protection: true } } as const;

/** One thing to ask of Excel: how much answer it brings, in cells, and how it is queued. */
export interface Ask {
  readonly weight: number;
  queue(): void;
}

interface Block {
  readonly top: number;
  readonly range: Excel.Range;
  readonly locks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

interface Fonts {
  readonly top: number;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** The cells of one sheet, asked for in blocks as far as a survey says it reaches, and what they come to. */
export class SheetCells {
  private readonly blocks: Block[] = [];
  private readonly merges: Excel.RangeAreas[] = [];
  private readonly fonts: Fonts[] = [];
  private readonly looks: { top: number; rows: OfficeExtension.ClientResult<Excel.RowProperties[]> }[] = [];
  private columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null = null;
  private end: { top: number; rows: OfficeExtension.ClientResult<Excel.RowProperties[]> } | null = null;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly name: string,
    readonly survey: Survey,
    /** Cells of a block that is asked for as a whole; a sheet may be answered in several blocks. */
    private readonly blockCells: number,
  ) {}

  /** Everything but fonts; what rows look like too, where the survey did not ask. */
  askCells(): Ask[] {
    const { rows, columns, lastMergeRow, isProtected, looks } = this.survey;
    const asks = bands(1, rows, columns, this.blockCells).map((area): Ask => {
      const cells = (area.bottom - area.top + 1) * columns;
      return { weight: isProtected ? cells * (1 + PROPERTY_WEIGHT) : cells, queue: () => this.queueBlock(area) };
    });
    asks.push({ weight: columns + 2 * ROWS_AROUND_END, queue: () => this.queueLines() });
    for (const area of canExcel('mergedAreas') ? bands(1, lastMergeRow, columns, MERGE_CELLS) : []) {
      asks.push({ weight: area.bottom - area.top + 1, queue: () => this.queueMerges(area) });
    }
    if (looks) return asks;
    for (const area of bands(1, rows, 1, this.blockCells)) {
      asks.push({ weight: (area.bottom - area.top + 1) * 3, queue: () => this.queueLooks(area) });
    }
    return asks;
  }

  /** The fonts of cells in rows where they differ; once it is known what rows look like. */
  askFonts(): Ask[] {
    const { columns } = this.survey;
    return this.rowLooks().mixed.flatMap((run) =>
      bands(run.top, run.bottom, columns, this.blockCells).map((area) => ({
        weight: (area.bottom - area.top + 1) * columns * PROPERTY_WEIGHT,
        queue: () => this.queueFonts(area, run),
      })),
    );
  }

  /** The sheet as a grid, from all that was answered; `now` is what was found out with the cells. */
  grid(now: RowLooks = this.rowLooks()): Grid {
    const cells: (Cell | undefined)[][] = [];
    for (const block of this.blocks) this.readBlock(block, cells);
    const merges = this.readMerges();
    const { rowCount, columnCount } = usedExtent(cells, merges);
    return {
      sheet: this.name,
      rowCount,
      columnCount,
      cells: cells.slice(0, rowCount),
      merges,
      hiddenRows: this.hiddenRows(now),
      hiddenColumns: (this.columns?.value ?? []).flatMap(({ columnHidden }, at) => (columnHidden ? [at + 1] : [])),
      isProtected: this.survey.isProtected,
    };
  }

  private hiddenRows({ hiddenRows }: RowLooks): number[] {
    const atEnd = this.end ? hiddenRowsOf(this.end.rows.value, this.end.top) : [];
    return [...new Set([...hiddenRows, ...atEnd])].sort((a, b) => a - b);
  }

  private rowLooks(): RowLooks {
    const looks: readonly RowLook[] = this.looks.flatMap(({ rows }) => rows.value);
    return this.survey.looks ?? rowLooks(looks, 1);
  }

  private readBlock({ top, range, locks }: Block, into: (Cell | undefined)[][]): void {
    const { isProtected, columns } = this.survey;
    const { values, formulas, numberFormat } = range;
    const rich = this.richCells();
    values.forEach((row, down) => {
      const formulaRow = formulas[down]!;
      const formatRow = numberFormat[down]!;
      const at = top + down;
      into[at - 1] = row.map((value: unknown, across) =>
        gridCell(
          {
            value,
            formula: formulaRow[across],
            format: formatRow[across],
            isLocked: locks?.value[down]?.[across]?.format?.protection?.locked !== false,
            isRich: rich.has(at * columns + across),
          },
          isProtected,
        ),
      );
    });
  }

  private richCells(): ReadonlySet<number> {
    const rich = new Set<number>();
    for (const { top, cells } of this.fonts) {
      cells.value.forEach((row, down) =>
        row.forEach((cell, across) => {
          if (isMixedCell(cell)) rich.add((top + down) * this.survey.columns + across);
        }),
      );
    }
    return rich;
  }

  private readMerges(): Area[] {
    const found = new Map<string, Area>();
    for (const merged of this.merges) {
      if (merged.isNullObject) continue;
      for (const { address } of merged.areas.items) {
        const area = areaOfAddress(address);
        if (area) found.set(areaName(area), area);
      }
    }
    return [...found.values()];
  }

  private queueBlock(area: Area): void {
    const range = this.sheet.getRange(areaName(area));
    range.load('values,formulas,numberFormat');
    this.blocks.push({ top: area.top, range, locks: this.survey.isProtected ? range.getCellProperties(LOCKS) : null });
  }

  private queueLines(): void {
    const { rows } = this.survey;
    const top = Math.max(1, rows - ROWS_AROUND_END);
    const end = this.sheet.getRange(`A${top}:A${Math.min(rows + ROWS_AROUND_END, LAST_ROW)}`);
    this.end = { top, rows: end.getRowProperties({ rowHidden: true }) };
    const first = this.sheet.getRange(areaName({ top: 1, left: 1, bottom: 1, right: this.survey.columns }));
    this.columns = first.getColumnProperties({ columnHidden: true });
  }

  private queueMerges(area: Area): void {
    const merged = this.sheet.getRange(areaName(area)).getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    this.merges.push(merged);
  }

  private queueLooks(area: Area): void {
    const rows = this.sheet.getRange(areaName({ ...area, right: this.survey.columns })).getRowProperties(ROW_LOOK);
    this.looks.push({ top: area.top, rows });
  }

  private queueFonts(area: Area, run: MixedRows): void {
    const cells = this.sheet.getRange(areaName(area)).getCellProperties(fontRequest(run.parts));
    this.fonts.push({ top: area.top, cells });
  }
}

/** Rows from `top` to `bottom` in bands of at most so many cells. */
function bands(top: number, bottom: number, columns: number, cells: number): Area[] {
  const height = Math.max(1, Math.floor(cells / columns));
  const areas: Area[] = [];
  for (let first = top; first <= bottom; first += height) {
    areas.push({ top: first, left: 1, bottom: Math.min(first + height - 1, bottom), right: columns });
  }
  return areas;
}

/** The area of an address as Excel gives it ("'1-chorak'!A1:B2", "$A$1"), or null where it is none ("A:A"). */
export function areaOfAddress(address: string): Area | null {
  return parseAreaName(address.slice(address.lastIndexOf('!') + 1));
}
