import type { Area } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/cell';
import { INDENT, LONG_TEXT, raisedHeight, textHeight } from '../core/sheet/text-height';
import { type ColumnSizes, PIXELS_PER_POINT } from './column-sizes';
import type { TextLook } from './read-look';
import { withAttribute } from './tag-scanner';

/** A cell that is written: its column, the number of its style, and what it is to hold. */
export interface WrittenCell {
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
}

/** Points that no cell is wide. */
const WIDEST = 100_000;

/** Makes the rows of a sheet high enough for the texts that are written into them; never lower. */
export class RowHeights {
  /** The opening tags of raised rows as they stood. */
  private readonly stood = new Map<number, string>();
  private readonly merged = new Map<number, Area[]>();
  /** Raised tags by the tag that was, then by height. */
  private readonly tags = new Map<string, Map<number, string>>();
  /** Points that rows have of their own, by their opening tags; 0 where none says. */
  private readonly own = new Map<string, number>();
  /** Heights of texts by their cells' widths and styles: many rows have a text in common. */
  private readonly heights = new Map<number, Map<string, number>>();
  /** Points between the sides of a column's cells, by column. */
  private readonly widths = new Map<number, number>();

  /** `lookOf` gives how texts of the workbook look by a style's number. */
  constructor(
    private readonly columns: ColumnSizes,
    merges: readonly Area[],
    private readonly lookOf: (style: number) => TextLook,
  ) {
    for (const area of merges) this.merged.set(area.top, [...(this.merged.get(area.top) ?? []), area]);
  }

  /** The opening tag of a row, high enough for its cells; those of a merge over several rows are left out. `row` is the one whose merges hold. */
  raised(tag: string, row: number, cells: readonly WrittenCell[]): string {
    let needed = 0;
    for (let at = 0; at < cells.length; at++) {
      const { column, style, value } = cells[at]!;
      if (typeof value !== 'string' || value.length < LONG_TEXT) continue;
      const width = this.widthAt(row, column);
      if (width > 0) needed = Math.max(needed, this.heightOf(value, width, style));
    }
    if (needed === 0) return tag;
    const now = this.ownHeight(tag) || this.columns.usualHeight / PIXELS_PER_POINT;
    const height = raisedHeight(now, needed);
    return height > now ? this.withHeight(tag, height) : tag;
  }

  private ownHeight(tag: string): number {
    let own = this.own.get(tag);
    if (own === undefined) this.own.set(tag, (own = Number(/\sht="([\d.]+)"/.exec(tag)?.[1] ?? 0)));
    return own;
  }

  /** Rows that are made like one another have one tag and few heights. */
  private withHeight(tag: string, height: number): string {
    let known = this.tags.get(tag);
    if (!known) this.tags.set(tag, (known = new Map()));
    let raised = known.get(height);
    if (raised === undefined) {
      raised = withAttribute(withAttribute(tag, 'ht', height), 'customHeight', 1);
      known.set(height, raised);
    }
    return raised;
  }

  /** As `raised`, for a row of the sheet: other rows that are made like it take the height it had. */
  raisedHere(tag: string, row: number, cells: readonly WrittenCell[]): string {
    const raised = this.raised(tag, row, cells);
    if (raised !== tag && !this.stood.has(row)) this.stood.set(row, tag);
    return raised;
  }

  /** A row's opening tag before it was raised. */
  asItStood(row: number, tag: string): string {
    return this.stood.get(row) ?? tag;
  }

  private heightOf(text: string, width: number, style: number): number {
    const place = style * WIDEST + width;
    let known = this.heights.get(place);
    if (!known) this.heights.set(place, (known = new Map()));
    let height = known.get(text);
    if (height === undefined) known.set(text, (height = this.heightAnew(text, width, style)));
    return height;
  }

  private heightAnew(text: string, width: number, style: number): number {
    const look = this.lookOf(style);
    if (!look.wraps && !text.includes('\n')) return 0;
    return textHeight(text, width - look.indent * INDENT, look);
  }

  /** Points between the sides of a cell, or of its merge; 0 where it is merged with rows below. */
  private widthAt(row: number, column: number): number {
    const area = this.merged.get(row)?.find(({ left }) => left === column);
    if (area && area.bottom > row) return 0;
    let width = 0;
    for (let at = column; at <= (area?.right ?? column); at++) width += this.widthOf(at);
    return width;
  }

  private widthOf(column: number): number {
    let width = this.widths.get(column);
    if (width === undefined) {
      width = this.columns.isHidden(column) ? 0 : this.columns.width(column) / PIXELS_PER_POINT;
      this.widths.set(column, width);
    }
    return width;
  }
}
