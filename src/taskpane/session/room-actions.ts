import type { Choices } from '../../core/check/choices';
import { doneActions } from './done-actions';
import type { roomWriting } from './room-writing';
import type { SessionCore } from './session-core';

/** What a session does beside the plan: notes, the office's choices, the results of a check, a rule's card. */
export interface RoomActions {
  /** Answers findings by one sentence; empty text takes the answer back. Tells whether it was written. */
  writeNote(findingIds: readonly string[], text: string): Promise<boolean>;
  /** Keeps what the office chose, and checks anew. Tells whether it was written. */
  choose(choices: Choices): Promise<boolean>;
  /** Keeps how report forms are mapped. Tells whether it was written. */
  keepMappings(text: string): Promise<boolean>;
  /** Says that a fact in grey ("D45") is so. Tells whether it was written. */
  confirmFact(cell: string): Promise<boolean>;
  /** Adds the results of the check to the workbook as a sheet, or renews it. */
  writeResults(): Promise<boolean>;
  /** Opens the card of a finding's rule; null closes it. */
  openRule(findingId: string | null): void;
}

/** Makes them; what writes is loaded by its first use. */
export function roomActions(core: SessionCore): RoomActions {
  const write = async (work: (rooms: typeof roomWriting) => Promise<void>): Promise<boolean> => {
    let isWritten = false;
    await core.run('writing', async () => {
      await work((await import('./room-writing')).roomWriting);
      isWritten = true;
    });
    return isWritten;
  };
  return {
    async writeNote(findingIds, text) {
      const { done } = core.store.getState();
      const ofDone = findingIds.filter((id) => done?.check.noteCells[id] !== undefined);
      const ofPlan = findingIds.filter((id) => !ofDone.includes(id));
      const isDone = ofDone.length === 0 || (await doneActions(core).answerDone(ofDone, text));
      return ofPlan.length === 0 ? isDone : write((rooms) => rooms.writeNote(core, ofPlan, text));
    },
    choose: (choices) => write((rooms) => rooms.choose(core, choices)),
    keepMappings: (text) => write((rooms) => rooms.keepMappings(core, text)),
    confirmFact: (cell) => write((rooms) => rooms.confirmFact(core, cell)),
    writeResults: () => write((rooms) => rooms.writeResults(core)),
    openRule: (findingId) => core.store.set({ openRule: findingId }),
  };
}
