import type { CellValue } from '../core/sheet/cell';
import type { PrintSetup } from '../core/sheet/print-setup';
import type { NewSheet } from '../core/workbook';
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
    columnsOf(sheet),
    `<sheetData>${rowsOf(sheet, writer).join('')}</sheetData>`,
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

function columnsOf({ widths = [], table }: NewSheet): string {
  const hidden = new Set(table?.hiddenColumns);
  const columns = widths.map((width, at) => {
    const isHidden = hidden.has(at + 1) ? ' hidden="1"' : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isHidden}/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsOf(sheet: NewSheet, writer: CellWriter): readonly string[] {
  const { rows, table, boldRows = [] } = sheet;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const textRows = new Set(table?.textRows);
  const [first = []] = rows;
  const isHeading = first.every((value) => value === null || typeof value === 'string');
  return rows.map((values, at) => {
    const row = at + 1;
    const look = table && lookOf(row, table.headerRow, textRows);
    const style = look ? writer.styles.tableStyle(look) : 0;
    const isBold = (row === 1 && isHeading) || look === 'heading' || boldRows.includes(row);
    const count = look ? width : values.length;
    const cells = Array.from({ length: count }, (_, index) =>
      cellOf({ row, column: index + 1 }, values[index] ?? null, { style, isBold }, writer),
    );
    const height =
      table?.rowHeight !== undefined && row > table.headerRow ? ` ht="${table.rowHeight}" customHeight="1"` : '';
    return `<row r="${row}"${height}>${cells.join('')}</row>`;
  });
}

function lookOf(row: number, headerRow: number, textRows: ReadonlySet<number>): TableLook | undefined {
  if (row < headerRow) return undefined;
  if (row === headerRow) return 'heading';
  return textRows.has(row) ? 'text' : 'cell';
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
