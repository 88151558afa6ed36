/** The codes Excel answers with, each with Microsoft's own sentence (Office.js documentation, "Error handling"). */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  // OfficeDev/office-js issue 4518 has the sentence.
  UnsupportedFeature:
    'The operation failed because the source contains one or more unsupported features. Features currently unsupported on this platform are Comment, Slicer, Chart, and PivotTable.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
  UndoNotSupported: 'The operation cannot be undone and is not allowed in a merged undo group.',
} as const;

/** A code with which Excel refuses a call. */
export type ExcelErrorCode = keyof typeof MESSAGES;

/** A call that Excel refuses: the batch ends with it, and the add-in meets it as an OfficeExtension.Error. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** A call this stand-in does not know, or whose arguments Office.js' own types refuse: the test must fail. */
export class UnknownCall extends Error {
  constructor(readonly call: string) {
    super(`The Excel host does not know: ${call}`);
    this.name = 'UnknownCall';
  }
}
