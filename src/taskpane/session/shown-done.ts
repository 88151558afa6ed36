import { checkDone, onSheet } from '../../actions/check-done';
import { doneAmong, type DoneSheet, findDone } from '../../actions/done-sheet';
import type { Plan } from '../../core/plan/plan';
import type { CalendarDay } from '../../core/sheet/cell';
import { speakRules } from '../../strings/finding-text';
import { uzRulesDone } from '../../strings/uz/rules-done';
import type { SessionCore } from './session-core';
import type { ShownDone } from './state';

speakRules(uzRulesDone);

/** What was done of a plan, checked; its sheet is read where it may have changed. Null where the workbook has none. */
export async function shownDone(core: SessionCore, plan: Plan): Promise<ShownDone | null> {
  const { choices } = core.store.getState();
  const found = await doneSheetOf(core, plan);
  const check = found && checkDone(found.grid, plan, core.pack, { day: today(), choices });
  if (!found || !check) return null;
  return { ...found, check: { ...check, findings: onSheet(check.findings, found.grid.sheet) } };
}

/** Today on this computer's calendar. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

async function doneSheetOf(core: SessionCore, plan: Plan): Promise<DoneSheet | null> {
  const { done, sheets } = core.store.getState();
  const known = core.isDoneOld || !done ? null : doneAmong([done.grid], plan);
  if (known) return known;
  // What is told while it is read is read after that.
  core.isDoneOld = false;
  try {
    const { workbook } = core.host;
    return await core.orCancelled(
      findDone({ sheets: () => Promise.resolve(sheets), readAll: (names) => workbook.readAll(names) }, plan),
    );
  } catch (error) {
    core.isDoneOld = true;
    throw error;
  }
}
