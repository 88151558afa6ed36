import { areaName } from '../core/sheet/address';
import { type NewSheet, TABLE_SHADES } from '../core/workbook';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Queues the look of a table on a sheet of ours: frames, wrapped text, a shaded heading that stays in sight. */
export function queueTable(sheet: Excel.Worksheet, { table, rows }: NewSheet): void {
  if (!table) return;
  const { headerRow, hiddenColumns = [], textRows = [], rowHeight } = table;
  const lastRow = Math.max(headerRow, table.lastRow ?? rows.length);
  const right = Math.max(1, ...rows.map((row) => row.length));
  const areaOf = (top: number, bottom: number): Excel.Range =>
    sheet.getRange(areaName({ top, left: 1, bottom, right }));
  const { format } = areaOf(headerRow, lastRow);
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  const heading = areaOf(headerRow, headerRow).format;
  heading.fill.color = `#${TABLE_SHADES.heading}`;
  heading.font.bold = true;
  heading.horizontalAlignment = 'Center';
  if (rowHeight !== undefined && lastRow > headerRow) areaOf(headerRow + 1, lastRow).format.rowHeight = rowHeight;
  const { entryColumns = [], centeredColumns = [] } = lastRow > headerRow ? table : {};
  const column = (at: number): Excel.RangeFormat =>
    sheet.getRange(areaName({ top: headerRow + 1, left: at, bottom: lastRow, right: at })).format;
  for (const at of entryColumns) column(at).fill.color = `#${TABLE_SHADES.entry}`;
  for (const at of centeredColumns) column(at).horizontalAlignment = 'Center';
  for (const row of textRows) {
    areaOf(row, row).numberFormat = [Array.from({ length: right }, () => '@')];
  }
  for (const column of hiddenColumns) sheet.getRangeByIndexes(0, column - 1, 1, 1).columnHidden = true;
  sheet.freezePanes.freezeRows(headerRow);
}
