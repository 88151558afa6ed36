import type { Change } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import { type NewSheet, type SheetInfo, type Workbook, WorkbookError, type WriteResult } from '../core/workbook';
import type { OpenOptions } from './open-xlsx';
import type { Package } from './package';
import { readSheet } from './read-sheet';
import { type CellFormat, readStyles } from './read-styles';
import type { SheetEntry, WorkbookPart } from './read-workbook-part';
import { readSharedStrings, type StoredText } from './shared-strings';
import { cutSheet } from './sheet-xml';

/** An .xlsx file as a workbook: read when asked, patched when written, saved as bytes. */
export class XlsxWorkbook implements Workbook {
  private readonly grids = new Map<string, Grid>();
  private formats: readonly CellFormat[] | null = null;
  private strings: readonly StoredText[] | null = null;

  constructor(
    private readonly parts: Package,
    private book: WorkbookPart,
    readonly options: OpenOptions,
  ) {}

  /** xlsm where the file carries macros; they are kept. */
  get fileKind(): 'xlsx' | 'xlsm' {
    return this.parts.has('xl/vbaProject.bin') ? 'xlsm' : 'xlsx';
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.book.sheets.map(({ name, isHidden }) => ({ name, isHidden })));
  }

  async read(sheet: string): Promise<Grid> {
    return this.gridOf(sheet);
  }

  async write(_sheet: string, _changes: readonly Change[]): Promise<WriteResult> {
    throw new WorkbookError('not-supported', 'xlsx');
  }

  async addSheet(_sheet: NewSheet): Promise<void> {
    throw new WorkbookError('not-supported', 'xlsx');
  }

  /** The workbook's bytes as they are now; parts never touched are those of the file. */
  save(): Uint8Array {
    return this.parts.save();
  }

  private gridOf(sheet: string): Grid {
    const known = this.grids.get(sheet);
    if (known) return known;
    const { part } = this.entryOf(sheet);
    const { styles, sharedStrings, is1904 } = this.book;
    this.formats ??= styles === null ? [] : readStyles(this.parts.text(styles), styles);
    this.strings ??= sharedStrings === null ? [] : readSharedStrings(this.parts.text(sharedStrings), sharedStrings);
    const { formats, strings } = this;
    const xml = cutSheet(this.parts.text(part), part);
    const grid = readSheet({ name: sheet, part, xml, formats, strings, is1904 });
    this.grids.set(sheet, grid);
    return grid;
  }

  private entryOf(sheet: string): SheetEntry {
    const entry = this.book.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new WorkbookError('sheet-missing', sheet);
    return entry;
  }
}
