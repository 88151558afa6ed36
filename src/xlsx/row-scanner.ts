import { LAST_COLUMN, LAST_ROW } from '../core/sheet/address';
import { WorkbookError } from '../core/workbook';
import { TagScanner } from './tag-scanner';

/** A span of the scanned text, end not included; from is -1 where there is none. */
export interface Span {
  from: number;
  to: number;
}

/** The formula element of a cell. */
export interface FormulaTag {
  readonly kind: string;
  readonly ref: string | undefined;
  readonly group: string | undefined;
  /** The whole element, and the text in it, as XML. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Walks rows and their cells in the text between `<sheetData>` and its end, in one pass.
 * The row and the cell stand in the fields until the next call. Throws WorkbookError (damaged-file).
 */
export class RowScanner {
  /** 1-based; counted where the file gives no number. */
  row = 0;
  /** From "<row" to after ">" of the opening tag; the row ends at `rowEnd` once all its cells are read. */
  rowStart = 0;
  rowOpenEnd = 0;
  rowEnd = 0;
  column = 0;
  style = 0;
  /** As in the file: "s", "str", "inlineStr", "b", "e", "d", "n" or nothing. */
  type = '';
  cellStart = 0;
  cellOpenEnd = 0;
  /** The cell's name in its opening tag. */
  readonly name: Span = { from: -1, to: -1 };
  cellEnd = 0;
  formula: FormulaTag | null = null;
  readonly value: Span = { from: -1, to: -1 };
  readonly inline: Span = { from: -1, to: -1 };
  /** The row's or cell's opening tag while it is the last thing read. */
  readonly tags: TagScanner;
  private isRowOpen = false;

  constructor(
    private readonly data: string,
    private readonly part: string,
  ) {
    this.tags = new TagScanner(data, part);
  }

  /** Goes to the next row, passing over what is left of this one. */
  nextRow(): boolean {
    while (this.isRowOpen) this.nextCell();
    const { tags } = this;
    while (tags.next()) {
      if (!tags.is('row')) continue;
      if (tags.isClosing) throw this.damage();
      this.row = this.rowNumber();
      this.column = 0;
      this.rowStart = tags.start;
      this.rowOpenEnd = this.rowEnd = tags.end;
      this.isRowOpen = !tags.isEmpty;
      return true;
    }
    return false;
  }

  /** Goes to the next cell of the row; false at the row's end. */
  nextCell(): boolean {
    if (!this.isRowOpen) return false;
    const { tags } = this;
    while (tags.next()) {
      if (tags.is('c') && !tags.isClosing) {
        this.readCell();
        return true;
      }
      if (!tags.is('row')) continue;
      if (!tags.isClosing) break;
      this.isRowOpen = false;
      this.rowEnd = tags.end;
      return false;
    }
    throw this.damage();
  }

  private rowNumber(): number {
    const raw = this.tags.raw('r');
    const row = raw === undefined ? this.row + 1 : Number(raw);
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw this.damage();
    return row;
  }

  private readCell(): void {
    const { tags } = this;
    this.column = this.columnNumber();
    const style = tags.raw('s');
    this.style = style === undefined ? 0 : Number(style);
    this.type = tags.raw('t') ?? '';
    this.cellStart = tags.start;
    this.cellOpenEnd = tags.end;
    this.formula = null;
    this.value.from = -1;
    this.inline.from = -1;
    if (!tags.isEmpty) this.readContent();
    this.cellEnd = tags.end;
  }

  private columnNumber(): number {
    const span = this.tags.spanOf('r');
    this.name.from = span ? span[0] : -1;
    if (!span) return this.column + 1;
    this.name.to = span[1];
    let column = 0;
    for (let at = span[0]; at < span[1]; at++) {
      const code = this.data.charCodeAt(at) & ~32;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    if (column < 1 || column > LAST_COLUMN) throw this.damage();
    return column;
  }

  private readContent(): void {
    const { tags } = this;
    while (tags.next()) {
      if (tags.isClosing) {
        if (tags.is('c')) return;
        if (tags.is('row')) break;
      } else if (tags.is('v')) {
        if (tags.isEmpty) continue;
        this.value.from = tags.end;
        if (!tags.next() || !tags.isClosing || !tags.is('v')) break;
        this.value.to = tags.start;
      } else if (tags.is('f')) this.formula = this.readFormula();
      else if (tags.is('is')) {
        this.inline.from = tags.start;
        tags.skip();
        this.inline.to = tags.end;
      } else if (tags.is('c') || tags.is('row')) break;
      else tags.skip();
    }
    throw this.damage();
  }

  private readFormula(): FormulaTag {
    const { tags } = this;
    const { start } = tags;
    const kind = tags.raw('t') ?? '';
    const ref = tags.raw('ref');
    const group = tags.raw('si');
    const text = tags.skip();
    return { kind, ref, group, start, end: tags.end, text };
  }

  private damage(): WorkbookError {
    return new WorkbookError('damaged-file', this.part);
  }
}
