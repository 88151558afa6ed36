import { applyChanges } from '../core/sheet/apply-changes';
import type { Change } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import { type NewSheet, type SheetInfo, type Workbook, WorkbookError, type WriteResult } from '../core/workbook';
import { addSheetPart } from './add-sheet';
import { CellWriter } from './cell-writer';
import type { OpenOptions } from './open-xlsx';
import type { Package } from './package';
import { readCellLooks, readSheetLook } from './read-look';
import { readSheet } from './read-sheet';
import { type CellFormat, readStyles } from './read-styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './read-workbook-part';
import { readSharedStrings, type StoredText } from './shared-strings';
import { cutSheet } from './sheet-xml';
import type { CellLook, SheetLook } from './sheet-look';
import { SheetWriter } from './sheet-writer';
import { StringTable } from './string-table';
import { StyleTable } from './style-table';
import { askToCalculate, dropCalcChain, hasFormulas } from './workbook-edits';

/** An .xlsx file as a workbook: read when asked, patched when written, saved as bytes. */
export class XlsxWorkbook implements Workbook {
  private readonly grids = new Map<string, Grid>();
  private formats: CellFormat[] | null = null;
  private strings: StoredText[] | null = null;
  private styles: StyleTable | null = null;
  private looks: readonly CellLook[] | null = null;
  private table: StringTable | null = null;

  constructor(
    private readonly parts: Package,
    private book: WorkbookPart,
    private readonly options: OpenOptions,
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

  async write(sheet: string, changes: readonly Change[]): Promise<WriteResult> {
    const grid = this.gridOf(sheet);
    const {
      applied,
      refused,
      grid: after,
    } = applyChanges(this.options.mayWriteLocked ? { ...grid, isProtected: false } : grid, changes);
    if (applied.length === 0) return { applied, refused };
    this.prepareFormulas(applied.map(({ change }) => change));
    const strings = this.stringTable();
    const writer = new CellWriter(this.styleTable(), strings, this.book.is1904);
    const target = { parts: this.parts, book: this.book, sheet: this.entryOf(sheet), writer, strings: this.strings! };
    const sheetWriter = new SheetWriter(target);
    const made = applied.map(({ change, inverse }) => ({ change, inverse: sheetWriter.make(change, inverse) }));
    sheetWriter.finish(after.merges === grid.merges ? null : after.merges);
    strings?.flush();
    this.grids.clear();
    return { applied: made, refused };
  }

  async addSheet(sheet: NewSheet): Promise<void> {
    this.readTables();
    const writer = new CellWriter(this.styleTable(), null, this.book.is1904);
    const known = this.book.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (known && !this.book.ownSheets.includes(known.name)) throw new WorkbookError('not-supported', sheet.name);
    addSheetPart(this.parts, this.book, sheet, writer);
    this.book = readWorkbookPart(this.parts);
    this.grids.clear();
  }

  /** How a sheet looks as it is now; throws WorkbookError (sheet-missing). */
  readLook(sheet: string): SheetLook {
    const { part } = this.entryOf(sheet);
    const { styles, theme } = this.book;
    // Styles are only ever appended to: as many formats, the same looks.
    if (this.looks?.length !== this.readTables().formats.length) {
      const themeText = theme !== null && this.parts.has(theme) ? this.parts.text(theme) : null;
      this.looks = styles === null ? [] : readCellLooks(this.parts.text(styles), styles, themeText);
    }
    return readSheetLook(cutSheet(this.parts.text(part), part), part, this.looks);
  }

  /** The workbook's bytes as they are now; parts never touched are those of the file. */
  save(): Uint8Array {
    return this.parts.save();
  }

  /** Formulas are to be calculated anew where values changed; their order is no longer right where rows moved. */
  private prepareFormulas(changes: readonly Change[]): void {
    const edits = changes.flatMap((change) => change.edits);
    const movesRows = edits.some((edit) => edit.kind === 'insertRow' || edit.kind === 'deleteRow');
    if (!movesRows && !edits.some((edit) => edit.kind === 'set')) return;
    if (hasFormulas(this.parts, this.book)) askToCalculate(this.parts, this.book.part);
    if (movesRows) dropCalcChain(this.parts, this.book);
  }

  private styleTable(): StyleTable {
    return (this.styles ??= new StyleTable(this.parts, this.book.styles, this.formats!));
  }

  private stringTable(): StringTable | null {
    const { sharedStrings } = this.book;
    if (sharedStrings === null) return null;
    return (this.table ??= new StringTable(this.parts, sharedStrings, this.strings!));
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

  private readTables(): { formats: CellFormat[]; strings: StoredText[] } {
    const { styles, sharedStrings } = this.book;
    this.formats ??= styles === null ? [] : readStyles(this.parts.text(styles), styles);
    this.strings ??= sharedStrings === null ? [] : readSharedStrings(this.parts.text(sharedStrings), sharedStrings);
    return { formats: this.formats, strings: this.strings };
  }

  private entryOf(sheet: string): SheetEntry {
    const entry = this.book.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new WorkbookError('sheet-missing', sheet);
    return entry;
  }
}
