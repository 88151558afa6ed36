import { isDoneName, isNotesName, OWN_SHEET } from '../../core/keep/own-sheet';
import { followSheets, readOrFollow } from './follow-sheets';
import { readDoneAgain, type SessionCore } from './session-core';

/** A change is waited out this long for the next one, milliseconds: the re-check is done within 300 of the last. */
const GATHERED_FOR = 100;

/**
 * Keeps the results as new as the sheet: what somebody else changes is gathered, and read and checked again a moment after
 * the last change. Returns what stops it.
 */
export function followChanges(core: SessionCore): () => void {
  const { host, store } = core;
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
    const concerned = noteChange(core, sheet, area);
    if (concerned === null) return;
    mayHaveMoved ||= concerned === 'sheets';
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

/** Notes what somebody else changed: cells that are read, or perhaps which sheets there are; null where it is nothing to us. */
function noteChange(core: SessionCore, sheet: string, area: string | null): 'cells' | 'sheets' | null {
  const { store, changes, journal } = core;
  const { sheet: shown, done, sheets } = store.getState();
  const concerned = area === null ? 'sheets' : 'cells';
  if (sheet === OWN_SHEET) {
    if (!journal) return null;
    journal.isOld = true;
    return 'cells';
  }
  if (isNotesName(sheet)) {
    core.areNotesOld = true;
    return concerned;
  }
  if (sheet === shown) {
    changes.add(sheet, area === null ? null : [area]);
    store.set({ isStale: true });
    return 'cells';
  }
  if (sheet === done?.grid.sheet) {
    core.isDoneOld = true;
    store.set({ isStale: true });
    return concerned;
  }
  if (shown === null) {
    // It may be the one that is just being read.
    changes.add(sheet, area === null ? null : [area]);
    return concerned;
  }
  const isKnown = sheets.some(({ name }) => name === sheet) && !isDoneName(sheet);
  return area !== null && isKnown ? null : 'sheets';
}

/** Reads and checks again what is known to have changed; nothing where other work has read it already. */
async function recheckChanged(core: SessionCore, sheetsToo: boolean): Promise<void> {
  const { store, changes, journal } = core;
  if (journal && (journal.isOld || journal.unsettled)) await (await import('./kept-journal')).catchUp(core);
  if (sheetsToo) {
    core.isDoneOld = true;
    await followSheets(core);
  }
  if (core.areNotesOld) await (await import('./room-writing')).roomWriting.readNotesAgain(core);
  const { sheet } = store.getState();
  if (sheet !== null && changes.has(sheet)) await readOrFollow(core, sheet);
  else if (core.isDoneOld) await readDoneAgain(core);
}
