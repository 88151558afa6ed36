import { appliedChange, applyChanges } from '../core/sheet/apply-changes';
import type { Change } from '../core/sheet/edit';
import type { Grid } from '../core/sheet/grid';
import type { PrintSetup } from '../core/sheet/print-setup';
import { newResults, writtenCells } from '../core/sheet/recalculate';
import { type NewSheet, WorkbookError, type WriteResult } from '../core/workbook';
import { addSheetPart } from './add-sheet';
import { CellWriter } from './cell-writer';
import { readColumnSizes } from './column-sizes';
import { sheetIndex } from './defined-names';
import { withResults } from './formula-results';
import type { Package } from './package';
import { textLooks } from './read-look';
import type { CellFormat } from './read-styles';
import type { SheetEntry, WorkbookPart } from './read-workbook-part';
import type { StoredText } from './shared-strings';
import { removeSheetPart } from './remove-sheet';
import { renameSheet } from './rename-sheet';
import { RowHeights } from './row-heights';
import { setPrint } from './set-print';
import { type SheetTarget, SheetWriter } from './sheet-writer';
import { StringTable } from './string-table';
import { StyleTable } from './style-table';
import { askToCalculate, dropCalcChain, hasFormulas } from './workbook-edits';
import { writePackage } from './write-package';

/** The formats and texts that the cells of a file point at; writing appends to them. */
export interface Tables {
  readonly formats: CellFormat[];
  readonly strings: StoredText[];
}

/** What was written, and the sheet after it, worked out when it is asked for. */
interface Written extends WriteResult {
  readonly grid: () => Grid;
}

/** All that writes to an open file, a part of its own so that whoever only reads need not load it. */
export class WorkbookWriter {
  private styles: StyleTable | null = null;
  private texts: StringTable | null = null;

  constructor(
    private readonly parts: Package,
    private readonly tables: Tables,
  ) {}

  /** The workbook's bytes as they are now. */
  save(): Uint8Array {
    return writePackage(this.parts);
  }

  /** Makes changes on a sheet whose grid is `before`; what is refused is left out whole. Gives the grid after them too. */
  write(
    book: WorkbookPart,
    sheet: SheetEntry,
    before: Grid,
    changes: readonly Change[],
    { dropsResults }: Pick<SheetTarget, 'dropsResults'>,
  ): Written {
    const after = applyChanges(before, changes);
    const { applied, refused, merges } = after;
    if (applied.length === 0) return { applied, refused, grid: () => before };
    this.prepareFormulas(
      book,
      applied.map(({ change }) => change),
    );
    const { strings } = this.tables;
    const texts = this.stringTable(book);
    const writer = new CellWriter(this.styleTable(book), texts, book.is1904);
    const heightsOf = applied.some(({ change }) => change.raisesRows) ? this.heightsOf(book, sheet) : null;
    const sheetWriter = new SheetWriter({
      parts: this.parts,
      book,
      sheet,
      writer,
      strings,
      heightsOf,
      merges: before.merges,
      dropsResults,
    });
    const made = applied.map((each) => appliedChange(each.change, sheetWriter.make(each)));
    sheetWriter.finish(merges === before.merges ? null : merges);
    texts?.flush();
    return { applied: made, refused, grid: () => after.grid };
  }

  /** Until Excel calculates the file, formulas that read what was written would stand there with their old results. */
  recalculate({ part }: SheetEntry, { applied, grid }: Written): void {
    const results = newResults(grid(), writtenCells(applied.map(({ change }) => change)));
    if (results.size > 0) this.parts.setText(part, withResults(this.parts.text(part), part, results));
  }

  /** Adds a sheet, or replaces one of ours; throws WorkbookError (not-supported) where the name is another's. */
  addSheet(book: WorkbookPart, sheet: NewSheet): void {
    const writer = new CellWriter(this.styleTable(book), null, book.is1904);
    const known = book.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (known && !book.ownSheets.includes(known.name)) throw new WorkbookError('not-supported', sheet.name);
    addSheetPart(this.parts, book, sheet, writer);
  }

  /** Takes out a sheet of ours; throws WorkbookError (not-supported) where it is another's. */
  removeSheet(book: WorkbookPart, sheet: string): void {
    if (!book.ownSheets.includes(sheet)) throw new WorkbookError('not-supported', sheet);
    removeSheetPart(this.parts, book, sheet);
  }

  /** Sets how a sheet is printed; gives what sets it back. */
  setPrint(book: WorkbookPart, { name, part }: SheetEntry, setup: PrintSetup): PrintSetup {
    return setPrint(this.parts, book.part, { part, name, index: sheetIndex(this.parts, book.part, name) }, setup);
  }

  /** Gives a sheet another name; what mentions it follows. */
  renameSheet(book: WorkbookPart, from: string, to: string): void {
    renameSheet(this.parts, book, from, to);
  }

  /** What makes rows of a sheet high enough; nothing where the workbook says of no text how it looks. */
  private heightsOf({ styles }: WorkbookPart, { part }: SheetEntry): SheetTarget['heightsOf'] {
    if (styles === null) return null;
    const lookOf = textLooks(this.parts.tree(styles));
    return ({ head }, merges) => new RowHeights(readColumnSizes(head, part), merges, lookOf);
  }

  /** Formulas are to be calculated anew where values changed; their order is no longer right where rows moved. */
  private prepareFormulas(book: WorkbookPart, changes: readonly Change[]): void {
    const edits = changes.flatMap((change) => change.edits);
    const movesRows = edits.some((edit) => edit.kind === 'insertRow' || edit.kind === 'deleteRow');
    if (!movesRows && !edits.some((edit) => edit.kind === 'set')) return;
    if (hasFormulas(this.parts, book)) askToCalculate(this.parts, book.part);
    if (movesRows) dropCalcChain(this.parts, book);
  }

  private styleTable(book: WorkbookPart): StyleTable {
    return (this.styles ??= new StyleTable(this.parts, book.styles, this.tables.formats));
  }

  private stringTable({ sharedStrings }: WorkbookPart): StringTable | null {
    if (sharedStrings === null) return null;
    return (this.texts ??= new StringTable(this.parts, sharedStrings, this.tables.strings));
  }
}
