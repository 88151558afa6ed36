import type { Change } from '../../core/sheet/edit';
import type { doneWriting } from './done-writing';
import type { SessionCore } from './session-core';

/** What a session does on the sheet of what was done. */
export interface DoneActions {
  /** Adds the sheet Bajarilishi of the shown plan. Tells whether it was added. */
  makeDone(): Promise<boolean>;
  /** Takes it away again where nothing was entered on it. */
  undoMade(stepId: string): Promise<void>;
  /** Answers warnings of what was done by a sentence in their quarters' notes; empty text takes it back. Tells whether it was written. */
  answerDone(findingIds: readonly string[], text: string): Promise<boolean>;
  /** Writes to that sheet as one step that can be undone. Tells whether all of it was written. */
  writeDone(sheet: string, changes: readonly Change[]): Promise<boolean>;
}

/** Makes them; what writes is loaded by its first use. */
export function doneActions(core: SessionCore): DoneActions {
  const write = async (work: (writing: typeof doneWriting) => Promise<boolean>): Promise<boolean> => {
    let isWritten = false;
    await core.run('writing', async () => {
      isWritten = await work((await import('./done-writing')).doneWriting);
    });
    return isWritten;
  };
  return {
    makeDone: () => write(({ addDone }) => addDone(core)),
    undoMade: (stepId) =>
      core.run('writing', async () => (await import('./done-writing')).doneWriting.undoMade(core, stepId)),
    answerDone: (findingIds, text) => write(({ answerDone }) => answerDone(core, findingIds, text)),
    writeDone: (sheet, changes) => write(({ writeToDone }) => writeToDone(core, sheet, changes)),
  };
}
