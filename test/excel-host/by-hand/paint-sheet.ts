import { columnName } from '../../../src/core/sheet/address';
import type { CellModel } from '../model/cell-model';
import type { SheetModel } from '../model/sheet-model';
import { shownText } from '../model/shown-text';
import type { WorkbookModel } from '../model/workbook-model';

/** Rows and columns shown beyond the last used ones, and at most. */
const [SPARE_ROWS, SPARE_COLUMNS, MOST_ROWS] = [12, 3, 400];
const [USUAL_WIDTH, PIXELS_PER_POINT] = [48, 4 / 3];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The sheet in front as an HTML table: what Excel would show, plainly. */
export function paintSheet({ selection }: WorkbookModel): string {
  const { sheet, area } = selection;
  const used = sheet.isChartSheet ? null : sheet.usedArea(true);
  const columns = numbers((used?.right ?? 0) + SPARE_COLUMNS).filter((column) => !sheet.hiddenColumns.has(column));
  const rows = numbers(Math.min((used?.bottom ?? 0) + SPARE_ROWS, MOST_ROWS)).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const widths = columns.map((column) => (sheet.columnWidths.get(column) ?? USUAL_WIDTH) * PIXELS_PER_POINT);
  const isSelected = (row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const line = (row: number): string =>
    `<tr><th>${row}</th>${columns.map((column) => paintCell(sheet, row, column, isSelected(row, column))).join('')}</tr>`;
  return `<table style="width:${30 + widths.reduce((sum, width) => sum + width, 0)}px"><colgroup><col style="width:30px">${widths
    .map((width) => `<col style="width:${Math.round(width)}px">`)
    .join('')}</colgroup><tr><th></th>${columns.map((column) => `<th>${columnName(column)}</th>`).join('')}</tr>${rows
    .map(line)
    .join('')}</table>`;
}

/** The names of the visible sheets, as tabs. */
export function paintTabs({ sheets, selection }: WorkbookModel): string {
  return sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map(
      ({ name }) =>
        `<button data-sheet="${escape(name)}"${name === selection.sheet.name ? ' class="front"' : ''}>${escape(name)}</button>`,
    )
    .join('');
}

function paintCell(sheet: SheetModel, row: number, column: number, isSelected: boolean): string {
  const merge = sheet.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return '';
  const cell = sheet.cell(row, column);
  const spans = merge ? ` colspan="${merge.right - merge.left + 1}" rowspan="${merge.bottom - merge.top + 1}"` : '';
  const name = columnName(column) + row;
  return `<td data-cell="${name}"${spans}${isSelected ? ' class="selected"' : ''} style="${styleOf(cell)}">${escape(shownText(cell))}</td>`;
}

function styleOf({ face, value }: CellModel): string {
  const horizontal = face.horizontalAlignment?.toLowerCase() ?? 'general';
  const align = horizontal === 'general' ? (typeof value === 'number' ? 'right' : 'left') : horizontal;
  return [
    face.bold && 'font-weight:bold',
    face.italic && 'font-style:italic',
    face.fill && `background:${face.fill}`,
    face.color && `color:${face.color}`,
    face.wrapText && 'white-space:pre-wrap',
    `text-align:${align === 'centeracrossselection' ? 'center' : align}`,
    `vertical-align:${face.verticalAlignment === 'Center' ? 'middle' : (face.verticalAlignment ?? 'bottom').toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(';');
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
