import type { Area } from '../../../src/core/sheet/address';
import { boolean, either, instanceOf, integer, oneOf, optional, text } from '../checks';
import { ExcelError, UnknownCall } from '../excel-error';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-model';
import { type HostObject, method, type Method, ObjectType, type Property, reads, writes } from '../object-type';
import { fullAddress, readAddress, splitAddress } from './addresses';
import { commonArea } from './area-sets';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { cellProperties, clearCells } from './range-cells';
import { cellLineProperties } from './range-details';
import { rangeFormat } from './range-format';
import { copyFormats } from './range-copy';
import { RangeRef } from './range-ref';
import { mergedAreas } from './merged-areas';
import { worksheetType } from './worksheet';

/** A range of the same sheet as another. */
const on = (range: RangeRef, area: Area): HostObject => rangeType.of(new RangeRef(range.sheet, area));

const MOST_CELLS = 5_000_000;

const place: Readonly<Record<string, Property<RangeRef>>> = {
  Address: reads((range) => fullAddress(range.sheet.name, range.area)),
  AddressLocal: reads((range) => fullAddress(range.sheet.name, range.area)),
  CellCount: reads((range) => {
    const count = range.rowCount * range.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }),
  RowIndex: reads((range) => range.area.top - 1),
  ColumnIndex: reads((range) => range.area.left - 1),
  RowCount: reads((range) => range.rowCount),
  ColumnCount: reads((range) => range.columnCount),
  IsEntireRow: reads((range) => range.isEntireRow),
  IsEntireColumn: reads((range) => range.isEntireColumn),
};

/** True, false, or null where some are and some are not. */
function allHidden(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= from && line <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide(hidden: Set<number>, from: number, to: number, isHidden: boolean): void {
  if (to - from > MOST_CELLS) throw new UnknownCall('hiding the whole sheet');
  for (let line = from; line <= to; line++) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}

const rowHidden = ({ sheet, area }: RangeRef): boolean | null => allHidden(area.top, area.bottom, sheet.hiddenRows);
const columnHidden = ({ sheet, area }: RangeRef): boolean | null =>
  allHidden(area.left, area.right, sheet.hiddenColumns);

const visibility: Readonly<Record<string, Property<RangeRef>>> = {
  RowHidden: writes(rowHidden, boolean, (range, isHidden) => {
    range.sheet.demand('allowFormatRows');
    hide(range.sheet.hiddenRows, range.area.top, range.area.bottom, isHidden);
    range.sheet.onEvent({ kind: 'RowHiddenChanged' });
  }),
  ColumnHidden: writes(columnHidden, boolean, (range, isHidden) => {
    range.sheet.demand('allowFormatColumns');
    hide(range.sheet.hiddenColumns, range.area.left, range.area.right, isHidden);
  }),
  Hidden: reads((range) => {
    const [rows, columns] = [rowHidden(range), columnHidden(range)];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
};

/** Ranges reached from a range; the numbers count from 0, as Office.js does. */
const neighbours: Readonly<Record<string, Method<RangeRef>>> = {
  GetCell: method([integer, integer], (range, [row, column]) => {
    const [top, left] = [range.area.top + row, range.area.left + column];
    return on(range, { top, left, bottom: top, right: left });
  }),
  GetRow: method([integer], (range, [row]) => {
    if (row < 0 || row >= range.rowCount) throw new ExcelError('InvalidArgument');
    return on(range, { ...range.area, top: range.area.top + row, bottom: range.area.top + row });
  }),
  GetColumn: method([integer], (range, [column]) => {
    if (column < 0 || column >= range.columnCount) throw new ExcelError('InvalidArgument');
    return on(range, { ...range.area, left: range.area.left + column, right: range.area.left + column });
  }),
  GetLastRow: method([], (range) => on(range, { ...range.area, top: range.area.bottom })),
  GetLastColumn: method([], (range) => on(range, { ...range.area, left: range.area.right })),
  GetLastCell: method([], (range) => on(range, { ...range.area, top: range.area.bottom, left: range.area.right })),
  GetEntireRow: method([], (range) => on(range, { ...range.area, left: 1, right: LAST_COLUMN })),
  GetEntireColumn: method([], (range) => on(range, { ...range.area, top: 1, bottom: LAST_ROW })),
  GetRowsAbove: method([optional(integer)], (range, [count = 1]) =>
    on(range, { ...range.area, top: range.area.top - count, bottom: range.area.top - 1 }),
  ),
  GetRowsBelow: method([optional(integer)], (range, [count = 1]) =>
    on(range, { ...range.area, top: range.area.bottom + 1, bottom: range.area.bottom + count }),
  ),
  GetOffsetRange: method([integer, integer], (range, [rows, columns]) => {
    const { top, left, bottom, right } = range.area;
    return on(range, { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }),
  GetResizedRange: method([integer, integer], (range, [rows, columns]) =>
    on(range, { ...range.area, bottom: range.area.bottom + rows, right: range.area.right + columns }),
  ),
  GetAbsoluteResizedRange: method([integer, integer], (range, [rows, columns]) => {
    const { top, left } = range.area;
    return on(range, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }),
  GetBoundingRect: method([another], (range, [other]) => {
    const [a, b] = [range.area, areaOf(range, other)];
    return on(range, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }),
  GetIntersection: method([another], (range, [other]) => {
    const common = commonArea(range.area, areaOf(range, other));
    if (!common) throw new ExcelError('ItemNotFound');
    return on(range, common);
  }),
  GetIntersectionOrNullObject: method([another], (range, [other]) => {
    const common = commonArea(range.area, areaOf(range, other));
    return common && on(range, common);
  }),
  GetUsedRange: method([optional(boolean)], (range, [valuesOnly = false]) => {
    const used = usedInside(range, valuesOnly);
    // Nothing in it: Excel answers the range's own first cell.
    return used ?? on(range, { ...range.area, bottom: range.area.top, right: range.area.left });
  }),
  GetUsedRangeOrNullObject: method([optional(boolean)], (range, [valuesOnly = false]) => usedInside(range, valuesOnly)),
};

function another(value: unknown, call: string): RangeRef | string {
  return either(
    instanceOf(() => rangeType),
    text,
  )(value, call);
}

function areaOf(range: RangeRef, other: RangeRef | string): Area {
  if (other instanceof RangeRef) {
    if (other.sheet !== range.sheet) throw new ExcelError('InvalidArgument');
    return other.area;
  }
  const area = readAddress(splitAddress(other).rest);
  if (!area) throw new ExcelError('InvalidArgument');
  return area;
}

function usedInside(range: RangeRef, valuesOnly: boolean): HostObject | null {
  const used = range.sheet.usedArea(valuesOnly);
  const common = used && commonArea(used, range.area);
  return common && on(range, common);
}

/** What changes the sheet around the range. */
const changes: Readonly<Record<string, Method<RangeRef>>> = {
  Clear: method(
    [optional(oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'))],
    (range, [what = 'All']) => {
      if (what === 'All' || what === 'Formats' || what === 'Contents') clearCells(range, what);
    },
  ),
  Insert: method([oneOf('Down', 'Right')], (range, [shift]) => {
    if (!range.isEntireRow || shift !== 'Down') throw new UnknownCall(`Range.insert("${shift}") of a part of rows`);
    range.sheet.demand('allowInsertRows');
    const { area } = range;
    range.sheet.insertRows(area.top, range.rowCount);
    return on(range, area);
  }),
  Delete: method([oneOf('Up', 'Left')], (range, [shift]) => {
    if (!range.isEntireRow || shift !== 'Up') throw new UnknownCall(`Range.delete("${shift}") of a part of rows`);
    range.sheet.demand('allowDeleteRows');
    range.sheet.deleteRows(range.area.top, range.rowCount);
  }),
  Merge: method([optional(boolean)], (range, [across = false]) => {
    range.sheet.demand('allowFormatCells');
    const { area } = range;
    const parts = across
      ? Array.from({ length: range.rowCount }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at }))
      : [area];
    range.sheet.merge(parts);
  }),
  CopyFrom: method(
    [another, optional(oneOf('Formats')), optional(boolean), optional(boolean)],
    (range, [source, what]) => {
      if (what !== 'Formats') throw new UnknownCall('Range.copyFrom of anything but formats');
      copyFormats(range, areaOf(range, source));
    },
  ),
  Unmerge: method([], (range) => {
    range.sheet.demand('allowFormatCells');
    range.sheet.unmerge(range.area);
  }),
  Select: method([], (range, _none, { workbook }) => workbook.select(range.sheet, range.area)),
  Calculate: method([], () => undefined),
};

/** Excel.Range. */
export const rangeType: ObjectType<RangeRef> = new ObjectType<RangeRef>(() => ({
  name: 'Range',
  isTracked: true,
  properties: { ...place, ...visibility, ...cellProperties },
  methods: {
    ...neighbours,
    ...changes,
    ...cellLineProperties,
    ...mergedAreas,
    // Office.js asks before it sends a large assignment in pieces.
    _ValidateArraySize: method([integer, integer], (range, [rows, columns]) => {
      if (rows !== range.rowCount || columns !== range.columnCount) throw new ExcelError('InvalidArgument');
    }),
  },
  children: {
    Worksheet: (range) => worksheetType.of(range.sheet),
    Format: (range) => rangeFormat.of(range),
    ConditionalFormats: (range) => conditionalFormats.of([range]),
    DataValidation: (range) => dataValidation.of(range),
  },
}));
