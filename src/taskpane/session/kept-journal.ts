import { type JournalEntry, readJournal } from '../../core/keep/journal-rows';
import { readChoices } from '../../core/keep/choices-data';
import { keptText, OWN_SHEET } from '../../core/keep/own-sheet';
import type { Grid } from '../../core/sheet/grid';
import type { SheetInfo } from '../../core/workbook';
import { type JournalStep, oneCellEach, type StandingChange, stepId, STEPS_KEPT, type StepTitle } from './journal';
import { readTitle } from './kept';
import { keptOf } from './open-workbook';
import { type SessionCore, showAnswers } from './session-core';
import { settle } from './recorded-write';
import { withdraw } from './withdraw';

/** Takes up the journal that the workbook keeps: what can still be taken back, and where the next step goes. */
export function readBack(core: SessionCore, ownGrid: Grid): void {
  const { store, journal: kept } = core;
  if (!kept) return;
  const { entries, others, nextRow } = readJournal(ownGrid);
  const named = underTodaysNames(entries, store.getState().sheets);
  kept.others = others;
  kept.nextRow = nextRow;
  kept.isOld = false;
  kept.isToRewrite = named.some((entry, place) => entry.sheet !== entries[place]!.sheet);
  kept.entries = named;
  kept.leftRows = 0;
  const there = new Set(store.getState().sheets.map(({ name }) => name));
  store.set({ ...standingOf(named.filter(({ sheet }) => there.has(sheet))), stepCount: entries.at(-1)?.step ?? 0 });
}

/** Reads the hidden sheet again where somebody else wrote to it, and finds out how much of a failed write was made. */
export async function catchUp(core: SessionCore): Promise<void> {
  const { store, host, journal: kept } = core;
  if (!kept) return;
  if (kept.unsettled) {
    const { entry } = kept.unsettled;
    const [grid] = await core.orCancelled(host.workbook.readAll([entry.sheet]));
    if (grid) await settle(core, grid);
    else kept.unsettled = null;
  }
  if (!kept.isOld) return;
  const [own] = await core.orCancelled(host.workbook.readAll([OWN_SHEET]));
  if (!own) {
    // Somebody took it out: the next write makes it anew, with all that is known.
    kept.isToRewrite = kept.entries.length > 0;
    kept.isOld = false;
    return;
  }
  readBack(core, own);
  const { notes: carriedNotes, entries, columns } = await keptOf(keptText(own));
  const choices = readChoices(keptText(own, 'choices'));
  store.set({ carriedNotes, entries, columns, choices });
  showAnswers(core);
}

/** What the steps of a journal left standing, as if they had just been made. */
function standingOf(entries: readonly JournalEntry[]): {
  readonly journal: readonly JournalStep[];
  readonly history: readonly StandingChange[];
} {
  let journal: readonly JournalStep[] = [];
  let history: readonly StandingChange[] = [];
  for (const entry of entries.slice(-STEPS_KEPT)) {
    const { step, at, sheet } = entry;
    const title = readTitle(entry.title);
    const id = stepId(step);
    if (title?.kind === 'undo') {
      const undone = stepId(title.step);
      const left = undoneIn(history, undone, title.stays);
      journal = title.stays.length > 0 ? journal : journal.filter((known) => known.id !== undone);
      if (left) {
        history = left;
        continue;
      }
    } else journal = [...journal, { id, title: title ?? untitled(entry), sheet, at }];
    // An undo that cannot be understood still moved rows and set cells: later steps have to know.
    history = [...history, ...entry.changes.map(({ change, inverse }) => ({ stepId: id, sheet, change, inverse }))];
  }
  return { journal, history };
}

/** The history after an undo; null where what it took back is not known. */
function undoneIn(
  history: readonly StandingChange[],
  undone: string,
  stays: readonly number[],
): readonly StandingChange[] | null {
  const apart = oneCellEach(history, undone);
  const standing = apart.filter((known) => known.stepId === undone);
  const left = new Set(standing.filter((_, place) => stays.includes(place)));
  const plan = withdraw(apart, (known) => known.stepId === undone && !left.has(known));
  return standing.length === 0 || 'laterStepId' in plan ? null : plan.history;
}

function untitled({ changes }: JournalEntry): StepTitle {
  const [edit] = changes[0]?.change.edits ?? [];
  return changes.length === 1 && edit?.kind === 'set'
    ? { kind: 'cell', cell: edit.cell }
    : { kind: 'smallFixes', count: changes.length };
}

/**
 * The steps with the names that their sheets have today. A sheet renamed while the pane was closed is known by its key;
 * where a step was written before its sheet had one, the only sheet with a key that no other step is about is taken.
 */
function underTodaysNames(entries: readonly JournalEntry[], sheets: readonly SheetInfo[]): readonly JournalEntry[] {
  const names = new Set(sheets.map(({ name }) => name));
  const byKey = new Map(sheets.flatMap(({ key, name }) => (key === undefined ? [] : [[key, name] as const])));
  const nameOf = ({ key, sheet }: JournalEntry): string | undefined =>
    (key === undefined ? undefined : byKey.get(key)) ?? (names.has(sheet) ? sheet : undefined);
  const found = new Set(entries.map(nameOf));
  const lost = new Set(entries.filter((entry) => nameOf(entry) === undefined).map(({ sheet }) => sheet));
  const free = [...byKey.values()].filter((name) => !found.has(name));
  const only = lost.size === 1 && free.length === 1 ? free[0] : undefined;
  return entries.map((entry) => ({ ...entry, sheet: nameOf(entry) ?? only ?? entry.sheet }));
}
