import { checkPlanInSteps, type PlanCheck } from '../../actions/check-plan';
import { answersIn } from '../../actions/notes';
import { isDoneName } from '../../core/keep/own-sheet';
import type { JournalEntry, ReadJournal } from '../../core/keep/journal-rows';
import type { Pack } from '../../core/pack/pack';
import type { AppliedChange } from '../../core/sheet/apply-changes';
import type { Grid } from '../../core/sheet/grid';
import { WorkbookError } from '../../core/workbook';
import type { PaneHost } from '../host';
import { areasToRead, gatherChanges, type SheetChanges } from './sheet-changes';
import type { BusyTask, SessionState, ShownDone } from './state';
import type { Store } from './store';

/** A write that failed on its way: nobody knows yet how much of it was made. */
interface UnsettledStep {
  readonly entry: JournalEntry;
  /** Takes what was made into the state. */
  done(applied: readonly AppliedChange[]): void;
}

/** What a session knows of the journal that the workbook keeps; changed in place, shown nowhere. */
export interface KeptJournal {
  /** The steps kept, undos among them, the oldest first. */
  entries: readonly JournalEntry[];
  /** Rows of the journal that are none of its steps'. */
  others: ReadJournal['others'];
  /** The row of the hidden sheet where the next step goes. */
  nextRow: number;
  /** Rows from there on that a failed write may have left. */
  leftRows: number;
  /** True where what the sheet holds differs from `entries`: the next write sets all of it right. */
  isToRewrite: boolean;
  /** True where somebody else may have written to the hidden sheet: it is read before the next write. */
  isOld: boolean;
  unsettled: UnsettledStep | null;
}

/** The journal of a workbook that keeps none yet. */
export function emptyJournal(): KeptJournal {
  return { entries: [], others: [], nextRow: 2, leftRows: 0, isToRewrite: false, isOld: false, unsettled: null };
}

/** What the parts of a session work on together. */
export interface SessionCore {
  readonly host: PaneHost;
  readonly pack: Pack;
  readonly store: Store<SessionState>;
  /** What changed since the shown sheet was read. */
  readonly changes: SheetChanges;
  /** Null where the host keeps no journal in the workbook. */
  readonly journal: KeptJournal | null;
  /** True where somebody wrote on the sheet of the notes since they were read. */
  areNotesOld: boolean;
  /** True where the sheet of what was done may have changed since it was read. */
  isDoneOld: boolean;
  /** Does one thing after another; trouble becomes state, and our own faults go to the error boundary. */
  run(task: BusyTask, work: () => Promise<void>, manner?: RunManner): Promise<void>;
  /** Drops the task that is under way, where it can be dropped. */
  cancel(): void;
  /** Settles as the promise does; throws `Cancelled` where the person cancels first. */
  orCancelled<T>(promise: Promise<T>): Promise<T>;
  /** Called by whatever checked a sheet, with nothing stale left; set by what follows checks (marks). */
  onChecked: () => Promise<void>;
  /** Called where a task failed and the sheet may differ from what is shown; set by what re-checks. */
  onFailed: () => void;
}

/** aside: what was told before stays; quiet: nothing is told of its failure either, but that what is shown is old. */
export type RunManner = 'aside' | 'quiet';

/** The person cancelled the task that throws it. */
class Cancelled extends Error {}

/** A slice of work ends after this long, milliseconds: the page stays alive, and Excel does not stop the pane. */
const SLICE = 30;

/** The queue of a session: each task yields first, so that the page can show that it is busy. */
export function createCore(host: PaneHost, pack: Pack, store: Store<SessionState>): SessionCore {
  let queue: Promise<void> = Promise.resolve();
  let cancelled = cancelToken();
  const core: SessionCore = {
    host,
    pack,
    store,
    changes: gatherChanges(),
    journal: host.keepsJournal ? emptyJournal() : null,
    areNotesOld: false,
    isDoneOld: true,
    run(task, work, manner) {
      queue = queue.then(async () => {
        cancelled = cancelToken();
        store.set(manner ? { busy: task } : { busy: task, trouble: null, news: null });
        await nextTask();
        try {
          await work();
        } catch (error) {
          tellFailure(core, error, manner === 'quiet');
        }
        store.set({ busy: null });
      });
      return queue;
    },
    cancel: () => cancelled.cancel(),
    orCancelled: (promise) => Promise.race([promise, cancelled.promise]),
    onChecked: () => Promise.resolve(),
    onFailed: () => undefined,
  };
  return core;
}

function tellFailure(core: SessionCore, error: unknown, isQuiet: boolean): void {
  const { store } = core;
  if (error instanceof WorkbookError) {
    // A re-check that nobody asked for is put off and says so in its own words.
    if (!isQuiet) store.set({ trouble: { kind: 'workbook', code: error.code, detail: error.detail } });
  } else if (!(error instanceof Cancelled)) {
    store.set({ fault: { error } });
    return;
  }
  if (!store.getState().isStale) return;
  // What the person asked for and failed is followed by a re-check of its own; that one is put off when it fails too.
  if (isQuiet || error instanceof Cancelled) store.set({ isPutOff: true });
  else core.onFailed();
}

/**
 * Reads a sheet again and checks it; what no longer stands is closed. Only the cells known to have changed are read
 * where that is enough and `manner` does not ask for the whole sheet.
 */
export async function readSheet(core: SessionCore, sheet: string, manner?: 'whole'): Promise<void> {
  const { store, host, changes } = core;
  const changed = changes.take(sheet);
  const known = store.getState().grid;
  const isKnown = manner !== 'whole' && changed !== undefined && known?.sheet === sheet;
  const areas = isKnown ? areasToRead(known, changed) : null;
  try {
    const reading = isKnown && areas ? host.workbook.readAgain(known, areas) : host.workbook.read(sheet);
    await checkSheet(core, await core.orCancelled(reading));
  } catch (error) {
    // What was not read is still to be read.
    changes.add(sheet, changed ?? null);
    if (store.getState().sheet === sheet) store.set({ isStale: true });
    throw error;
  }
}

/** Reads the shown sheet, or that of what was done, again after it was written to. Where that fails it is told as such: the write itself was made. */
export async function readWritten(core: SessionCore, sheet: string): Promise<void> {
  try {
    if (sheet === core.store.getState().sheet) await readSheet(core, sheet);
    else if (isDoneName(sheet)) await readDoneAgain(core);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code === 'session-lost') throw error;
    core.store.set({ trouble: { kind: 'notReadAgain' } });
    core.onFailed();
  }
}

/** Checks a sheet as it was read and shows it. */
export async function checkSheet(core: SessionCore, grid: Grid): Promise<void> {
  const { store } = core;
  const { columns } = store.getState();
  const check = await checkInSlices(core, grid, columns[grid.sheet]);
  await showCheck(core, grid, check);
  await core.onChecked();
}

/** Shows a sheet, what its check found and what was done of its plan; it is stale where it was changed again in the meantime. */
export async function showCheck(core: SessionCore, grid: Grid, check: PlanCheck | null): Promise<void> {
  const { store, changes } = core;
  const done = await doneOf(core, check);
  const { openFinding, beside } = store.getState();
  const findings = [...(check?.findings ?? []), ...(done?.check.findings ?? [])];
  const stands = findings.some((finding) => finding.id === openFinding);
  store.set({
    sheet: grid.sheet,
    grid,
    check,
    done,
    findings,
    checkedAt: Date.now(),
    isStale: changes.has(grid.sheet) || (done !== null && core.isDoneOld),
    isPutOff: false,
    openFinding: stands ? openFinding : null,
    beside: beside?.sheet === done?.grid.sheet ? beside : null,
  });
  showAnswers(core);
}

/** What was done of a checked plan; what reads it is loaded by the first workbook that has it. */
async function doneOf(core: SessionCore, check: PlanCheck | null): Promise<ShownDone | null> {
  if (!check || !core.store.getState().sheets.some(({ name }) => isDoneName(name))) return null;
  return (await import('./shown-done')).shownDone(core, check.plan);
}

/** Reads what was done again, and shows it with the plan as it was checked last. */
export async function readDoneAgain(core: SessionCore): Promise<void> {
  const { grid, check, done, sheets } = core.store.getState();
  core.isDoneOld = true;
  if (!grid || !(done || sheets.some(({ name }) => isDoneName(name)))) return;
  await showCheck(core, grid, check);
  await core.onChecked();
}

/** Shows which findings the notes answer, and which notes have grown old. */
export function showAnswers({ store }: SessionCore): void {
  const { check, done, noteList, carriedNotes, sheets } = store.getState();
  const names = sheets.map(({ name }) => name);
  const { standing, stale } = answersIn(check, noteList, names);
  const carried = Object.entries(carriedNotes).filter(([id]) => stale[id] === undefined);
  store.set({ notes: { ...Object.fromEntries(carried), ...standing, ...done?.check.notes }, staleNotes: stale });
}

/** Reads and checks the plan of a sheet, letting the page have its turn every few milliseconds; can be cancelled. A report looks like a plan and is none. */
export async function checkInSlices(
  core: SessionCore,
  grid: Grid,
  chosen: Parameters<typeof checkPlanInSteps>[2],
): Promise<PlanCheck | null> {
  const { choices, sheets } = core.store.getState();
  if (sheets.some(({ name, isReport }) => isReport && name === grid.sheet)) return null;
  const steps = checkPlanInSteps(grid, core.pack, chosen, { choices });
  for (;;) {
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    await core.orCancelled(nextTask());
  }
}

function cancelToken(): { readonly promise: Promise<never>; cancel(): void } {
  let cancel = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    cancel = () => reject(new Cancelled());
  });
  // Nobody may be waiting for it.
  promise.catch(() => undefined);
  return { promise, cancel };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
