import { WorkbookError } from '../core/workbook';
import { isOfficeError, workbookErrorOf } from './office-errors';
import { canExcel } from './requirements';

/** How long a whole piece of work may go unanswered before the person is told, in milliseconds. */
const PATIENCE_MS = 45_000;

/** False once Excel has said that it cannot undo something of ours: writing must not depend on it. */
let mayGroup = true;

/** How a piece of work is to be run. */
export interface RunOptions {
  /** The sheet concerned, for the sentence that tells of trouble. */
  readonly sheet?: string;
  /** True where all that is written is one step for Ctrl+Z; such work may only call what Excel can undo. */
  readonly isOneStep?: boolean;
  /** The context of an object made earlier (an event handler), to be used again. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/** The one way to Excel: runs work that queues calls and syncs. Throws WorkbookError, also where no answer comes. */
export async function runBatch<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  const { sheet = '' } = options;
  try {
    return await answered(start(work, options), sheet);
  } catch (error) {
    throw await explained(error, sheet);
  }
}

function start<T>(work: (context: Excel.RequestContext) => Promise<T>, { context, isOneStep }: RunOptions): Promise<T> {
  if (context) return Excel.run(context, work);
  return isOneStep && mayGroup && canExcel('undoGroup') ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work);
}

/** The answer, or WorkbookError (no-answer) when it stays out too long. */
async function answered<T>(answer: Promise<T>, sheet: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError('no-answer', sheet)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What was refused and by whom: where Excel only says that access is denied, it is asked what is closed. */
async function explained(error: unknown, sheet: string): Promise<unknown> {
  if (isOfficeError(error) && error.code === 'UndoNotSupported') mayGroup = false;
  if (!isOfficeError(error) || error.code !== 'AccessDenied') return workbookErrorOf(error, sheet);
  try {
    const isReadOnly = await answered(Excel.run(askReadOnly), sheet);
    return isReadOnly ? new WorkbookError('read-only', sheet) : workbookErrorOf(error, sheet);
  } catch {
    // Excel does not say more: the first answer stands.
    return workbookErrorOf(error, sheet);
  }
}

async function askReadOnly(context: Excel.RequestContext): Promise<boolean> {
  const { workbook } = context;
  workbook.load('readOnly');
  await context.sync();
  return workbook.readOnly;
}
