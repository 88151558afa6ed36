import { yearOfPlan } from '../core/check/plan-year';
import { readDone } from '../core/done/read-done';
import { notesPlace } from '../core/keep/notes';
import { DONE_SHEET, forgottenCells, NOTES_SHEETS, OWN_SHEET } from '../core/keep/own-sheet';
import type { NextYearPlan } from '../core/next-year/next-year';
import { nextYearEdits, type NextYearWish } from '../core/next-year/next-year-edits';
import type { YearEnd } from '../core/next-year/amounts';
import { type CarryPlan, carryInto, type OtherYear } from '../core/next-year/carry';
import { planNextYear } from '../core/next-year/plan-next-year';
import { yearEndOf } from '../core/next-year/year-end';
import type { Pack } from '../core/pack/pack';
import type { Plan } from '../core/plan/plan';
import type { Change, Refusal } from '../core/sheet/edit';
import { freeSheetName } from '../core/sheet/free-name';
import type { Workbook } from '../core/workbook';

/** A copy of a workbook, whose sheets can be named anew. */
export type CopiedWorkbook = Workbook & { renameSheet(from: string, to: string): Promise<void> };

/** What became of a workbook: the name of the new plan's sheet, and the changes that the sheet refused. */
export interface NextYearOutcome {
  readonly sheet: string;
  readonly refused: readonly Refusal[];
  /** Sheets of the old year that are kept under a name with its year. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
}

/** What next year's plan will be, with what the workbook knows to be done; null where the plan names no year. Throws WorkbookError. */
export async function nextYearOf(workbook: Workbook, plan: Plan, pack: Pack): Promise<NextYearPlan | null> {
  return planNextYear(plan, pack, await yearEndIn(workbook, plan, pack));
}

/**
 * Makes next year's plan in a copy of the workbook: the plan's sheet moves on; the notes and what was done stay as
 * history under the old year's name, and the journal and answers of the old plan are forgotten. Throws WorkbookError.
 */
export async function makeNextYear(
  copy: CopiedWorkbook,
  sheet: string,
  planned: NextYearPlan,
  wish?: NextYearWish,
): Promise<NextYearOutcome> {
  const { refused } = await copy.write(sheet, changesOf(nextYearEdits(planned, await copy.read(sheet), wish)));
  const kept = await keepHistory(copy, planned.fromYear);
  const [own] = await copy.readAll([OWN_SHEET]);
  const forgotten = own && forgottenCells(own);
  if (forgotten) await copy.writeOwn([forgotten]);
  return { sheet: await moveName(copy, sheet, planned), refused, kept };
}

/** Each cell is a change of its own, so that one that is refused keeps no other back; rows that go are one more, the last. */
function changesOf(edits: ReturnType<typeof nextYearEdits>): Change[] {
  const sets = edits.filter((edit) => edit.kind === 'set');
  const rows = edits.filter((edit) => edit.kind !== 'set');
  const changes = sets.map((edit): Change => ({ id: `nextYear:${edit.cell}`, edits: [edit] }));
  return rows.length === 0 ? changes : [...changes, { id: 'nextYear:rows', edits: rows }];
}

/** Izohlar → "Izohlar 2026": people go on reading it, and no note answers a finding of the new plan. */
async function keepHistory(copy: CopiedWorkbook, year: number): Promise<NextYearOutcome['kept']> {
  const names = (await copy.sheets()).map(({ name }) => name);
  const notes = notesPlace(await copy.readAll(NOTES_SHEETS));
  const old = [...(notes.grid ? [notes.name] : []), ...names.filter((name) => name === DONE_SHEET)];
  const kept: { from: string; to: string }[] = [];
  for (const from of old) {
    const to = freeSheetName(`${from} ${year}`, names);
    await copy.renameSheet(from, to);
    kept.push({ from, to });
  }
  return kept;
}

/** A sheet that is named after the old year is named after the new one. */
async function moveName(copy: CopiedWorkbook, sheet: string, { fromYear, year }: NextYearPlan): Promise<string> {
  const moved = sheet.replace(new RegExp(`(?<!\\d)${fromYear}(?!\\d)`), String(year));
  if (moved === sheet) return sheet;
  const names = (await copy.sheets()).map(({ name }) => name);
  const to = freeSheetName(moved, names);
  await copy.renameSheet(sheet, to);
  return to;
}

/** What of a plan goes into a form, with what the workbook of the plan knows to be done. Throws WorkbookError. */
export async function carryOf(workbook: Workbook, plan: Plan, form: Plan, pack: Pack): Promise<CarryPlan | OtherYear> {
  return carryInto(plan, form, pack, await yearEndIn(workbook, plan, pack));
}

/** Fills a form with the figures that are sure, and those that a person says are the same (by their cell). Throws WorkbookError. */
export async function fillForm(
  form: Workbook,
  carry: CarryPlan,
  taken: ReadonlySet<string>,
): Promise<readonly Refusal[]> {
  const edits = [...carry.sure, ...carry.asked.filter(({ edit }) => taken.has(edit.cell))].map(({ edit }) => edit);
  return (await form.write(carry.sheet, changesOf(edits))).refused;
}

async function yearEndIn(workbook: Workbook, plan: Plan, pack: Pack): Promise<YearEnd> {
  const year = yearOfPlan(plan);
  const [sheet] = await workbook.readAll([DONE_SHEET]);
  return year === null ? new Map() : yearEndOf(plan, sheet ? readDone(sheet, plan) : null, year, pack);
}
