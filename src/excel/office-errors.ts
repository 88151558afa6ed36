import { WorkbookError, type WorkbookErrorCode } from '../core/workbook';

/*
 * What Excel answers when it cannot do something, as trouble that has a sentence and a way out.
 * A mistake of ours (a property read that was never asked for) stays what it is: it is no trouble of the outside world.
 */

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'sheet-missing',
  InvalidObjectPath: 'sheet-missing',
  InvalidOrTimedOutSession: 'session-lost',
  Timeout: 'no-answer',
  ConnectionFailure: 'no-answer',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  UndoNotSupported: 'not-supported',
};
const OUR_MISTAKES = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'RunMustReturnPromise', 'InvalidRequestContext']);
/** Calls that a protected workbook refuses, not a protected sheet. */
const OF_THE_WORKBOOK =
  /^(?:WorksheetCollection\.|Workbook\.|Worksheet\.(?:visibility|position|name|copy|delete|showOutlineLevels))/i;

/** Whether an error comes from Excel or its library, so that its `code` can be asked. */
export function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/** What was thrown while speaking with Excel, as a WorkbookError; our own mistakes as they are. `detail` names the sheet. */
export function workbookErrorOf(error: unknown, detail: string): unknown {
  if (!isOfficeError(error) || OUR_MISTAKES.has(error.code)) return error;
  const place = error.debugInfo?.errorLocation ?? '';
  const known = CODES[error.code] ?? 'host-failed';
  // What is missing is no sheet that a person knows by name.
  const code = known === 'sheet-missing' && detail === '' ? 'host-failed' : known;
  if (code === 'protected' && OF_THE_WORKBOOK.test(place)) return new WorkbookError('workbook-protected', detail);
  if (code === 'host-failed') return new WorkbookError(code, error.code);
  if (code === 'not-supported') return new WorkbookError(code, place || error.code);
  if (code === 'too-large') return new WorkbookError(code, detail || error.code);
  return new WorkbookError(code, detail);
}
