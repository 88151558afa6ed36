import { type Area, areaName } from '../core/sheet/address';
import type { Cell } from '../core/sheet/cell';
import { cellAt, type Grid } from '../core/sheet/grid';
import type { CellLook, LookBorder, SheetLook } from '../xlsx/sheet-look';
import { typedValue } from './typed-text';

/*
 * The way around where Excel cannot insert sheets (below ExcelApi 1.13): the sheet is built anew cell by cell, in the same message.
 * Contents, merges, sizes and looks are those of the file; print set-up, validations and conditional formats are not brought.
 */

const POINTS_PER_PIXEL = 0.75;
/** Far below any plan: a row that has the usual height. */
const USUAL_ROW = 1_048_576;
const LINES = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot', double: 'Double' } as const;
const ALIGNED = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
} as const;
const UPRIGHT = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues a sheet of a file onto an empty worksheet. */
export function rebuildSheet(sheet: Excel.Worksheet, grid: Grid, look: SheetLook): void {
  const { rowCount, columnCount } = grid;
  if (rowCount === 0 || columnCount === 0) return;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => cellAt(grid, row + 1, column + 1)),
  );
  const whole = sheet.getRange(areaName({ top: 1, left: 1, bottom: rowCount, right: columnCount }));
  // Formats first: a text in a text cell stays a text.
  whole.numberFormat = rows.map((cells) => cells.map(({ format }) => format ?? 'General'));
  whole.formulas = rows.map((cells) => cells.map(contentOf));
  for (const { area, style } of styleRuns(grid, look)) setLook(sheet.getRange(areaName(area)), style);
  for (const merge of grid.merges) sheet.getRange(areaName(merge)).merge();
  setSizes(sheet, grid, look);
}

function contentOf({ formula, value, format }: Cell): string | number | boolean {
  return formula === undefined ? typedValue(value, format) : `=${formula}`;
}

/** Areas of one look: neighbours in a row, joined with the rows below that look the same. */
function styleRuns(grid: Grid, look: SheetLook): readonly { readonly area: Area; readonly style: CellLook }[] {
  const runs: { area: Area; style: CellLook }[] = [];
  let open: { area: Area; style: CellLook }[] = [];
  for (let row = 1; row <= grid.rowCount; row++) {
    const now = rowRuns(row, grid.columnCount, look);
    const isSame =
      now.length === open.length &&
      now.every(({ style, area }, at) => style === open[at]!.style && area.right === open[at]!.area.right);
    if (isSame) open = open.map(({ area, style }) => ({ area: { ...area, bottom: row }, style }));
    else {
      runs.push(...open);
      open = now;
    }
  }
  return [...runs, ...open];
}

function rowRuns(row: number, columnCount: number, look: SheetLook): { area: Area; style: CellLook }[] {
  const runs: { area: Area; style: CellLook }[] = [];
  for (let column = 1; column <= columnCount; column++) {
    const style = look.cellStyle(row, column);
    const last = runs.at(-1);
    if (last?.style === style) last.area = { ...last.area, right: column };
    else runs.push({ area: { top: row, left: column, bottom: row, right: column }, style });
  }
  return runs;
}

function setLook({ format }: Excel.Range, style: CellLook): void {
  const { font } = format;
  font.name = style.fontFamily;
  font.size = style.fontSize;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = 'Single';
  if (style.strike) font.strikethrough = true;
  if (style.color !== null) font.color = style.color;
  if (style.fill !== null) format.fill.color = style.fill;
  format.horizontalAlignment = ALIGNED[style.horizontal];
  format.verticalAlignment = UPRIGHT[style.vertical];
  if (style.wraps) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  const { top, right, bottom, left } = style.borders;
  setLine(format, ['EdgeTop', 'InsideHorizontal'], top);
  setLine(format, ['EdgeBottom', 'InsideHorizontal'], bottom);
  setLine(format, ['EdgeLeft', 'InsideVertical'], left);
  setLine(format, ['EdgeRight', 'InsideVertical'], right);
}

function setLine(
  format: Excel.RangeFormat,
  edges: readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical')[],
  line: LookBorder | null,
): void {
  if (!line) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = LINES[line.style];
    border.weight = line.width > 1 ? 'Medium' : 'Thin';
    border.color = line.color;
  }
}

function setSizes(sheet: Excel.Worksheet, grid: Grid, look: SheetLook): void {
  for (let column = 1; column <= grid.columnCount; column++) {
    const range = sheet.getRangeByIndexes(0, column - 1, 1, 1);
    range.format.columnWidth = look.columnWidth(column) * POINTS_PER_PIXEL;
  }
  const usual = look.rowHeight(USUAL_ROW);
  for (const { from, to, size } of runsOf(grid.rowCount, look.rowHeight)) {
    if (size !== usual) sheet.getRange(`${from}:${to}`).format.rowHeight = size * POINTS_PER_PIXEL;
  }
  for (const row of grid.hiddenRows) sheet.getRangeByIndexes(row - 1, 0, 1, 1).rowHidden = true;
  for (const column of grid.hiddenColumns) sheet.getRangeByIndexes(0, column - 1, 1, 1).columnHidden = true;
}

/** Neighbours of one size. */
function runsOf(count: number, sizeOf: (place: number) => number) {
  const runs: { from: number; to: number; size: number }[] = [];
  for (let place = 1; place <= count; place++) {
    const size = sizeOf(place);
    const last = runs.at(-1);
    if (last?.size === size) last.to = place;
    else runs.push({ from: place, to: place, size });
  }
  return runs;
}
