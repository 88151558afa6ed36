import { areaName } from '../core/sheet/address';
import type { NewSheet } from '../core/workbook';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Queues the look of a table on a sheet of ours: frames, wrapped text, a shaded heading that stays in sight. */
export function queueTable(sheet: Excel.Worksheet, { table, rows }: NewSheet): void {
  if (!table) return;
  const { headerRow, hiddenColumns = [], textRows = [], rowHeight } = table;
  const right = Math.max(1, ...rows.map((row) => row.length));
  const areaOf = (top: number, bottom: number): Excel.Range =>
    sheet.getRange(areaName({ top, left: 1, bottom, right }));
  const { format } = areaOf(headerRow, Math.max(headerRow, rows.length));
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  const heading = areaOf(headerRow, headerRow).format;
  heading.fill.color = '#DDEBF7';
  heading.font.bold = true;
  heading.horizontalAlignment = 'Center';
  if (rowHeight !== undefined && rows.length > headerRow)
    areaOf(headerRow + 1, rows.length).format.rowHeight = rowHeight;
  for (const row of textRows) {
    areaOf(row, row).numberFormat = [Array.from({ length: right }, () => '@')];
  }
  for (const column of hiddenColumns) sheet.getRangeByIndexes(0, column - 1, 1, 1).columnHidden = true;
  sheet.freezePanes.freezeRows(headerRow);
}
