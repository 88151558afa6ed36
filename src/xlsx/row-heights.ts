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

/** The room that cells of one width and look give their texts. */
interface TextRoom {
  /** Points between the sides. */
  readonly width: number;
  readonly look: TextLook;
  /** Heights by text: many rows have a text in common. */
  readonly heights: Map<string, number>;
}

/** The rooms of a row's cells, from column A; null where a text asks for no height. */
export type RowRooms = readonly (TextRoom | null)[];

/** Makes the rows of a sheet high enough for the texts that are written into them; never lower. */
export class RowHeights {
  /** The opening tags of raised rows as they stood. */
  private readonly stood = new Map<number, string>();
  private readonly merged = new Map<number, Area[]>();
  /** Raised tags by the tag that was, then by height. */
  private readonly tags = new Map<string, Map<number, string>>();
  /** Points that rows have of their own, by their opening tags; 0 where none says. */
  private readonly own = new Map<string, number>();
  /** By width and style. */
  private readonly rooms = new Map<number, TextRoom>();

  /** `lookOf` gives how texts of the workbook look by a style's number. */
  constructor(
    private readonly columns: ColumnSizes,
    merges: readonly Area[],
    private readonly lookOf: (style: number) => TextLook,
  ) {
    for (const area of merges) this.merged.set(area.top, [...(this.merged.get(area.top) ?? []), area]);
  }

  /** The rooms of rows like one, whose merges hold in them too; by the styles of its cells from column A. */
  roomsOf(row: number, styles: readonly number[]): RowRooms {
    return styles.map((style, at) => this.roomOf(row, at + 1, style));
  }

  /** The opening tag of a row, high enough for what its cells hold, from column A. */
  raised(tag: string, rooms: RowRooms, values: readonly CellValue[]): string {
    let needed = 0;
    for (let at = 0; at < values.length; at++) {
      const room = rooms[at];
      if (room) needed = Math.max(needed, heightIn(room, values[at]!));
    }
    return this.withNeeded(tag, needed);
  }

  /** The opening tag of a row of the sheet, high enough for the cells written; rows that are made like it take the height it had. */
  raisedHere(tag: string, row: number, cells: readonly WrittenCell[]): string {
    let needed = 0;
    for (const { column, style, value } of cells) {
      const room = this.roomOf(row, column, style);
      if (room) needed = Math.max(needed, heightIn(room, value));
    }
    const raised = this.withNeeded(tag, needed);
    if (raised !== tag && !this.stood.has(row)) this.stood.set(row, tag);
    return raised;
  }

  /** A row's opening tag before it was raised. */
  asItStood(row: number, tag: string): string {
    return this.stood.get(row) ?? tag;
  }

  private withNeeded(tag: string, needed: number): string {
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

  /** Null where the cell is hidden, or merged with rows below. */
  private roomOf(row: number, column: number, style: number): TextRoom | null {
    const width = this.widthAt(row, column);
    if (width <= 0) return null;
    const place = style * WIDEST + width;
    let room = this.rooms.get(place);
    if (!room) this.rooms.set(place, (room = { width, look: this.lookOf(style), heights: new Map() }));
    return room;
  }

  /** Points between the sides of a cell, or of its merge; 0 where it is merged with rows below. */
  private widthAt(row: number, column: number): number {
    const area = this.merged.get(row)?.find(({ left }) => left === column);
    if (area && area.bottom > row) return 0;
    let width = 0;
    for (let at = column; at <= (area?.right ?? column); at++) {
      if (!this.columns.isHidden(at)) width += this.columns.width(at) / PIXELS_PER_POINT;
    }
    return width;
  }
}

/** Points that a value asks for; 0 where it is one line. */
function heightIn({ width, look, heights }: TextRoom, value: CellValue): number {
  if (typeof value !== 'string' || value.length < LONG_TEXT) return 0;
  let height = heights.get(value);
  if (height === undefined) {
    const isOneLine = !look.wraps && !value.includes('\n');
    height = isOneLine ? 0 : textHeight(value, width - look.indent * INDENT, look);
    heights.set(value, height);
  }
  return height;
}
