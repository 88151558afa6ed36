import { isBesidePlans } from '../../core/keep/own-sheet';
import { parseCellName } from '../../core/sheet/address';
import type { AppliedChange } from '../../core/sheet/apply-changes';
import type { Change, Refusal } from '../../core/sheet/edit';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { storedValue } from '../../core/sheet/written-cell';
import { sayIn } from '../say';
import { stepText } from '../shell/step-text';
import { addToLog, type JournalStep, oneCellEach, stepId, type StandingChange } from './journal';
import { writeRecorded } from './recorded-write';
import { readSheet, readWritten, type SessionCore } from './session-core';
import { type Withdrawal, withdraw } from './withdraw';
import { refusedCell } from './write-step';

/**
 * Takes a step of the journal back, or tells why it cannot be. Cells that a person changed since are left as they are and
 * named, the others are taken back; what is locked or holds a formula now stays in the journal.
 */
export async function undoStep(core: SessionCore, id: string): Promise<void> {
  const { store } = core;
  const step = store.getState().journal.find((known) => known.id === id);
  if (!step) return;
  // A sheet beside the plan is written to while the plan is shown, and its steps are taken back so too.
  const isBeside = isBesidePlans(step.sheet) && store.getState().sheet !== step.sheet;
  // What is written is checked against the sheet as it was read, so that sheet has to be the one that is shown.
  if (store.getState().sheet !== step.sheet && !isBeside) await readSheet(core, step.sheet, 'whole');
  const { journal, language, history: before } = store.getState();
  const history = oneCellEach(before, id);
  const plan = withdraw(history, (standing) => standing.stepId === id);
  if ('laterStepId' in plan) {
    const by = journal.find((known) => known.id === plan.laterStepId)?.title ?? null;
    store.set({ trouble: { kind: 'undoOverlaps', by } });
    return;
  }
  const undo: Undo = { step, history, plan, standing: history.filter((standing) => standing.stepId === id) };
  const say = sayIn(language);
  const written = await writeRecorded(core, {
    sheet: step.sheet,
    changes: plan.writes,
    at: Date.now(),
    what: say('step.undo', { step: stepText(step.title, say) }),
    title: (refused) => ({ kind: 'undo', step: numberOf(id), stays: placesOf(undo, staying(refused)) }),
    done: (applied) => takeOut(core, undo, new Set(applied.map(({ change }) => change)), applied),
  });
  const gone = new Set(plan.writes);
  for (const change of staying(written.refused)) gone.delete(change);
  store.set({ busy: 'checking' });
  await readWritten(core, step.sheet);
  const skipped = written.refused.filter((refusal) => !isSoAlready(isBeside ? null : store.getState().grid, refusal));
  if (written.applied.length > 0 || skipped.length === 0) takeOut(core, undo, gone, []);
  tellSkipped(core, skipped, written.applied.length > 0);
}

/** A step on its way back: the writes run from the last of its standing changes to the first. */
interface Undo {
  readonly step: JournalStep;
  readonly history: readonly StandingChange[];
  readonly plan: Withdrawal;
  readonly standing: readonly StandingChange[];
}

/** Takes what was taken back out of the history, and the step out of the journal where nothing of it is left. */
function takeOut(
  { store }: SessionCore,
  { step, history, plan, standing }: Undo,
  gone: ReadonlySet<Change>,
  applied: readonly AppliedChange[],
): void {
  const left = new Set(standing.filter((_, place) => !gone.has(plan.writes[standing.length - 1 - place]!)));
  const rest = left.size === 0 ? plan : withdraw(history, (known) => known.stepId === step.id && !left.has(known));
  const { journal, log, stepCount } = store.getState();
  store.set({
    // The undo has a place of its own in the workbook's journal.
    stepCount: applied.length > 0 ? stepCount + 1 : stepCount,
    log: addToLog(log, step.sheet, { applied }),
    history: 'history' in rest ? rest.history : history,
    journal: left.size === 0 ? journal.filter((known) => known.id !== step.id) : journal,
    isDirty: true,
  });
}

/** What could not be taken back now but may be later; a cell that was changed since is settled. */
function staying(refused: readonly Refusal[]): ReadonlySet<Change> {
  return new Set(refused.filter(({ reason }) => reason !== 'cell-changed').map(({ change }) => change));
}

function placesOf({ plan, standing }: Undo, changes: ReadonlySet<Change>): readonly number[] {
  return standing.flatMap((_, place) => (changes.has(plan.writes[standing.length - 1 - place]!) ? [place] : []));
}

/** Whether a person already set the cell back by hand. */
function isSoAlready(grid: Grid | null, { edit }: Refusal): boolean {
  const place = edit.kind === 'set' ? parseCellName(edit.cell) : null;
  if (!grid || !place || edit.kind !== 'set') return false;
  return cellAt(grid, place.row, place.column).value === storedValue(edit.after);
}

function tellSkipped({ store }: SessionCore, skipped: readonly Refusal[], isPartly: boolean): void {
  const [first] = skipped;
  if (!first) return;
  const { reason } = first;
  const cells = [...new Set(skipped.map(refusedCell))];
  store.set({
    trouble: { kind: isPartly ? 'undoSkipped' : 'undoRefused', reason, cells },
  });
}

function numberOf(id: string): number {
  return Number(id.slice(stepId(0).length - 1));
}
