import type { Area } from '../../../src/core/sheet/address';
import { boolean, integer, oneOf, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType, reads, writes } from '../object-type';
import { readAddress, splitAddress } from './addresses';
import { eventMethods, SHEET_EVENTS } from './event-methods';
import { charts } from './charts';
import { freezePanes } from './freeze-panes';
import { copySheet, sheetById } from './moved-sheets';
import { namedItems } from './named-items';
import { pageLayout } from './page-layout';
import { worksheetProtection } from './protection';
import { tables } from './tables';
import { rangeAreasType } from './range-areas';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

const [USUAL_WIDTH, USUAL_HEIGHT] = [48, 15];

/** Excel.Worksheet. */
export const worksheetType: ObjectType<SheetModel> = new ObjectType<SheetModel>(() => ({
  name: 'Worksheet',
  // Office.js keeps it by its id, so that it is found again after it was renamed.
  identity: (sheet) => ({ Id: alive(sheet).id }),
  properties: {
    Id: reads((sheet) => alive(sheet).id),
    Name: writes(
      (sheet) => alive(sheet).name,
      text,
      (sheet, name, session) => session.workbook.rename(alive(sheet), name),
    ),
    Position: writes(
      (sheet, { workbook }) => workbook.sheets.indexOf(alive(sheet)),
      integer,
      (sheet, at, { workbook }) => workbook.move(alive(sheet), at),
    ),
    Visibility: writes(
      (sheet) => alive(sheet).visibility,
      oneOf('Visible', 'Hidden', 'VeryHidden'),
      (sheet, visibility, session) => {
        session.cannotUndo('Worksheet.visibility');
        session.workbook.show(alive(sheet), visibility);
      },
    ),
    TabColor: writes(
      (sheet) => alive(sheet).tabColor,
      text,
      (sheet, color) => {
        alive(sheet).tabColor = color.toUpperCase();
      },
    ),
    StandardWidth: reads(() => USUAL_WIDTH),
    StandardHeight: reads(() => USUAL_HEIGHT),
    ShowGridlines: writes(
      (sheet) => sheet.showsGridlines,
      boolean,
      (sheet, shows) => {
        sheet.showsGridlines = shows;
      },
    ),
  },
  methods: {
    Activate: method([], (sheet, _none, { workbook }) => workbook.select(alive(sheet))),
    // Called when asked for: the two files import each other.
    Copy: (...given) => copySheet(...given),
    Calculate: method([optional(boolean)], () => undefined),
    Delete: method([], (sheet, _none, session) => {
      session.cannotUndo('Worksheet.delete');
      session.workbook.deleteSheet(alive(sheet));
    }),
    GetCell: method([integer, integer], (sheet, [row, column]) =>
      rangeOn(sheet, { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 }),
    ),
    GetRange: method([optional(text)], (sheet, [address], { workbook }) =>
      rangeOn(sheet, address === undefined ? WHOLE : areaAt(sheet, address, workbook)),
    ),
    GetRangeByIndexes: method([integer, integer, integer, integer], (sheet, [row, column, rows, columns]) =>
      rangeOn(sheet, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns }),
    ),
    GetRanges: method([optional(text)], (sheet, [address = ''], { workbook }) =>
      rangeAreasType.of(
        address.split(/[,;]/).map((one) => new RangeRef(alive(sheet), areaAt(sheet, one.trim(), workbook))),
      ),
    ),
    GetUsedRange: method([optional(boolean)], (sheet, [valuesOnly = false]) =>
      // A blank sheet: Office.js docs, "this function will return the top left cell".
      rangeOn(sheet, alive(sheet).usedArea(valuesOnly) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
    ),
    GetUsedRangeOrNullObject: method([optional(boolean)], (sheet, [valuesOnly = false]) => {
      const used = demandCells(sheet).usedArea(valuesOnly);
      return used && rangeOn(sheet, used);
    }),
    GetNext: method(
      [optional(boolean)],
      (sheet, [isVisible = false], { workbook }) => beside(sheet, 1, isVisible, workbook) ?? none(),
    ),
    GetNextOrNullObject: method([optional(boolean)], (sheet, [isVisible = false], { workbook }) =>
      beside(sheet, 1, isVisible, workbook),
    ),
    GetPrevious: method(
      [optional(boolean)],
      (sheet, [isVisible = false], { workbook }) => beside(sheet, -1, isVisible, workbook) ?? none(),
    ),
    GetPreviousOrNullObject: method([optional(boolean)], (sheet, [isVisible = false], { workbook }) =>
      beside(sheet, -1, isVisible, workbook),
    ),
    // How Office.js finds the sheets again that Copy, GetNext and GetPrevious gave.
    _GetAnotherWorksheetById: (...given) => sheetById(...given),
    _GetSheetById: (...given) => sheetById(...given),
    ...eventMethods<SheetModel>(SHEET_EVENTS, (sheet) => alive(sheet).id),
  },
  children: {
    Charts: (sheet) => charts.of(demandCells(sheet)),
    FreezePanes: (sheet) => freezePanes.of(demandCells(sheet)),
    Names: (sheet, { workbook }) => namedItems.of({ workbook, sheet: alive(sheet) }),
    PageLayout: (sheet) => pageLayout.of(alive(sheet)),
    Protection: (sheet) => worksheetProtection.of(alive(sheet)),
    Tables: (sheet, { workbook }) => tables.of({ workbook, sheet: demandCells(sheet) }),
  },
}));

const WHOLE: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** The sheet, as long as it is in the workbook. */
function alive(sheet: SheetModel): SheetModel {
  if (sheet.isDeleted) throw new ExcelError('ItemNotFound');
  return sheet;
}

function demandCells(sheet: SheetModel): SheetModel {
  if (alive(sheet).isChartSheet) throw new ExcelError('UnsupportedSheet');
  return sheet;
}

function rangeOn(sheet: SheetModel, area: Area): HostObject {
  return rangeType.of(new RangeRef(demandCells(sheet), area));
}

/** The area an address or a name stands for on this sheet. */
function areaAt(sheet: SheetModel, address: string, workbook: WorkbookModel): Area {
  const { sheet: name, rest } = splitAddress(address);
  if (name !== null && workbook.find(name) !== sheet) throw new ExcelError('InvalidArgument');
  const area = readAddress(rest);
  if (!area) throw new ExcelError('InvalidArgument');
  return area;
}

function beside(sheet: SheetModel, step: 1 | -1, isVisible: boolean, { sheets }: WorkbookModel): HostObject | null {
  let at = sheets.indexOf(alive(sheet)) + step;
  while (sheets[at] && isVisible && sheets[at]!.visibility !== 'Visible') at += step;
  return sheets[at] ? worksheetType.of(sheets[at]!) : null;
}

function none(): never {
  throw new ExcelError('ItemNotFound');
}
