import { isNotesName, OWN_SHEET } from '../../core/keep/own-sheet';
import { followSheets, readOrFollow } from './follow-sheets';
import type { SessionCore } from './session-core';

/** A change is waited out this long for the next one, milliseconds: the re-check is done within 300 of the last. */
const GATHERED_FOR = 100;

/**
 * Keeps the results as new as the sheet: what somebody else changes is gathered, and read and checked again a moment after
 * the last change. Returns what stops it.
 */
export function followChanges(core: SessionCore): () => void {
  const { host, store, changes, journal } = core;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let mayHaveMoved = false;

  const recheckSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One that waits behind other work takes all that has gathered by its turn.
      if (isWaiting) return;
      isWaiting = true;
      void core.run('checking', recheck, 'quiet');
    }, GATHERED_FOR);
  };
  const recheck = async (): Promise<void> => {
    isWaiting = false;
    const sheetsToo = mayHaveMoved;
    mayHaveMoved = false;
    await recheckChanged(core, sheetsToo);
  };

  const stopChanges = host.onSheetChanged((sheet, area) => {
    if (sheet === OWN_SHEET) {
      if (!journal) return;
      journal.isOld = true;
    } else if (isNotesName(sheet)) {
      core.areNotesOld = true;
      mayHaveMoved ||= area === null;
    } else if (sheet === store.getState().sheet) {
      changes.add(sheet, area === null ? null : [area]);
      store.set({ isStale: true });
    } else if (store.getState().sheet === null) {
      // It may be the one that is just being read.
      changes.add(sheet, area === null ? null : [area]);
      mayHaveMoved ||= area === null;
    } else if (area === null || !store.getState().sheets.some(({ name }) => name === sheet)) mayHaveMoved = true;
    else return;
    recheckSoon();
  });
  // The person has gone on to another cell: what stood in the way of a re-check (a cell being edited) may be over.
  const stopSelection = host.onCellSelected(() => {
    const { isStale, isPutOff } = store.getState();
    if (isStale && isPutOff) recheckSoon();
  });
  core.onFailed = recheckSoon;
  return () => {
    clearTimeout(timer);
    stopChanges();
    stopSelection();
  };
}

/** Reads and checks again what is known to have changed; nothing where other work has read it already. */
async function recheckChanged(core: SessionCore, sheetsToo: boolean): Promise<void> {
  const { store, changes, journal } = core;
  if (journal && (journal.isOld || journal.unsettled)) await (await import('./kept-journal')).catchUp(core);
  if (sheetsToo) await followSheets(core);
  if (core.areNotesOld) await (await import('./room-writing')).roomWriting.readNotesAgain(core);
  const { sheet } = store.getState();
  if (sheet === null || !changes.has(sheet)) return;
  await readOrFollow(core, sheet);
}
