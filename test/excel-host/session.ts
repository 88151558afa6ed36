import type { ApiSets } from './api-sets';
import type { WorkbookModel } from './model/workbook-model';

/** What every call of one embedded add-in can reach. */
export interface Session {
  readonly workbook: WorkbookModel;
  /** What this Excel offers. */
  readonly apis: ApiSets;
  /** The add-in asked for an event (`_RegisterDataChangedEvent` → "DataChanged") of a sheet's id, or of the workbook (""). */
  listen(event: string, target: string): void;
  /** It no longer wants it. */
  ignore(event: string, target: string): void;
  /** Calls that Excel would answer but that do something outside the grid: "createWorkbook", "showTaskpane"; tests read them. */
  did(what: string, detail: unknown): void;
  /** A call that Excel cannot undo: clears the person's undo stack, and is refused inside a merged undo group. */
  cannotUndo(call: string): void;
}
