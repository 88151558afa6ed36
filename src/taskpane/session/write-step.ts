import type { AppliedChange } from '../../core/sheet/apply-changes';
import type { Change, Refusal } from '../../core/sheet/edit';
import type { WriteResult } from '../../core/workbook';
import { sayIn } from '../say';
import { stepText } from '../shell/step-text';
import { addToHistory, addToLog, type JournalStep, stepId, STEPS_KEPT, type StepTitle } from './journal';
import { writeRecorded } from './recorded-write';
import { readWritten, type SessionCore } from './session-core';

/**
 * Writes changes to a sheet (the shown one, if none is named) as one step of the journal, then checks again what was
 * written to; refusals become trouble.
 */
export async function writeStep(
  core: SessionCore,
  title: StepTitle,
  changes: readonly Change[],
  on?: string,
): Promise<WriteResult> {
  const { store } = core;
  const { sheet: shown, language } = store.getState();
  const sheet = on ?? shown;
  if (sheet === null || changes.length === 0) return { applied: [], refused: [] };
  const at = Date.now();
  const written = await writeRecorded(core, {
    sheet,
    changes,
    at,
    what: stepText(title, sayIn(language)),
    title: () => title,
    done: (applied) => takeIn(core, { title, sheet, at }, applied),
  });
  if (written.applied.length > 0) {
    store.set({ busy: 'checking' });
    await readWritten(core, sheet);
  }
  const refusal = written.refused[0];
  if (refusal) store.set({ trouble: { kind: 'refused', reason: refusal.reason, cell: refusedCell(refusal) } });
  return written;
}

/** Takes a step that was made into journal, history and log; of the kept steps the oldest falls out. */
function takeIn({ store }: SessionCore, step: Omit<JournalStep, 'id'>, applied: readonly AppliedChange[]): void {
  const { sheet } = step;
  const { journal, history, log, stepCount } = store.getState();
  const id = stepId(stepCount + 1);
  const steps = [...journal, { id, ...step }];
  const kept = steps.slice(-STEPS_KEPT);
  const first = kept.length < steps.length ? history.findIndex((standing) => standing.stepId === kept[0]!.id) : 0;
  store.set({
    stepCount: stepCount + 1,
    journal: kept,
    history: addToHistory(history.slice(Math.max(0, first)), id, sheet, { applied }),
    log: addToLog(log, sheet, { applied }),
    isDirty: true,
  });
}

/** The cell or area that a refusal speaks of, as people name it; a row edit has only its row. */
export function refusedCell({ edit }: Refusal): string {
  if (edit.kind === 'set') return edit.cell;
  if (edit.kind === 'unmerge') return edit.area;
  return edit.row === undefined ? '' : String(edit.row);
}
