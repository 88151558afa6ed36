import { anything, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType, reads, writes } from '../object-type';
import { carriedByWorkbook } from './carried';

interface SettingRef {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** Excel.Setting: any JSON under a key, kept in the workbook. */
const setting = new ObjectType<SettingRef>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: reads(({ key }) => key),
    Value: writes(
      ({ workbook, key }) => carriedByWorkbook(workbook).settings.get(key),
      anything,
      ({ workbook, key }, value) => void carriedByWorkbook(workbook).settings.set(key, value),
    ),
    _Id: reads(({ key }) => key),
  },
  methods: {
    Delete: method([], ({ workbook, key }) => void carriedByWorkbook(workbook).settings.delete(key)),
  },
});

function found(workbook: WorkbookModel, key: string): HostObject | null {
  const name = [...carriedByWorkbook(workbook).settings.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return name === undefined ? null : setting.of({ workbook, key: name });
}

function demanded(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}

/** Excel.SettingCollection. */
export const settings = new ObjectType<WorkbookModel>({
  name: 'SettingCollection',
  items: (workbook) => [...carriedByWorkbook(workbook).settings.keys()].map((key) => setting.of({ workbook, key })),
  item: (workbook, key) => demanded(found(workbook, text(key, 'SettingCollection.getItem'))),
  methods: {
    Add: method([text, anything], (workbook, [key, value]) => {
      carriedByWorkbook(workbook).settings.set(key, value);
      return setting.of({ workbook, key });
    }),
    GetCount: method([], (workbook) => carriedByWorkbook(workbook).settings.size),
    GetItemOrNullObject: method([text], (workbook, [key]) => found(workbook, key)),
  },
});
