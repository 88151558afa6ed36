import { method, ObjectType, reads } from '../object-type';
import type { WorkbookModel } from '../model/workbook-model';
import { applicationType } from './application';
import { rangeType } from './range';
import { runtimeType } from './runtime';
import { RangeRef } from './range-ref';
import { worksheetCollectionType } from './worksheet-collection';

/** Excel.Workbook. */
export const workbookType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>({
  name: 'Workbook',
  properties: {
    Name: reads(({ name }) => name),
    ReadOnly: reads(({ isReadOnly }) => isReadOnly),
    IsDirty: reads(() => true),
    AutoSave: reads(() => true),
  },
  methods: {
    GetSelectedRange: method([], ({ selection }) => rangeType.of(new RangeRef(selection.sheet, selection.area))),
    GetActiveCell: method([], ({ selection: { sheet, area } }) =>
      rangeType.of(new RangeRef(sheet, { ...area, bottom: area.top, right: area.left })),
    ),
  },
  children: {
    Application: (workbook) => applicationType.of(workbook),
    _Runtime: (workbook) => runtimeType.of(workbook),
    Worksheets: (workbook) => worksheetCollectionType.of(workbook),
  },
});
