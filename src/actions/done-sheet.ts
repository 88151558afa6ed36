import { yearOfPlan } from '../core/check/plan-year';
import type { DoneRecord } from '../core/done/done';
import { newDoneSheet } from '../core/done/done-sheet';
import { readDone } from '../core/done/read-done';
import { type DoneUpdate, updateDone } from '../core/done/update-done';
import { DONE_SHEET, isDoneName } from '../core/keep/own-sheet';
import type { Plan } from '../core/plan/plan';
import { freeSheetName } from '../core/sheet/free-name';
import type { Grid } from '../core/sheet/grid';
import type { Workbook } from '../core/workbook';

/** The sheet of what was done of a plan, as it was read, and how it differs from the plan by now. */
export interface DoneSheet {
  readonly grid: Grid;
  readonly record: DoneRecord;
  readonly update: DoneUpdate;
}

/**
 * The workbook's sheet of what was done of a plan; null where it has none. Of several the one that names the plan's year;
 * one that names another year is of another plan.
 */
export async function findDone(workbook: Pick<Workbook, 'sheets' | 'readAll'>, plan: Plan): Promise<DoneSheet | null> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const candidates = names.filter(isDoneName);
  if (candidates.length === 0) return null;
  return doneAmong(await workbook.readAll(candidates), plan);
}

/** The same among sheets that were read. */
export function doneAmong(grids: readonly Grid[], plan: Plan): DoneSheet | null {
  const year = yearOfPlan(plan);
  const read = grids.flatMap((grid) => {
    const record = readDone(grid, plan);
    return record && (record.year === null || year === null || record.year === year) ? [{ grid, record }] : [];
  });
  const found = read.find(({ record }) => record.year !== null) ?? read[0];
  return found ? { ...found, update: updateDone(found.grid, found.record, plan) } : null;
}

/** Adds the sheet of what was done of a plan; gives its name. Throws WorkbookError. */
export async function makeDone(workbook: Workbook, plan: Plan): Promise<string> {
  const taken = (await workbook.sheets()).map(({ name }) => name);
  const name = freeSheetName(DONE_SHEET, taken);
  await workbook.addSheet({ ...newDoneSheet(plan), name });
  return name;
}
