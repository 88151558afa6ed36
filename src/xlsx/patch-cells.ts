import { areaName, parseAreaName } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import type { CellWriter } from './cell-writer';
import { readColumnSizes, type ColumnSizes } from './column-sizes';
import type { RowHeights, WrittenCell } from './row-heights';
import { RowScanner } from './row-scanner';
import type { StoredText } from './shared-strings';
import type { SheetXml } from './sheet-xml';
import { TagScanner, withAttribute } from './tag-scanner';

/** What is to be written on a sheet, by row, then by column; rows may also be shown or hidden. */
export interface CellPatch {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;
  readonly isRowHidden: ReadonlyMap<number, boolean>;
}

/** One cell's new value, and its new number format where that changes too. */
export interface CellWrite {
  readonly value: CellValue;
  readonly format?: string | undefined;
}

/** What patching needs beside the cells; with `heights` rows are made high enough for what is written. */
export interface PatchContext {
  readonly part: string;
  readonly writer: CellWriter;
  readonly strings: readonly StoredText[];
  readonly heights: RowHeights | null;
}

/** Writes cells into a sheet's rows in one pass; everything else is copied as it stands. */
export function patchCells(xml: SheetXml, patch: CellPatch, context: PatchContext): SheetXml {
  const { part } = context;
  const pass = new PatchPass(xml, patch, context);
  return { ...xml, data: pass.run(), head: growDimension(xml.head, part, patch) };
}

class PatchPass {
  private readonly scanner: RowScanner;
  private columns: ColumnSizes | null = null;
  private readonly rows: number[];
  private out = '';
  private copied = 0;
  private next = 0;
  /** The cells written into the row so far. */
  private written: WrittenCell[] = [];

  constructor(
    private readonly xml: SheetXml,
    private readonly patch: CellPatch,
    private readonly context: PatchContext,
  ) {
    this.scanner = new RowScanner(xml.data, context.part);
    this.rows = [...new Set([...patch.cells.keys(), ...patch.isRowHidden.keys()])].sort((a, b) => a - b);
  }

  run(): string {
    const { scanner, rows } = this;
    const { data } = this.xml;
    while (this.next < rows.length && scanner.nextRow()) {
      this.addRowsBefore(scanner.row, scanner.rowStart);
      if (rows[this.next] !== scanner.row) continue;
      this.patchRow(scanner.row);
      this.next++;
    }
    this.addRowsBefore(Infinity, data.length);
    return this.out + data.slice(this.copied);
  }

  /** Rows that the file does not have come before the first one below them. */
  private addRowsBefore(row: number, at: number): void {
    while (this.next < this.rows.length && this.rows[this.next]! < row) {
      this.copyTo(at);
      const number = this.rows[this.next++]!;
      const { prefix } = this.xml;
      this.written = [];
      const cells = this.newCells(number, 0, Infinity, 0);
      this.out += `${this.rowTag(`<${prefix}row r="${number}">`, number)}${cells}</${prefix}row>`;
    }
  }

  private patchRow(row: number): void {
    const { scanner } = this;
    const { data, prefix } = this.xml;
    const isEmpty = data.charCodeAt(scanner.rowOpenEnd - 2) === 47;
    const rowStyle = scanner.tags.isOn('customFormat') ? Number(scanner.tags.raw('s') ?? 0) : 0;
    const open = data.slice(scanner.rowStart, scanner.rowOpenEnd);
    this.copyTo(scanner.rowStart);
    const above = this.out;
    this.out = '';
    this.written = [];
    this.copied = scanner.rowOpenEnd;
    const writes = this.patch.cells.get(row);
    let last = 0;
    while (scanner.nextCell()) {
      this.addCells(row, last, scanner.column, rowStyle, scanner.cellStart);
      last = scanner.column;
      const write = writes?.get(scanner.column);
      if (!write) continue;
      this.copyTo(scanner.cellStart);
      this.out += this.writeCell(row, scanner.column, scanner.style, write, this.runFormat());
      this.copied = scanner.cellEnd;
    }
    if (isEmpty) this.out += `${this.newCells(row, 0, Infinity, rowStyle)}</${prefix}row>`;
    else this.addCells(row, last, Infinity, rowStyle, data.lastIndexOf('<', scanner.rowEnd - 1));
    // How high the row must be is known once its cells are.
    this.out = above + this.rowTag(isEmpty ? open.replace(/\s*\/>$/, '>') : open, row) + this.out;
  }

  private addCells(row: number, after: number, before: number, rowStyle: number, at: number): void {
    const added = this.newCells(row, after, before, rowStyle);
    if (added === '') return;
    this.copyTo(at);
    this.out += added;
  }

  private newCells(row: number, after: number, before: number, rowStyle: number): string {
    const writes = this.patch.cells.get(row);
    if (!writes) return '';
    const columns = [...writes.keys()].filter((column) => column > after && column < before).sort((a, b) => a - b);
    return columns
      .map((column) => {
        return this.writeCell(row, column, rowStyle || this.columnStyle(column), writes.get(column)!, '');
      })
      .join('');
  }

  private columnStyle(column: number): number {
    this.columns ??= readColumnSizes(this.xml.head, this.context.part);
    return this.columns.style(column);
  }

  private writeCell(row: number, column: number, style: number, write: CellWrite, runFormat: string): string {
    const { writer } = this.context;
    const to = write.format === undefined ? style : writer.styles.withFormat(style, write.format);
    this.written.push({ column, style, value: write.value });
    return writer.cell({ row, column }, to, write.value, { prefix: this.xml.prefix, runFormat });
  }

  /** The format that all of a text has, so that the new text keeps it. */
  private runFormat(): string {
    const { scanner } = this;
    if (scanner.type !== 's') return '';
    const index = Number(this.xml.data.slice(scanner.value.from, scanner.value.to));
    return this.context.strings[index]?.runFormat ?? '';
  }

  private rowTag(tag: string, row: number): string {
    const isHidden = this.patch.isRowHidden.get(row);
    const [first = 0, last = 0] = (/\sspans="(\d+):(\d+)"/.exec(tag) ?? []).slice(1).map(Number);
    const columns = [...(this.patch.cells.get(row)?.keys() ?? [])];
    const fits = columns.every((column) => column >= first && column <= last);
    let text = fits ? tag : withAttribute(tag, 'spans', null);
    text = this.context.heights?.raisedHere(text, row, this.written) ?? text;
    if (isHidden === undefined) return text;
    if (!isHidden && /\sht="0"/.test(text)) text = withAttribute(withAttribute(text, 'ht', null), 'customHeight', null);
    return withAttribute(text, 'hidden', isHidden ? 1 : null);
  }

  private copyTo(at: number): void {
    this.out += this.xml.data.slice(this.copied, at);
    this.copied = at;
  }
}

/** Some readers believe the dimension: it must hold every cell that is written. */
function growDimension(head: string, part: string, patch: CellPatch): string {
  const tags = new TagScanner(head, part);
  while (tags.next()) {
    if (!tags.is('dimension')) continue;
    const area = parseAreaName(tags.get('ref') ?? '');
    if (!area) return head;
    let { top, left, bottom, right } = area;
    for (const [row, writes] of patch.cells) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of writes.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return (
      head.slice(0, tags.start) + tags.with({ ref: areaName({ top, left, bottom, right }) }) + head.slice(tags.end)
    );
  }
  return head;
}
