import { boolean, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { ProtectionOptions, SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { method, ObjectType, reads } from '../object-type';

/** Passwords by what they protect; the file's own are not known, so such a sheet opens to none. */
const passwords = new WeakMap<SheetModel | WorkbookModel, string>();

const flag = optional(boolean);
const options = shape({
  allowAutoFilter: flag,
  allowDeleteColumns: flag,
  allowDeleteRows: flag,
  allowEditObjects: flag,
  allowEditScenarios: flag,
  allowFormatCells: flag,
  allowFormatColumns: flag,
  allowFormatRows: flag,
  allowInsertColumns: flag,
  allowInsertHyperlinks: flag,
  allowInsertRows: flag,
  allowPivotTables: flag,
  allowSort: flag,
  selectionMode: optional(oneOf('Normal', 'Unlocked', 'None')),
});
const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
} as const;

function demandPassword(of: SheetModel | WorkbookModel, given: string | undefined): void {
  const asked = passwords.get(of) ?? '';
  if (asked !== '' && asked !== given) throw new ExcelError('AccessDenied');
}

/** Excel.WorksheetProtection. */
export const worksheetProtection = new ObjectType<SheetModel>({
  name: 'WorksheetProtection',
  properties: {
    Protected: reads((sheet) => sheet.protection !== null),
    Options: reads((sheet) => sheet.protection ?? NOTHING_ALLOWED),
  },
  methods: {
    // "Fails if the worksheet has already been protected" (Microsoft Learn, WorksheetProtection.protect).
    Protect: method([optional(options), optional(text)], (sheet, [allowed = {}, password = ''], session) => {
      session.cannotUndo('WorksheetProtection.protect');
      if (sheet.protection) throw new ExcelError('AccessDenied');
      sheet.protection = { ...NOTHING_ALLOWED, ...allowed } as ProtectionOptions;
      passwords.set(sheet, password);
      sheet.onEvent({ kind: 'ProtectionChanged' });
    }),
    Unprotect: method([optional(text)], (sheet, [password], session) => {
      session.cannotUndo('WorksheetProtection.unprotect');
      demandPassword(sheet, password);
      sheet.protection = null;
      passwords.delete(sheet);
      sheet.onEvent({ kind: 'ProtectionChanged' });
    }),
  },
});

/** Excel.WorkbookProtection: of the structure. */
export const workbookProtection = new ObjectType<WorkbookModel>({
  name: 'WorkbookProtection',
  properties: { Protected: reads((workbook) => workbook.isStructureProtected) },
  methods: {
    Protect: method([optional(text)], (workbook, [password = ''], session) => {
      session.cannotUndo('WorkbookProtection.protect');
      if (workbook.isStructureProtected) throw new ExcelError('AccessDenied');
      workbook.isStructureProtected = true;
      passwords.set(workbook, password);
    }),
    Unprotect: method([optional(text)], (workbook, [password], session) => {
      session.cannotUndo('WorkbookProtection.unprotect');
      demandPassword(workbook, password);
      workbook.isStructureProtected = false;
      passwords.delete(workbook);
    }),
  },
});
