import type { Change } from '../../core/sheet/edit';
import type { WriteResult } from '../../core/workbook';

/*
 * What was written, in order, so that any step can be taken back. Undoing is itself a write:
 * its changes join the log, because later undos must be moved over them as well.
 */

/** What a step did, as data for its sentence. */
export type StepTitle =
  | { readonly kind: 'fix'; readonly rule: string; readonly cell: string }
  | { readonly kind: 'smallFixes'; readonly count: number }
  | { readonly kind: 'field'; readonly field: string; readonly number: string; readonly cell: string }
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'addItem'; readonly number: string }
  | { readonly kind: 'replay' };

/** One thing the person did, with what takes it back. */
export interface JournalStep {
  readonly id: string;
  readonly title: StepTitle;
  readonly sheet: string;
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** The changes as made, in order; their edits hold the values before. */
  readonly changes: readonly Change[];
  /** What takes the step back, to be written in this order on the sheet as the step left it. */
  readonly inverses: readonly Change[];
  /** How long the sheet's log was after the step: what stands behind that came later. */
  readonly logLength: number;
}

/** A change that was written to a sheet. */
export interface SheetChange {
  readonly sheet: string;
  readonly change: Change;
}

/** All that was written since the workbook was opened, undos included, oldest first. */
export type ChangeLog = readonly SheetChange[];

/** The log with what a write did added to it. */
export function logOf(log: ChangeLog, sheet: string, written: WriteResult): ChangeLog {
  return [...log, ...written.applied.map(({ change }) => ({ sheet, change }))];
}

/** The step for a write that has just joined `log`. */
export function stepOf(
  id: string,
  title: StepTitle,
  sheet: string,
  at: number,
  written: WriteResult,
  log: ChangeLog,
): JournalStep {
  return {
    id,
    title,
    sheet,
    at,
    changes: written.applied.map(({ change }) => change),
    inverses: written.applied.map(({ inverse }) => inverse).reverse(),
    logLength: log.length,
  };
}

/** What was written to the step's sheet after it. */
export function changesAfter(step: JournalStep, log: ChangeLog): readonly Change[] {
  return log
    .slice(step.logLength)
    .filter(({ sheet }) => sheet === step.sheet)
    .map(({ change }) => change);
}
