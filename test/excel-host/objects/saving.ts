import { oneOf, optional, text } from '../checks';
import { ExcelError } from '../excel-error';
import type { WorkbookModel } from '../model/workbook-model';
import { method, type Method, ObjectType, reads } from '../object-type';
import { newId } from './carried';

/** A workbook made from bytes and not opened yet. */
export interface CreatedWorkbook {
  readonly id: string;
  /** Base64; "" for an empty workbook. */
  readonly file: string;
}

const made = new Map<string, CreatedWorkbook>();

/** A workbook made earlier; throws ItemNotFound. */
export function createdById(id: string): CreatedWorkbook {
  const created = made.get(id);
  if (!created) throw new ExcelError('ItemNotFound');
  return created;
}

function create(file = ''): CreatedWorkbook {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(file)) throw new ExcelError('InvalidArgument');
  const created = { id: newId(), file };
  made.set(created.id, created);
  return created;
}

/** Excel.WorkbookCreated: `session.did('createWorkbook', base64)` once it is opened. */
export const workbookCreated = new ObjectType<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: reads(({ id }) => id) },
  methods: { Open: method([], ({ file }, _none, session) => session.did('createWorkbook', file)) },
});

/** `application.createWorkbook(base64)`. */
export const createWorkbook: Method<WorkbookModel> = method([optional(text)], (_workbook, [file]) =>
  workbookCreated.of(create(file)),
);

/** What becomes of the workbook as a whole. */
export const savingMethods: Readonly<Record<string, Method<WorkbookModel>>> = {
  // On the web Office.js speaks for `Excel.createWorkbook` to a root of its own, "WacWorkbook", with this one method.
  CreateAndOpenWorkbook: method([optional(text)], (_workbook, [file], session) =>
    session.did('createWorkbook', create(file).file),
  ),
  Save: method([optional(oneOf('Save', 'Prompt'))], (workbook, [behaviour = 'Save'], session) => {
    session.cannotUndo('Workbook.save');
    if (workbook.isReadOnly) throw new ExcelError('AccessDenied');
    session.did('save', behaviour);
  }),
  Close: method([optional(oneOf('Save', 'SkipSave'))], (_workbook, [behaviour = 'Save'], session) => {
    session.cannotUndo('Workbook.close');
    session.did('close', behaviour);
  }),
};
