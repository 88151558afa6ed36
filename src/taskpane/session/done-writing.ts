import { makeDone } from '../../actions/done-sheet';
import { enterWords } from '../../actions/enter-done';
import { isUntouched } from '../../core/done/is-untouched';
import type { Change } from '../../core/sheet/edit';
import { catchUp } from './kept-journal';
import { readDoneAgain, type SessionCore } from './session-core';
import { writeStep } from './write-step';

/** What is written of what was done, in a part of its own that loads with the first write. */
export const doneWriting = { addDone, undoMade, writeToDone, answerDone };

/** Adds the sheet of what was done of the shown plan, as a step that can be taken back. */
async function addDone(core: SessionCore): Promise<boolean> {
  const { host, store } = core;
  const { check, madeSteps } = store.getState();
  if (!check) return false;
  const sheet = await makeDone(host.workbook, check.plan);
  const at = Date.now();
  const step = { id: `made-${at}`, title: { kind: 'sheet', sheet }, sheet, at } as const;
  store.set({ sheets: await host.workbook.sheets(), madeSteps: [...madeSteps, step], isDirty: true });
  await readDoneAgain(core);
  return true;
}

/** Takes a sheet that was just made away again; one on which anything was entered stays, and that is told. */
async function undoMade(core: SessionCore, id: string): Promise<void> {
  const { host, store } = core;
  const step = store.getState().madeSteps.find((known) => known.id === id);
  if (!step) return;
  const { sheet } = step;
  store.set({ sheets: await host.workbook.sheets() });
  await readDoneAgain(core);
  const { done, sheets } = store.getState();
  if (sheets.some(({ name }) => name === sheet)) {
    if (done?.grid.sheet !== sheet || !isUntouched(done.grid, done.record)) {
      store.set({ trouble: { kind: 'sheetUsed', sheet } });
      return;
    }
    await host.workbook.removeSheet(sheet);
  }
  const { journal, history, madeSteps } = store.getState();
  store.set({
    sheets: await host.workbook.sheets(),
    madeSteps: madeSteps.filter((known) => known !== step),
    journal: journal.filter((known) => known.sheet !== sheet),
    history: history.filter((known) => known.sheet !== sheet),
    isDirty: true,
  });
  await readDoneAgain(core);
}

/** Writes changes to the sheet of what was done, as one step; the plan stays the sheet that is shown. */
async function writeToDone(core: SessionCore, sheet: string, changes: readonly Change[]): Promise<boolean> {
  await catchUp(core);
  const [first] = changes.flatMap(({ edits }) => edits);
  const cell = first?.kind === 'set' && changes.length === 1 ? `${sheet}!${first.cell}` : sheet;
  const { applied, refused } = await writeStep(core, { kind: 'cell', cell }, changes, sheet);
  return applied.length > 0 && refused.length === 0;
}

/** Answers warnings by a sentence in the notes of their quarters, as one step; an empty text takes the answers back. */
async function answerDone(core: SessionCore, findingIds: readonly string[], text: string): Promise<boolean> {
  const { done } = core.store.getState();
  if (!done) return false;
  const { noteCells } = done.check;
  const cells = new Set(findingIds.flatMap((id) => noteCells[id] ?? []));
  const changes = [...cells].flatMap((cell) => enterWords(cell, text.trim()) ?? []);
  return changes.length === 0 || writeToDone(core, done.grid.sheet, changes);
}
