import type { CellValue } from '../core/sheet/cell';
import type { PrintSetup } from '../core/sheet/print-setup';
import type { NewSheet, SheetTable } from '../core/workbook';
import type { CellWriter } from './cell-writer';
import { printElements } from './print-xml';
import type { TableLook } from './style-table';

/** Where nothing else is asked, a sheet of ours is printed as wide as the page. */
const USUAL_PRINT: PrintSetup = { orientation: 'landscape', pagesWide: 1 };

/** The part of a sheet of ours. `drawing` is the relation and its namespace where charts stand on it. */
export function ownSheetXml(
  sheet: NewSheet,
  namespace: string,
  writer: CellWriter,
  drawing: { readonly id: string; readonly namespace: string } | null,
): string {
  const { pageMargins, pageSetup, headerFooter } = printElements(sheet.print ?? USUAL_PRINT, '');
  const fits = (sheet.print ?? USUAL_PRINT).pagesWide !== undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}"${drawing ? ` xmlns:r="${drawing.namespace}"` : ''}>`,
    fits ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    viewOf(sheet),
    columnsOf(sheet, writer),
    `<sheetData>${rowsOf(sheet, writer)}</sheetData>`,
    pageMargins,
    pageSetup,
    headerFooter,
    drawing ? `<drawing r:id="${drawing.id}"/>` : '',
    '</worksheet>',
  ].join('');
}

/** The heading of a table stays in sight. */
function viewOf({ table }: NewSheet): string {
  if (!table) return '';
  const { headerRow } = table;
  const pane = `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsOf(sheet: NewSheet, writer: CellWriter): string {
  const { widths = [], table, columnLooks = [] } = sheet;
  const hidden = new Set(table?.hiddenColumns);
  const columns = widths.map((width, at) => {
    const isHidden = hidden.has(at + 1) || columnLooks[at] === 'hidden' ? ' hidden="1"' : '';
    const style = columnStyle(sheet, at, writer);
    const look = style > 0 ? ` style="${style}"` : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${look} customWidth="1"${isHidden}/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

/** The style of cells outside a table, by the column's index. */
function columnStyle({ columnLooks = [] }: NewSheet, at: number, writer: CellWriter): number {
  const look = columnLooks[at];
  return look === 'centered' || look === 'wrapped' ? writer.styles.columnStyle(look) : 0;
}

function rowsOf(sheet: NewSheet, writer: CellWriter): string {
  const { rows, table, boldRows = [], columnLooks = [] } = sheet;
  const tableWidth = table ? Math.max(...rows.map((row) => row.length)) : 0;
  const styles = columnLooks.map((_, at) => columnStyle(sheet, at, writer));
  const lookAt = table && looksOf(table, rows.length);
  const [first = []] = rows;
  const isHeading = first.every((value) => value === null || typeof value === 'string');
  let xml = '';
  for (let row = 1; row <= rows.length; row++) {
    const values = rows[row - 1]!;
    const isTable = lookAt?.(row, 1) !== undefined;
    const isBold = (row === 1 && isHeading) || (isTable && row === table?.headerRow) || boldRows.includes(row);
    const height = isTable || columnLooks.includes('wrapped') ? heightOf(values, row, sheet) : '';
    xml += `<row r="${row}"${height}>`;
    for (let at = 0; at < (isTable ? tableWidth : values.length); at++) {
      const look = lookAt?.(row, at + 1);
      const style = look ? writer.styles.tableStyle(look) : (styles[at] ?? 0);
      xml += cellOf({ row, column: at + 1 }, values[at] ?? null, { style, isBold }, writer);
    }
    xml += '</row>';
  }
  return xml;
}

/** A line of text, points. */
const LINE = 15;
/** How much of a column's width a line of words fills: they are parted at spaces, and fonts differ. */
const FILLED = 0.9;

/** Room for the wrapped texts of a row: not every program makes it by itself. */
function heightOf(values: readonly CellValue[], row: number, { table, widths = [] }: NewSheet): string {
  const hidden = new Set(table?.hiddenColumns);
  const lines = values.map((value, at) => {
    const width = widths[at];
    if (typeof value !== 'string' || width === undefined || hidden.has(at + 1)) return 1;
    const perLine = Math.max(1, Math.floor(width * FILLED));
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  const needed = Math.max(1, ...lines) * LINE;
  const least = row > (table?.headerRow ?? 0) ? table?.rowHeight : undefined;
  if (least !== undefined) return ` ht="${Math.max(least, needed)}" customHeight="1"`;
  // Without a height of its own Excel measures the row anew when it is edited.
  return needed > LINE ? ` ht="${Math.min(needed, HIGHEST)}"` : '';
}

/** Excel's highest row, points. */
const HIGHEST = 409;

/** How each cell of a table looks; undefined outside it. */
function looksOf(table: SheetTable, rowCount: number): (row: number, column: number) => TableLook | undefined {
  const { headerRow, lastRow = rowCount } = table;
  const [texts, entries, centered] = [table.textRows, table.entryColumns, table.centeredColumns].map(
    (places) => new Set(places),
  );
  return (row, column) => {
    if (row < headerRow || row > lastRow) return undefined;
    if (row === headerRow) return { isHeading: true };
    return { isText: texts!.has(row), isEntry: entries!.has(column), isCentered: centered!.has(column) };
  };
}

function cellOf(
  place: { readonly row: number; readonly column: number },
  value: CellValue,
  { style, isBold }: { readonly style: number; readonly isBold: boolean },
  writer: CellWriter,
): string {
  if (typeof value === 'string' && value !== '') return writer.text(place, isBold, value, style);
  return writer.cell(place, style, value === '' ? null : value, { prefix: '' });
}
