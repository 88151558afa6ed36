import { isBesidePlans } from '../../core/keep/own-sheet';
import type { Grid } from '../../core/sheet/grid';
import { WorkbookError } from '../../core/workbook';
import { orFollow, readOrFollow } from './follow-sheets';
import { openWorkbook, showIfPlan } from './open-workbook';
import { checkSheet, type SessionCore } from './session-core';
import { NOTHING_CHOSEN } from './state';

/**
 * Checks anew: the sheet that the person has before them where it holds a plan, else the one that is shown.
 * Two round trips, whichever it is.
 */
export async function checkFrontSheet(core: SessionCore): Promise<void> {
  const { host, store } = core;
  const { sheet } = store.getState();
  core.isDoneOld = true;
  if (sheet === null) return openWorkbook(core);
  const sheets = await core.orCancelled(host.workbook.sheets());
  const front = sheets.find(
    ({ name, isInFront, isHidden, isReport }) => isInFront && !isHidden && !isReport && !isBesidePlans(name),
  )?.name;
  if (front === undefined || front === sheet) await readOrFollow(core, sheet, 'whole');
  else await orFollow(core, sheet, () => goToFront(core, front, sheet));
}

async function goToFront(core: SessionCore, front: string, sheet: string): Promise<void> {
  const { store } = core;
  const [ofFront, ofShown] = await readBoth(core, front, sheet);
  if (await showIfPlan(core, ofFront)) {
    store.set(NOTHING_CHOSEN);
    await core.onChecked();
  } else if (ofShown) await checkSheet(core, ofShown);
  else throw new WorkbookError('sheet-missing', sheet);
}

async function readBoth(core: SessionCore, front: string, sheet: string): Promise<readonly (Grid | undefined)[]> {
  const { host, store, changes } = core;
  const changed = changes.take(sheet);
  try {
    const grids = await core.orCancelled(host.workbook.readAll([front, sheet]));
    return [front, sheet].map((name) => grids.find((grid) => grid.sheet === name));
  } catch (error) {
    // What was not read is still to be read.
    changes.add(sheet, changed ?? null);
    store.set({ isStale: true });
    throw error;
  }
}
