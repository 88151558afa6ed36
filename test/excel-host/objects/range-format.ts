import { boolean, number, oneOf, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { CellFace } from '../model/cell-model';
import type { SheetModel } from '../model/sheet-model';
import { method, ObjectType, type Property, reads, writes } from '../object-type';
import { changeCells, changeFaces, color, shared } from './cell-faces';
import { rangeBorders } from './range-borders';
import type { RangeRef } from './range-ref';

/** Points of a column and a row nobody has sized. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [48, 15];
const POINTS_PER_SIGN = 5.25;
const HIGHEST_ROW = 409;

/** A property kept in the looks of each cell; null where a text inside a cell has several (`part` of its font). */
function face<K extends keyof CellFace>(
  key: K,
  usual: NonNullable<CellFace[K]>,
  check: Parameters<typeof writes<RangeRef, NonNullable<CellFace[K]>>>[1],
  part: string = key,
): Property<RangeRef> {
  return writes(
    (range) => shared(range, (cell) => (cell.mixed?.has(part) ? null : (cell.face[key] ?? usual))),
    check,
    (range, value) => changeFaces(range, (before) => ({ ...before, [key]: value })),
  );
}

const positive: typeof number = (value, call) => {
  const given = number(value, call);
  if (given < 0) throw new ExcelError('InvalidArgument');
  return given;
};

/** Excel.FormatProtection: whether cells are locked once the sheet is protected. */
const formatProtection = new ObjectType<RangeRef>({
  name: 'FormatProtection',
  properties: {
    Locked: writes(
      (range) => shared(range, (cell) => cell.isLocked),
      boolean,
      (range, isLocked) => changeCells(range, (cell) => ({ ...cell, isLocked })),
    ),
    FormulaHidden: reads(() => false),
  },
});

/** Excel.RangeFill; a cell without one is white. */
const rangeFill = new ObjectType<RangeRef>({
  name: 'RangeFill',
  properties: {
    Color: writes(
      (range) => shared(range, (cell) => cell.face.fill ?? '#FFFFFF'),
      color,
      (range, fill) => setFill(range, fill),
    ),
  },
  methods: { Clear: method([], (range) => setFill(range, '')) },
});

function setFill(range: RangeRef, fill: string): void {
  changeFaces(range, ({ fill: _before, ...rest }) => (fill === '' ? rest : { ...rest, fill }));
}

/** Excel.RangeFont. */
const rangeFont = new ObjectType<RangeRef>({
  name: 'RangeFont',
  properties: {
    Name: face('fontName', 'Calibri', text, 'name'),
    Size: face(
      'fontSize',
      11,
      (value, call) => {
        const size = number(value, call);
        if (size < 1 || size > HIGHEST_ROW) throw new ExcelError('InvalidArgument');
        return size;
      },
      'size',
    ),
    Color: face('color', '#000000', color),
    Bold: face('bold', false, boolean),
    Italic: face('italic', false, boolean),
    Underline: face('underline', 'None', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
    Strikethrough: face('strikethrough', false, boolean),
    Superscript: face('superscript', false, boolean),
    Subscript: face('subscript', false, boolean),
  },
});

/** Excel.RangeFormat: the looks of a range's cells, and the sizes of its rows and columns. */
export const rangeFormat = new ObjectType<RangeRef>({
  name: 'RangeFormat',
  properties: {
    WrapText: face('wrapText', false, boolean),
    HorizontalAlignment: face(
      'horizontalAlignment',
      'General',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: face('verticalAlignment', 'Bottom', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    IndentLevel: face('indentLevel', 0, (value, call) => {
      const level = number(value, call);
      if (level < 0 || level > 250) throw new ExcelError('InvalidArgument');
      return level;
    }),
    ColumnWidth: writes(
      (range) => size(range, 'columns'),
      positive,
      (range, width) => setSize(range, 'columns', width),
    ),
    RowHeight: writes(
      (range) => size(range, 'rows'),
      positive,
      (range, height) => {
        if (height > HIGHEST_ROW) throw new ExcelError('InvalidArgument');
        setSize(range, 'rows', height);
      },
    ),
  },
  methods: {
    AutofitColumns: method([], (range) => autofitColumns(range)),
    AutofitRows: method([], (range) => {
      range.sheet.demand('allowFormatRows');
      for (let row = range.touched.top; row <= range.touched.bottom; row++) range.sheet.rowHeights.delete(row);
    }),
  },
  children: {
    Fill: (range) => rangeFill.of(range),
    Font: (range) => rangeFont.of(range),
    Borders: (range) => rangeBorders.of(range),
    Protection: (range) => formatProtection.of(range),
  },
});

type Lines = 'rows' | 'columns';

function sizesOf(sheet: SheetModel, lines: Lines): { readonly sizes: Map<number, number>; readonly usual: number } {
  return lines === 'rows'
    ? { sizes: sheet.rowHeights, usual: USUAL_HEIGHT }
    : { sizes: sheet.columnWidths, usual: USUAL_WIDTH };
}

/** The lines a size is meant for: whole columns of a sheet have every row's height in them, which nobody sets. */
function span(range: RangeRef, lines: Lines): readonly [number, number] {
  const { area, touched } = range;
  if (lines === 'columns') return range.isEntireRow ? [touched.left, touched.right] : [area.left, area.right];
  return range.isEntireColumn ? [touched.top, touched.bottom] : [area.top, area.bottom];
}

function size(range: RangeRef, lines: Lines): number | null {
  const { sizes, usual } = sizesOf(range.sheet, lines);
  const [from, to] = span(range, lines);
  const first = sizes.get(from) ?? usual;
  for (let at = from; at <= to; at++) if ((sizes.get(at) ?? usual) !== first) return null;
  return first;
}

function setSize(range: RangeRef, lines: Lines, points: number): void {
  range.sheet.demand(lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { sizes } = sizesOf(range.sheet, lines);
  const [from, to] = span(range, lines);
  for (let at = from; at <= to; at++) sizes.set(at, points);
}

/** As wide as the longest text, about: the stand-in measures no fonts. */
function autofitColumns(range: RangeRef): void {
  const { sheet, touched } = range;
  sheet.demand('allowFormatColumns');
  for (let column = touched.left; column <= touched.right; column++) {
    let longest = 0;
    for (let row = touched.top; row <= touched.bottom; row++) {
      longest = Math.max(longest, String(sheet.cell(row, column).value).length);
    }
    if (longest > 0) sheet.columnWidths.set(column, (longest + 1) * POINTS_PER_SIGN);
  }
}
