import { boolean, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType } from '../object-type';
import { eventMethods, SHEET_EVENTS } from './event-methods';
import { worksheetType } from './worksheet';

/** A sheet by its name or id. */
function found(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheets.find(({ id }) => id === key) ?? workbook.find(key);
}

const shown = (workbook: WorkbookModel, isVisible: boolean | undefined): readonly SheetModel[] =>
  workbook.sheets.filter(({ visibility }) => !isVisible || visibility === 'Visible');

function object(sheet: SheetModel | undefined): HostObject {
  if (!sheet) throw new ExcelError('ItemNotFound');
  return worksheetType.of(sheet);
}

/** Excel.WorksheetCollection. */
export const worksheetCollectionType = new ObjectType<WorkbookModel>(() => ({
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map((sheet) => worksheetType.of(sheet)),
  item: (workbook, key) => object(found(workbook, text(key, 'WorksheetCollection.getItem'))),
  methods: {
    Add: method([optional(text)], (workbook, [name]) => worksheetType.of(workbook.addSheet(name))),
    GetActiveWorksheet: method([], (workbook) => worksheetType.of(workbook.selection.sheet)),
    GetCount: method([optional(boolean)], (workbook, [isVisible]) => shown(workbook, isVisible).length),
    GetFirst: method([optional(boolean)], (workbook, [isVisible]) => object(shown(workbook, isVisible)[0])),
    GetLast: method([optional(boolean)], (workbook, [isVisible]) => object(shown(workbook, isVisible).at(-1))),
    GetItemOrNullObject: method([text], (workbook, [key]) => {
      const sheet = found(workbook, key);
      return sheet ? worksheetType.of(sheet) : null;
    }),
    ...eventMethods<WorkbookModel>([...SHEET_EVENTS, 'Added', 'Deleted', 'Moved'], () => 'Workbook'),
  },
}));
