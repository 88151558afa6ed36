import { type Area, areaName } from '../core/sheet/address';
import type { Grid } from '../core/sheet/grid';
import { INDENT, LONG_TEXT, raisedHeight, textHeight } from '../core/sheet/text-height';
import { rectanglesOf } from './cell-runs';
import type { Segment } from './write-plan';

/** More long texts than this are not asked about: the answer would not come through. */
const MOST_TEXTS = 1_000;
const LOOK = { format: { font: { name: true, size: true, bold: true }, wrapText: true, indentLevel: true } } as const;

interface Asked {
  readonly area: Area;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Makes rows as high as the texts just written into them: asks in the batch that writes, and sets heights in one more where a row is too low. */
export class RaiseRows {
  private readonly after: Grid;
  private readonly asked: readonly Asked[];
  private readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;

  /** Queues the questions about what `segment` writes, the last of its batch. */
  constructor(
    private readonly sheet: Excel.Worksheet,
    { step, after }: Segment,
  ) {
    this.after = after;
    const places = longTexts(step, after);
    const count = [...places.values()].reduce((sum, columns) => sum + columns.size, 0);
    const areas = count > MOST_TEXTS ? [] : rectanglesOf(places, false);
    this.asked = areas.map((area) => {
      const range = sheet.getRange(areaName(area));
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      return { area, cells: range.getCellProperties(LOOK), rows };
    });
    const first = sheet.getRangeByIndexes(0, 0, 1, Math.max(after.columnCount, 1));
    this.columns =
      areas.length > 0 ? first.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }) : null;
  }

  /** Queues the new heights once the questions are answered; false where none is needed. */
  queue(): boolean {
    const heights = new Map<number, number>();
    for (const { area, cells, rows } of this.asked) {
      for (const [down, looks] of cells.value.entries()) {
        const row = area.top + down;
        const { rowHidden, format } = rows.value[down]!;
        const now = heights.get(row) ?? format?.rowHeight ?? 0;
        const needed = looks.map((look, across) => this.neededAt(row, area.left + across, look));
        const height = raisedHeight(now, Math.max(...needed));
        if (height > now && !rowHidden) heights.set(row, height);
      }
    }
    for (const [row, height] of heights) this.sheet.getRange(`${row}:${row}`).format.rowHeight = height;
    return heights.size > 0;
  }

  private neededAt(row: number, column: number, { format }: Excel.CellProperties): number {
    const text = this.after.cells[row - 1]?.[column - 1]?.value;
    if (typeof text !== 'string' || !format?.wrapText) return 0;
    const { size = 11, name = '', bold = false } = format.font ?? {};
    const width = this.widthAt(row, column) - (format.indentLevel ?? 0) * INDENT;
    return textHeight(text, width, { fontSize: size, fontFamily: name, bold });
  }

  private widthAt(row: number, column: number): number {
    const area = this.after.merges.find(({ top, left }) => top === row && left === column);
    let points = 0;
    for (const { columnHidden, format } of this.columns!.value.slice(column - 1, area?.right ?? column)) {
      if (!columnHidden) points += format?.columnWidth ?? 0;
    }
    return points;
  }
}

/** The long texts that a step writes, but those of merges over several rows. */
function longTexts({ cells }: Segment['step'], after: Grid): ReadonlyMap<number, ReadonlySet<number>> {
  const tall = new Set(after.merges.filter(({ top, bottom }) => bottom > top).map(({ top, left }) => `${top}:${left}`));
  const places = new Map<number, Set<number>>();
  for (const [row, writes] of cells) {
    for (const [column, { value }] of writes) {
      if (typeof value !== 'string' || value.length < LONG_TEXT || tall.has(`${row}:${column}`)) continue;
      places.set(row, (places.get(row) ?? new Set()).add(column));
    }
  }
  return places;
}
