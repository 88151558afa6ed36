import { arrayOf, either, instanceOf, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import { insertSheets } from '../model/load-workbook';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, type Method } from '../object-type';
import { Package } from '../../../src/xlsx/package';
import { readWorkbookPart } from '../../../src/xlsx/read-workbook-part';
import { carriedByWorkbook, copyCarries, readNames, renamedIn } from './carried';
import { worksheetType } from './worksheet';

/** `Excel.WorksheetPositionType`. */
const position = oneOf('None', 'Before', 'After', 'Beginning', 'End');
const worksheet = instanceOf(() => worksheetType);

/** What Excel on the web does not insert (Microsoft Learn, Workbook.insertWorksheetsFromBase64), by the kinds of relations. */
const NOT_INSERTED = ['comments', 'threadedComment', 'chart', 'chartEx', 'pivotTable', 'slicer'];

/** Where sheets go: before which of those there are. */
function placeOf(
  workbook: WorkbookModel,
  where: ReturnType<typeof position>,
  relativeTo: SheetModel | undefined,
): number {
  const { sheets } = workbook;
  if (where === 'Beginning' || where === 'None') return 0;
  if (where === 'End') return sheets.length;
  if (!relativeTo) return where === 'Before' ? 0 : sheets.length;
  const at = sheets.indexOf(relativeTo);
  if (at < 0) throw new ExcelError('ItemNotFound');
  return where === 'Before' ? at : at + 1;
}

/** `workbook.insertWorksheetsFromBase64` (ExcelApi 1.13): the new sheets' ids. */
export const insertWorksheets: Method<WorkbookModel> = method(
  [
    text,
    optional(
      shape({
        positionType: optional(position),
        relativeTo: optional(either(worksheet, text)),
        sheetNamesToInsert: optional(arrayOf(text)),
      }),
    ),
  ],
  (workbook, [base64, options = {}], session) => {
    session.cannotUndo('Workbook.insertWorksheetsFromBase64');
    workbook.demandStructure();
    const bytes = bytesOf(base64);
    const names = options.sheetNamesToInsert?.length ? options.sheetNamesToInsert : undefined;
    refuseUnsupported(bytes, names);
    const relativeTo =
      typeof options.relativeTo === 'string'
        ? (workbook.sheets.find(({ id }) => id === options.relativeTo) ?? workbook.find(options.relativeTo))
        : options.relativeTo;
    if (typeof options.relativeTo === 'string' && !relativeTo) throw new ExcelError('ItemNotFound');
    // "The default position is End" (Microsoft Learn, Excel.InsertWorksheetOptions).
    const where = options.positionType ?? 'End';
    const at = placeOf(workbook, where === 'None' ? 'End' : where, relativeTo);
    const added = insertSheets(workbook, bytes, at, names);
    readNames(added, carriedByWorkbook(workbook));
    return added.map(({ id }) => id);
  },
);

function bytesOf(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new ExcelError('InvalidArgument');
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Refuses a file that is no workbook, a sheet that is not in it, and sheets with what Excel on the web cannot insert. */
function refuseUnsupported(bytes: Uint8Array, only: readonly string[] | undefined): void {
  const { parts, sheets } = opened(bytes);
  if (only?.some((name) => !sheets.some((sheet) => sheet.name === name))) throw new ExcelError('InvalidArgument');
  const book = parts.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const isWhole = only === undefined;
  if (isWhole && parts.relationsOf(book).some(({ kind }) => kind === 'chartsheet')) {
    throw new ExcelError('UnsupportedFeature');
  }
  const wanted = sheets.filter(({ name }) => !only || only.includes(name));
  for (const { part } of wanted) {
    const kinds = parts
      .relationsOf(part)
      .flatMap(({ kind, target }) => [
        kind,
        ...(kind === 'drawing' ? parts.relationsOf(target).map((inner) => inner.kind) : []),
      ]);
    if (kinds.some((kind) => NOT_INSERTED.includes(kind))) throw new ExcelError('UnsupportedFeature');
  }
}

function opened(bytes: Uint8Array) {
  try {
    const parts = new Package(bytes);
    return { parts, sheets: readWorkbookPart(parts).sheets };
  } catch {
    // Whatever is wrong with the file, Excel only says that the argument will not do.
    throw new ExcelError('InvalidArgument');
  }
}

/** `worksheet.copy` (ExcelApi 1.7). */
export const copySheet: Method<SheetModel> = method(
  [optional(position), optional(worksheet)],
  (sheet, [where = 'None', relativeTo], session): HostObject => {
    session.cannotUndo('Worksheet.copy');
    const { workbook } = session;
    const name = workbook.freeName(sheet.name.slice(0, 27), (base, count) => `${base} (${count + 1})`);
    const copy = workbook.addSheet(name, placeOf(workbook, where, relativeTo));
    copyInto(sheet, copy);
    return worksheetType.of(copy);
  },
);

function copyInto(from: SheetModel, to: SheetModel): void {
  for (const { row, column, cell } of from.cells()) {
    const { formula, ...rest } = cell;
    to.put(row, column, formula === undefined ? rest : { ...rest, formula: renamedIn(formula, from.name, to.name) });
  }
  to.merges = from.merges.map((area) => ({ ...area }));
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  to.protection = from.protection && { ...from.protection };
  to.tabColor = from.tabColor;
  to.showsGridlines = from.showsGridlines;
  to.isChartSheet = from.isChartSheet;
  copyCarries(from, to);
}

/** A sheet by its id, asked of any sheet. */
export const sheetById: Method<SheetModel> = method([text], (_sheet, [id], { workbook }) => {
  const found = workbook.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new ExcelError('ItemNotFound');
  return worksheetType.of(found);
});
