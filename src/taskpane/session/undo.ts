import type { Change } from '../../core/sheet/edit';
import { rebaseChange } from '../../core/sheet/rebase-change';
import { type ChangeLog, type JournalStep, changesAfter, logOf } from './journal';
import { type SessionCore, readSheet } from './session-core';

/** Why a step cannot be taken back just now: later steps work on the same cells or rows. */
export interface UndoConflict {
  readonly cell: string;
}

/**
 * What takes a step back on the sheet as it is now: its inverses moved over everything written since.
 * A step of several changes that also moved rows can only be taken back while it is the last.
 */
export function undoChanges(step: JournalStep, log: ChangeLog): readonly Change[] | UndoConflict {
  const later = changesAfter(step, log);
  if (later.length === 0) return step.inverses;
  const movesRows = step.inverses.some((change) => change.edits.some((edit) => 'row' in edit && edit.kind !== 'show'));
  if (movesRows && step.inverses.length > 1) return { cell: '' };
  const moved: Change[] = [];
  for (const inverse of step.inverses) {
    const now = rebaseChange(inverse, later);
    if ('conflict' in now) return { cell: now.conflict };
    moved.push(now.change);
  }
  return moved;
}

/** Takes a step of the journal back, or tells why it cannot be. */
export async function undoStep(core: SessionCore, id: string): Promise<void> {
  const { store, host } = core;
  const { journal, log } = store.getState();
  const step = journal.find((known) => known.id === id);
  if (!step) return;
  const changes = undoChanges(step, log);
  if ('cell' in changes) {
    store.set({ trouble: { kind: 'undo', reason: 'overlaps', cell: changes.cell } });
    return;
  }
  const written = await host.workbook.write(step.sheet, changes);
  const refusal = written.refused[0];
  const newLog = logOf(log, step.sheet, written);
  const rest = written.refused.map(({ change }) => change);
  store.set({
    log: newLog,
    journal: journal.flatMap((known) => {
      if (known.id !== id) return [known];
      return rest.length > 0 ? [{ ...step, inverses: rest, logLength: newLog.length }] : [];
    }),
    isDirty: true,
  });
  await readSheet(core, step.sheet);
  if (!refusal) return;
  const cell = 'cell' in refusal.edit ? refusal.edit.cell : '';
  store.set({ trouble: { kind: 'undo', reason: refusal.reason, cell } });
}
