import type { Change } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { PrintSetup } from '../core/sheet/print-setup';
import {
  type NewSheet,
  type OwnCells,
  setOwnCells,
  type SheetInfo,
  type Workbook,
  WorkbookError,
  type WriteResult,
} from '../core/workbook';
import { loadWriter } from './load-writer';
import type { OpenOptions } from './open-xlsx';
import type { Package } from './package';
import { readCellLooks, readSheetLook } from './read-look';
import { readSheet } from './read-sheet';
import { type CellFormat, readStyles } from './read-styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read-workbook-part';
import { readSharedStrings, type StoredText } from './shared-strings';
import { cutSheet } from './sheet-xml';
import type { CellLook, SheetLook } from './sheet-look';
import type { Tables, WorkbookWriter } from './workbook-writer';

/** An .xlsx file as a workbook: read when asked, patched when written, saved as bytes. */
export class XlsxWorkbook implements Workbook {
  private readonly grids = new Map<string, Grid>();
  private formats: CellFormat[] | null = null;
  private strings: StoredText[] | null = null;
  private writer: WorkbookWriter | null = null;
  private looks: readonly CellLook[] | null = null;

  constructor(
    private readonly parts: Package,
    private bookRead: WorkbookPart | null,
    private readonly options: OpenOptions,
  ) {}

  /** xlsm where the file carries macros, which are kept, or says that it may: Excel opens it under no other ending. */
  get fileKind(): 'xlsx' | 'xlsm' {
    const mayCarry = this.parts.text('[Content_Types].xml').includes('macroEnabled');
    return mayCarry || this.parts.has('xl/vbaProject.bin') ? 'xlsm' : 'xlsx';
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.book.sheets.map(({ name, isHidden }) => ({ name, isHidden })));
  }

  async read(sheet: string): Promise<Grid> {
    return this.gridOf(sheet);
  }

  async readAll(sheets: readonly string[]): Promise<readonly Grid[]> {
    const there = new Set(this.book.sheets.map(({ name }) => name));
    return sheets.filter((sheet) => there.has(sheet)).map((sheet) => this.gridOf(sheet));
  }

  /** The whole sheet: in a file nothing is saved by reading less. */
  async readAgain(grid: Grid, _areas: readonly string[]): Promise<Grid> {
    return this.gridOf(grid.sheet);
  }

  async write(sheet: string, changes: readonly Change[], record?: OwnCells): Promise<WriteResult> {
    if (record) await this.writeOwn([record]);
    const writer = await this.writerOf();
    const grid = this.gridOf(sheet);
    const isForm = this.options.mayWriteLocked === true;
    const target = isForm ? { ...grid, isProtected: false } : grid;
    const entry = this.entryOf(sheet);
    const written = writer.write(this.book, entry, target, changes, { dropsResults: isForm });
    const { applied, refused } = written;
    if (applied.length === 0) return { applied, refused };
    if (!isForm) writer.recalculate(entry, written);
    this.grids.clear();
    return { applied, refused };
  }

  async writeOwn(cells: readonly OwnCells[]): Promise<void> {
    for (const own of cells) await setOwnCells(this, own);
  }

  async addSheet(sheet: NewSheet): Promise<void> {
    const writer = await this.writerOf();
    writer.addSheet(this.book, sheet);
    this.bookRead = null;
    this.grids.clear();
  }

  async removeSheet(sheet: string): Promise<void> {
    this.entryOf(sheet);
    (await this.writerOf()).removeSheet(this.book, sheet);
    this.bookRead = null;
    this.grids.clear();
  }

  async setPrint(sheet: string, setup: PrintSetup): Promise<PrintSetup> {
    const entry = this.entryOf(sheet);
    const back = (await this.writerOf()).setPrint(this.book, entry, setup);
    this.bookRead = null;
    return back;
  }

  /** Gives a sheet another name; what mentions it follows. Throws WorkbookError (sheet-missing; not-supported where the name is taken). */
  async renameSheet(from: string, to: string): Promise<void> {
    this.entryOf(from);
    if (this.book.sheets.some(({ name }) => name.toLowerCase() === to.toLowerCase()))
      throw new WorkbookError('not-supported', to);
    (await this.writerOf()).renameSheet(this.book, from, to);
    this.bookRead = null;
    this.grids.clear();
  }

  /** How a sheet looks as it is now; throws WorkbookError (sheet-missing). */
  readLook(sheet: string): SheetLook {
    const { part } = this.entryOf(sheet);
    const { styles, theme } = this.book;
    // Styles are only ever appended to: as many formats, the same looks.
    if (this.looks?.length !== this.readTables().formats.length) {
      const themeText = theme !== null && this.parts.has(theme) ? this.parts.text(theme) : null;
      this.looks = styles === null ? [] : readCellLooks(this.parts.tree(styles), themeText);
    }
    return readSheetLook(cutSheet(this.parts.text(part), part), part, this.looks);
  }

  /** The workbook's bytes as they are now; parts never touched are those of the file. */
  save(): Uint8Array {
    return this.writer?.save() ?? this.parts.bytes;
  }

  private get book(): WorkbookPart {
    return (this.bookRead ??= readWorkbookPart(this.parts));
  }

  private async writerOf(): Promise<WorkbookWriter> {
    const Writer = await loadWriter();
    return (this.writer ??= new Writer(this.parts, this.readTables()));
  }

  private gridOf(sheet: string): Grid {
    const known = this.grids.get(sheet);
    if (known) return known;
    const { part } = this.entryOf(sheet);
    const { formats, strings } = this.readTables();
    const xml = cutSheet(this.parts.text(part), part);
    const grid = readSheet({ name: sheet, part, xml, formats, strings, is1904: this.book.is1904 });
    this.grids.set(sheet, grid);
    return grid;
  }

  private readTables(): Tables {
    const { styles, sharedStrings } = this.book;
    this.formats ??= styles === null ? [] : readStyles(this.parts.tree(styles));
    this.strings ??= sharedStrings === null ? [] : readSharedStrings(this.parts.text(sharedStrings), sharedStrings);
    return { formats: this.formats, strings: this.strings };
  }

  private entryOf(sheet: string): SheetEntry {
    const entry = this.book.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new WorkbookError('sheet-missing', sheet);
    return entry;
  }
}
