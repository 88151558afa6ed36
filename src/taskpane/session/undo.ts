import { addToLog } from './journal';
import { type SessionCore, readSheet, refusedCell } from './session-core';
import { withdraw } from './withdraw';

/** Takes a step of the journal back, or tells why it cannot be. What the writer refuses stays in the journal. */
export async function undoStep(core: SessionCore, id: string): Promise<void> {
  const { store, host } = core;
  const { journal, history, log } = store.getState();
  const step = journal.find((known) => known.id === id);
  if (!step) return;
  const plan = withdraw(history, (standing) => standing.stepId === id);
  if ('laterStepId' in plan) {
    const by = journal.find((known) => known.id === plan.laterStepId)?.title ?? null;
    store.set({ trouble: { kind: 'undoOverlaps', by } });
    return;
  }
  const written = await host.workbook.write(step.sheet, plan.writes);
  const refused = new Set(written.refused.map(({ change }) => change));
  const isTakenBack = refused.size === 0;
  const standing = history.filter((known) => known.stepId === id);
  // The writes run from the last of the step's changes to its first.
  const kept = new Set(standing.filter((_, place) => refused.has(plan.writes[standing.length - 1 - place]!)));
  const left = isTakenBack ? plan : withdraw(history, (known) => known.stepId === id && !kept.has(known));
  store.set({
    log: addToLog(log, step.sheet, written),
    history: 'history' in left ? left.history : history,
    journal: isTakenBack ? journal.filter((known) => known.id !== id) : journal,
    isDirty: true,
  });
  await readSheet(core, step.sheet);
  const refusal = written.refused[0];
  if (refusal) store.set({ trouble: { kind: 'undoRefused', reason: refusal.reason, cell: refusedCell(refusal) } });
}
