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
  | { readonly kind: 'note'; readonly cell: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'replay' };

/** An undo, as the workbook's own journal names it: of which step, and which of its changes stayed. */
export interface UndoTitle {
  readonly kind: 'undo';
  readonly step: number;
  /** Places among the step's changes, each cell counted by itself (see `oneCellEach`). */
  readonly stays: readonly number[];
}

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

/** As many steps are kept; older ones can no longer be taken back. */
export const STEPS_KEPT = 500;

/** The id of a step by its number. */
export function stepId(step: number): string {
  return `step-${step}`;
}

/** The log with what a write did added to it. */
export function addToLog(log: ChangeLog, sheet: string, written: Pick<WriteResult, 'applied'>): ChangeLog {
  return [...log, ...written.applied.map(({ change }) => ({ sheet, change }))];
}

/** The history with what a step's write did added to it. */
export function addToHistory(
  history: readonly StandingChange[],
  stepId: string,
  sheet: string,
  written: Pick<WriteResult, 'applied'>,
): readonly StandingChange[] {
  return [...history, ...written.applied.map(({ change, inverse }) => ({ stepId, sheet, change, inverse }))];
}

/**
 * The history with the changes of a step that only set cells taken apart, a change for each cell: they belong together
 * when they are made, but a cell that a person changed since must not keep the others from being taken back.
 */
export function oneCellEach(history: readonly StandingChange[], stepId: string): readonly StandingChange[] {
  return history.flatMap((standing) => {
    const { change, inverse } = standing;
    if (standing.stepId !== stepId || change.edits.length < 2 || !setsCellsOnly(change)) return standing;
    const back = new Map(inverse.edits.map((edit) => [edit.kind === 'set' ? edit.cell : '', edit]));
    // A cell set twice in one change has no undo of its own.
    if (back.size !== change.edits.length) return standing;
    return change.edits.map((edit): StandingChange => {
      const edits = [back.get(edit.kind === 'set' ? edit.cell : '')!];
      return { ...standing, change: { ...change, edits: [edit] }, inverse: { ...inverse, edits } };
    });
  });
}

/** Whether a change sets cells and nothing else: no row moves, no merge or hidden state changes. */
export function setsCellsOnly({ edits }: Change): boolean {
  return edits.every((edit) => edit.kind === 'set');
}
