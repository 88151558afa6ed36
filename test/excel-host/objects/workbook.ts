import { method, ObjectType, reads } from '../object-type';
import type { WorkbookModel } from '../model/workbook-model';
import { customXmlParts } from './custom-xml';
import { insertWorksheets } from './moved-sheets';
import { namedItems } from './named-items';
import { workbookProtection } from './protection';
import { savingMethods } from './saving';
import { settings } from './settings';
import { tables } from './tables';
import { applicationType } from './application';
import { rangeType } from './range';
import { runtimeType } from './runtime';
import { RangeRef } from './range-ref';
import { worksheetCollectionType } from './worksheet-collection';

/** Excel.Workbook. */
export const workbookType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>(() => ({
  name: 'Workbook',
  properties: {
    Name: reads(({ name }) => name),
    ReadOnly: reads(({ isReadOnly }) => isReadOnly),
    IsDirty: reads(() => true),
    AutoSave: reads(() => true),
  },
  methods: {
    InsertWorksheetsFromBase64: insertWorksheets,
    ...savingMethods,
    GetSelectedRange: method([], ({ selection }) => rangeType.of(new RangeRef(selection.sheet, selection.area))),
    GetActiveCell: method([], ({ selection: { sheet, area } }) =>
      rangeType.of(new RangeRef(sheet, { ...area, bottom: area.top, right: area.left })),
    ),
  },
  children: {
    Application: (workbook) => applicationType.of(workbook),
    _Runtime: (workbook) => runtimeType.of(workbook),
    CustomXmlParts: (workbook) => customXmlParts.of(workbook),
    Names: (workbook) => namedItems.of({ workbook, sheet: null }),
    Protection: (workbook) => workbookProtection.of(workbook),
    Settings: (workbook) => settings.of(workbook),
    Tables: (workbook) => tables.of({ workbook, sheet: null }),
    Worksheets: (workbook) => worksheetCollectionType.of(workbook),
  },
}));
