import type { Area } from '../../../src/core/sheet/address';
import { boolean, integer, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType, reads, writes } from '../object-type';
import { splitAddress } from './addresses';
import { meets } from './area-sets';
import { carriedBy, newId, type Table } from './carried';
import { areaGiven, rangeOrAddress } from './freeze-panes';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import { worksheetType } from './worksheet';

/** The tables of one sheet, or of the whole workbook. */
export interface TableScope {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

interface TableRef {
  readonly sheet: SheetModel;
  readonly id: string;
}

/** The table as it is now: rows may have moved since it was named. */
function tableOf({ sheet, id }: TableRef): Table {
  const table = carriedBy(sheet).tables.find((one) => one.id === id);
  if (!table || sheet.isDeleted) throw new ExcelError('ItemNotFound');
  return table;
}

function tablesIn({ workbook, sheet }: TableScope): readonly TableRef[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) => carriedBy(one).tables.map(({ id }) => ({ sheet: one, id })));
}

function found(scope: TableScope, key: string): HostObject | null {
  const table = tablesIn(scope).find((ref) => ref.id === key || tableOf(ref).name.toLowerCase() === key.toLowerCase());
  return table ? tableType.of(table) : null;
}

function demanded(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError('ItemNotFound');
  return object;
}

/** A property kept in the table itself. */
function kept<K extends 'name' | 'style' | 'hasHeaders' | 'hasTotals'>(
  key: K,
  check: Parameters<typeof writes<TableRef, Table[K]>>[1],
) {
  return writes<TableRef, Table[K]>(
    (ref) => tableOf(ref)[key],
    check,
    (ref, value) => {
      tableOf(ref)[key] = value;
    },
  );
}

const rows = (ref: TableRef, pick: (table: Table) => Area | null): HostObject => {
  const area = pick(tableOf(ref));
  if (!area || area.top > area.bottom) throw new ExcelError('ItemNotFound');
  return rangeType.of(new RangeRef(ref.sheet, area));
};

/** Excel.Table. */
const tableType: ObjectType<TableRef> = new ObjectType<TableRef>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: reads(({ id }) => id),
    Name: kept('name', text),
    Style: kept('style', text),
    ShowHeaders: kept('hasHeaders', boolean),
    ShowTotals: kept('hasTotals', boolean),
  },
  children: { Worksheet: ({ sheet }) => worksheetType.of(sheet) },
  methods: {
    GetRange: method([], (ref) => rows(ref, ({ area }) => area)),
    GetHeaderRowRange: method([], (ref) =>
      rows(ref, ({ area, hasHeaders }) => (hasHeaders ? { ...area, bottom: area.top } : null)),
    ),
    GetDataBodyRange: method([], (ref) =>
      rows(ref, ({ area, hasHeaders, hasTotals }) => ({
        ...area,
        top: area.top + (hasHeaders ? 1 : 0),
        bottom: area.bottom - (hasTotals ? 1 : 0),
      })),
    ),
    ConvertToRange: method([], (ref) => {
      const range = rows(ref, ({ area }) => area);
      take(ref);
      return range;
    }),
    Delete: method([], (ref) => take(ref)),
  },
});

function take({ sheet, id }: TableRef): void {
  sheet.demand('allowFormatCells');
  carriedBy(sheet).tables = carriedBy(sheet).tables.filter((table) => table.id !== id);
}

/** Excel.TableCollection. */
export const tables = new ObjectType<TableScope>({
  name: 'TableCollection',
  properties: { Count: reads((scope) => tablesIn(scope).length) },
  items: (scope) => tablesIn(scope).map((ref) => tableType.of(ref)),
  item: (scope, key) => demanded(found(scope, text(key, 'TableCollection.getItem'))),
  methods: {
    Add: method([rangeOrAddress, boolean], (scope, [given, hasHeaders]) =>
      tableType.of(addTable(scope, given, hasHeaders)),
    ),
    GetCount: method([], (scope) => tablesIn(scope).length),
    GetItemAt: method([integer], (scope, [at]) => {
      const ref = tablesIn(scope)[at];
      if (!ref) throw new ExcelError('InvalidArgument');
      return tableType.of(ref);
    }),
    GetItemOrNullObject: method([text], (scope, [key]) => found(scope, key)),
  },
});

/** Adds a table; throws MergedRangeConflict where merged cells or another table lie there. */
function addTable(scope: TableScope, given: RangeRef | string, hasHeaders: boolean): TableRef {
  const named = typeof given === 'string' ? splitAddress(given).sheet : given.sheet.name;
  const sheet = named === null ? (scope.sheet ?? scope.workbook.selection.sheet) : scope.workbook.find(named);
  if (!sheet) throw new ExcelError('InvalidArgument');
  if (sheet.protection) throw new ExcelError('AccessDenied');
  const carried = carriedBy(sheet);
  const area = areaGiven(given);
  const taken = [...sheet.merges, ...carried.tables.map((table) => table.area)];
  if (meets(taken, area)) throw new ExcelError('MergedRangeConflict');
  const table: Table = {
    id: newId(),
    name: freeTableName(scope.workbook),
    area,
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
  };
  // "If the source data does not contain headers, Excel will generate the headers, shifting the data down by one row" (Microsoft Learn).
  if (!hasHeaders) {
    sheet.insertRows(area.top, 1);
    carried.tables = [...carried.tables, { ...table, area: { ...area, bottom: area.bottom + 1 } }];
  } else carried.tables = [...carried.tables, table];
  return { sheet, id: table.id };
}

function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(tablesIn({ workbook, sheet: null }).map((ref) => tableOf(ref).name.toLowerCase()));
  let at = 1;
  while (taken.has(`table${at}`)) at++;
  return `Table${at}`;
}
