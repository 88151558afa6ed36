import { boolean, either, instanceOf, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { type HostObject, method, ObjectType, reads, writes } from '../object-type';
import { carriedBy, carriedByWorkbook } from './carried';
import { fixedReference, type Name, type NameList, referenceOf, valueOf } from './names';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import { worksheetType } from './worksheet';

/** The names of the workbook (`sheet` null) or of one sheet. */
export interface NameScope {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
}

interface NameRef extends NameScope {
  readonly name: Name;
}

function listOf({ workbook, sheet }: NameScope): NameList {
  return sheet ? carriedBy(sheet).names : carriedByWorkbook(workbook).names;
}

/** What a name is made for: a formula or constant with or without "=", or a range. */
const reference = either(
  text,
  instanceOf(() => rangeType),
);

function formulaOf(given: string | RangeRef): string {
  if (typeof given !== 'string') return `=${fixedReference(given.sheet.name, given.area)}`;
  if (given === '') throw new ExcelError('InvalidArgument');
  if (given.startsWith('=')) return given;
  return Number.isFinite(Number(given)) ? `=${given}` : `="${given.replaceAll('"', '""')}"`;
}

function rangeOf({ workbook, name }: NameRef): HostObject | null {
  const found = referenceOf(name.formula);
  const sheet = found && workbook.find(found.sheet);
  return sheet ? rangeType.of(new RangeRef(sheet, found.area)) : null;
}

/** Excel.NamedItem. */
const namedItem = new ObjectType<NameRef>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: reads(({ name }) => name.name),
    Type: reads(({ name }) => valueOf(name.formula).type),
    Value: reads(({ name }) => valueOf(name.formula).value),
    Formula: writes(
      ({ name }) => name.formula,
      text,
      ({ name }, formula) => void (name.formula = formulaOf(formula)),
    ),
    Visible: writes(
      ({ name }) => name.isVisible,
      boolean,
      ({ name }, isVisible) => void (name.isVisible = isVisible),
    ),
    Comment: writes(
      ({ name }) => name.comment,
      text,
      ({ name }, comment) => void (name.comment = comment),
    ),
    Scope: reads(({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    _Id: reads(({ name }) => name.name),
  },
  children: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw new ExcelError('ItemNotFound');
      return worksheetType.of(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && worksheetType.of(sheet),
  },
  methods: {
    Delete: method([], (ref) => listOf(ref).delete(ref.name)),
    GetRange: method([], (ref) => {
      const range = rangeOf(ref);
      // "Throws an error if the named item's type is not a range" (Microsoft Learn, Excel.NamedItem.getRange).
      if (!range) throw new ExcelError('InvalidReference');
      return range;
    }),
    GetRangeOrNullObject: method([], rangeOf),
  },
});

/** Excel.NamedItemCollection: the names of one scope only. */
export const namedItems = new ObjectType<NameScope>({
  name: 'NamedItemCollection',
  items: (scope) => listOf(scope).all.map((name) => namedItem.of({ ...scope, name })),
  item: (scope, key) => {
    const name = listOf(scope).find(text(key, 'NamedItemCollection.getItem'));
    if (!name) throw new ExcelError('ItemNotFound');
    return namedItem.of({ ...scope, name });
  },
  methods: {
    Add: method([text, reference, optional(text)], (scope, [name, given, comment = '']) =>
      namedItem.of({
        ...scope,
        name: listOf(scope).add({ name, formula: formulaOf(given), comment, isVisible: true }),
      }),
    ),
    GetCount: method([], (scope) => listOf(scope).all.length),
    GetItemOrNullObject: method([text], (scope, [key]) => {
      const name = listOf(scope).find(key);
      return name ? namedItem.of({ ...scope, name }) : null;
    }),
  },
});
