import { journalCells, type JournalEntry, journalRows } from '../../core/keep/journal-rows';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { type AppliedChange, applyChanges } from '../../core/sheet/apply-changes';
import type { Change, Refusal } from '../../core/sheet/edit';
import { parseCellName } from '../../core/sheet/address';
import { storedValue } from '../../core/sheet/written-cell';
import { type OwnCells, WorkbookError, type WriteResult } from '../../core/workbook';
import { setsCellsOnly, type StepTitle, STEPS_KEPT, type UndoTitle } from './journal';
import type { KeptJournal, SessionCore } from './session-core';

/** What is to be written and recorded as one step. */
export interface RecordedStep {
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** When, milliseconds since 1970. */
  readonly at: number;
  /** What it does, in the person's language. */
  readonly what: string;
  /** What it did, as data, once it is known what was refused. */
  title(refused: readonly Refusal[]): StepTitle | UndoTitle;
  /** Takes what was made into the state; called later where the write failed and it is found out how much of it was made. */
  done(applied: readonly AppliedChange[]): void;
}

/** So many steps more than are kept may stand in the workbook before the oldest are taken out, all in one write. */
const SPARE_STEPS = 50;

/**
 * Writes changes; where the workbook keeps a journal, the step is recorded in the same go and before them, as the sheet
 * that was read leads to expect, and set right where it came otherwise. What was changed is to be read again afterwards.
 */
export async function writeRecorded(core: SessionCore, step: RecordedStep): Promise<WriteResult> {
  const { host, store, changes, journal: kept } = core;
  const { sheet } = step;
  const expected = kept && expectedEntry(core, step);
  const place = kept && placeFor(kept);
  const record = kept && expected ? recordCells(kept, expected, place!) : undefined;
  let written: WriteResult;
  try {
    written = await host.workbook.write(sheet, step.changes, record);
  } catch (error) {
    changes.add(sheet, null);
    if (store.getState().sheet === sheet) store.set({ isStale: true });
    if (kept && expected) leaveUnsettled(kept, expected, place!, step);
    throw error;
  }
  if (written.applied.length > 0) {
    changes.add(sheet, changedCells(written.applied));
    if (store.getState().sheet === sheet) store.set({ isStale: true });
    step.done(written.applied);
  }
  if (kept && expected) await setRight(core, kept, expected, { ...expected, ...madeOf(step, written) }, place!);
  return written;
}

/** Finds out by the sheet as it is now how much of a failed write was made, and takes that into state and journal. */
export async function settle(core: SessionCore, grid: Grid): Promise<void> {
  const { journal: kept } = core;
  const step = kept?.unsettled;
  if (!kept || !step) return;
  kept.unsettled = null;
  const changes = standingPart(grid, step.entry.changes);
  if (changes.length === 0) return;
  step.done(changes);
  const place = { row: kept.nextRow, over: kept.leftRows, isWhole: false };
  await setRight(core, kept, null, { ...step.entry, changes, refused: [] }, place);
}

interface Place {
  /** The row where the step (or, with all of the journal, its first row) goes. */
  readonly row: number;
  /** How many rows from there on may hold something. */
  readonly over: number;
  readonly isWhole: boolean;
}

function placeFor(kept: KeptJournal): Place {
  const isWhole = kept.isToRewrite || kept.entries.length >= STEPS_KEPT + SPARE_STEPS;
  if (!isWhole) return { row: kept.nextRow, over: kept.leftRows, isWhole };
  kept.entries = kept.entries.slice(1 - STEPS_KEPT);
  return { row: 2, over: kept.nextRow - 2 + kept.leftRows, isWhole };
}

function recordCells(kept: KeptJournal, entry: JournalEntry, { row, over, isWhole }: Place): OwnCells {
  return isWhole ? journalCells([...kept.entries, entry], row, over, kept.others) : journalCells([entry], row, over);
}

/** The row where the step itself begins. */
function ownRow(kept: KeptJournal, { row, isWhole }: Place): number {
  return isWhole ? row + kept.others.length + kept.entries.flatMap(journalRows).length : row;
}

function expectedEntry(core: SessionCore, { sheet, changes, at, what, title }: RecordedStep): JournalEntry {
  const { grid: shown, done, stepCount, sheets } = core.store.getState();
  const key = sheets.find(({ name }) => name === sheet)?.key;
  const grid = [shown, done?.grid].find((known) => known?.sheet === sheet);
  const { applied, refused } = grid
    ? applyChanges(grid, changes)
    : { applied: changes.map(unknownInverse), refused: [] };
  return {
    step: stepCount + 1,
    at,
    what,
    title: title(refused),
    sheet,
    ...(key !== undefined && { key }),
    changes: applied,
    refused: refused.map(({ change }) => change),
  };
}

const unknownInverse = (change: Change): AppliedChange => ({ change, inverse: { id: change.id, edits: [] } });

function madeOf(
  step: RecordedStep,
  { applied, refused }: WriteResult,
): Pick<JournalEntry, 'title' | 'changes' | 'refused'> {
  return { title: step.title(refused), changes: applied, refused: refused.map(({ change }) => change) };
}

function leaveUnsettled(kept: KeptJournal, entry: JournalEntry, place: Place, { done }: RecordedStep): void {
  kept.unsettled = { entry, done };
  if (place.isWhole) kept.isToRewrite = true;
  const end = ownRow(kept, place) + journalRows(entry).length;
  kept.leftRows = Math.max(kept.leftRows, end - kept.nextRow);
}

/** Takes a step into the journal as it came, and writes its rows again where they were expected otherwise. */
async function setRight(
  core: SessionCore,
  kept: KeptJournal,
  expected: JournalEntry | null,
  actual: JournalEntry,
  place: Place,
): Promise<void> {
  const row = ownRow(kept, place);
  const rows = actual.changes.length > 0 ? journalRows(actual) : [];
  const before = expected ? journalRows(expected) : null;
  const isRight = before !== null && JSON.stringify(before) === JSON.stringify(rows);
  if (rows.length > 0) kept.entries = [...kept.entries, actual];
  kept.isToRewrite = false;
  kept.nextRow = row + rows.length;
  kept.leftRows = 0;
  if (isRight) return;
  const over = Math.max(before?.length ?? 0, place.isWhole ? 0 : place.over);
  try {
    await core.host.workbook.writeOwn([journalCells(rows.length > 0 ? [actual] : [], row, over)]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    // The sheet was written and the state knows it; the next write sets the journal right.
    kept.isToRewrite = true;
    kept.leftRows = over;
  }
}

/** The cells that changes set, where they set cells only. */
function changedCells(applied: readonly AppliedChange[]): readonly string[] | null {
  const cells: string[] = [];
  for (const { change } of applied) {
    if (!setsCellsOnly(change)) return null;
    for (const edit of change.edits) if (edit.kind === 'set') cells.push(edit.cell);
  }
  return cells;
}

/** What of these changes stands on a sheet: of those that only set cells each cell by itself, others whole. */
function standingPart(grid: Grid, changes: readonly AppliedChange[]): readonly AppliedChange[] {
  if (changes.every(({ change }) => setsCellsOnly(change))) return changes.flatMap((one) => standingCells(grid, one));
  const standing: AppliedChange[] = [];
  let sheet = grid;
  for (const one of [...changes].reverse()) {
    const back = applyChanges(sheet, [one.inverse]);
    const isInserted = one.change.edits.some(({ kind }) => kind === 'insertRow');
    // Rows can always be put in, so that alone does not tell; but a change that could still be made was not.
    const isStanding =
      back.refused.length === 0 && (isInserted || applyChanges(sheet, [one.change]).refused.length > 0);
    if (!isStanding) continue;
    standing.unshift(one);
    sheet = back.grid;
  }
  return standing;
}

function standingCells(grid: Grid, { change, inverse }: AppliedChange): readonly AppliedChange[] {
  const isStanding = change.edits.map((edit) => {
    const place = edit.kind === 'set' ? parseCellName(edit.cell) : null;
    return (
      place !== null && edit.kind === 'set' && cellAt(grid, place.row, place.column).value === storedValue(edit.after)
    );
  });
  if (isStanding.every(Boolean)) return [{ change, inverse }];
  const part = (of: Change): Change => ({ ...of, edits: of.edits.filter((_, index) => isStanding[index]) });
  const edits = part(change).edits;
  return edits.length === 0 || inverse.edits.length !== change.edits.length
    ? []
    : [{ change: part(change), inverse: part(inverse) }];
}
