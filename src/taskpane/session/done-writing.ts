import { makeDone } from '../../actions/done-sheet';
import type { Change } from '../../core/sheet/edit';
import { catchUp } from './kept-journal';
import type { SessionCore } from './session-core';
import { writeStep } from './write-step';

/** What is written of what was done, in a part of its own that loads with the first write. */
export const doneWriting = { addDone, writeToDone };

/** Adds the sheet of what was done of the shown plan. */
async function addDone({ host, store }: SessionCore): Promise<boolean> {
  const { check } = store.getState();
  if (!check) return false;
  await makeDone(host.workbook, check.plan);
  store.set({ sheets: await host.workbook.sheets(), isDirty: true });
  return true;
}

/** Writes changes to the sheet of what was done, as one step; the plan stays the sheet that is shown. */
async function writeToDone(core: SessionCore, sheet: string, changes: readonly Change[]): Promise<boolean> {
  await catchUp(core);
  const [first] = changes.flatMap(({ edits }) => edits);
  const cell = first?.kind === 'set' && changes.length === 1 ? `${sheet}!${first.cell}` : sheet;
  const { applied, refused } = await writeStep(core, { kind: 'cell', cell }, changes, sheet);
  return applied.length > 0 && refused.length === 0;
}
