import type { ItemField } from '../../actions/edit-item';
import type { Change } from '../../core/sheet/edit';
import type { WriteResult } from '../../core/workbook';

/*
 * What was written, twice: the log holds every write as it was made, undos included (a recovery replays it);
 * the history holds only what still stands, each change with what takes it back. Taking one out of the middle
 * rewrites the later ones as if it had never been, so that steps can be undone in any order.
 */

/** What a step did, as data for its sentence. */
export type StepTitle =
  | { readonly kind: 'fix'; readonly cell: string }
  | { readonly kind: 'smallFixes'; readonly count: number }
  | { readonly kind: 'field'; readonly field: ItemField; readonly number: string; readonly cell: string }
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'addItem'; readonly number: string }
  | { readonly kind: 'replay' };

/** One thing the person did and can still take back. */
export interface JournalStep {
  readonly id: string;
  readonly title: StepTitle;
  readonly sheet: string;
  /** When, milliseconds since 1970. */
  readonly at: number;
}

/** A change that was written to a sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly change: Change;
}

/** All that was written since the workbook was opened, undos included, oldest first. */
export type ChangeLog = readonly SheetChange[];

/** A change that stands, with what takes it back on the sheet as the change left it. */
export interface StandingChange extends SheetChange {
  readonly stepId: string;
  readonly inverse: Change;
}

/** The log with what a write did added to it. */
export function addToLog(log: ChangeLog, sheet: string, written: WriteResult): ChangeLog {
  return [...log, ...written.applied.map(({ change }) => ({ sheet, change }))];
}

/** The history with what a step's write did added to it. */
export function addToHistory(
  history: readonly StandingChange[],
  stepId: string,
  sheet: string,
  written: WriteResult,
): readonly StandingChange[] {
  return [...history, ...written.applied.map(({ change, inverse }) => ({ stepId, sheet, change, inverse }))];
}
