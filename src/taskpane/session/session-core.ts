import { checkPlan } from '../../actions/check-plan';
import type { Pack } from '../../core/pack/pack';
import type { Change, Refusal } from '../../core/sheet/edit';
import { type WriteResult, WorkbookError } from '../../core/workbook';
import type { PaneHost } from '../host';
import { addToHistory, addToLog, type StepTitle } from './journal';
import type { BusyTask, SessionState } from './state';
import type { Store } from './store';

/** What the parts of a session work on together. */
export interface SessionCore {
  readonly host: PaneHost;
  readonly pack: Pack;
  readonly store: Store<SessionState>;
  /** Does one thing after another; trouble becomes state, and our own faults go to the error boundary. */
  run(task: BusyTask, work: () => Promise<void>): Promise<void>;
}

/** The queue of a session: each task yields first, so that the page can show that it is busy. */
export function createCore(host: PaneHost, pack: Pack, store: Store<SessionState>): SessionCore {
  let queue: Promise<void> = Promise.resolve();
  return {
    host,
    pack,
    store,
    run(task, work) {
      queue = queue.then(async () => {
        store.set({ busy: task, trouble: null });
        await nextTask();
        try {
          await work();
        } catch (error) {
          if (error instanceof WorkbookError) {
            store.set({ trouble: { kind: 'workbook', code: error.code, detail: error.detail } });
          } else {
            store.set({ fault: { error } });
          }
        }
        store.set({ busy: null });
      });
      return queue;
    },
  };
}

/** Reads a sheet again and checks it; what no longer stands is closed. */
export async function readSheet(core: SessionCore, sheet: string): Promise<void> {
  const { store, host, pack } = core;
  const grid = await host.workbook.read(sheet);
  const { columns, openFinding } = store.getState();
  const check = checkPlan(grid, pack, columns[sheet]);
  const stands = check?.findings.some((finding) => finding.id === openFinding) ?? false;
  store.set({
    sheet,
    grid,
    check,
    checkedAt: Date.now(),
    isStale: false,
    openFinding: stands ? openFinding : null,
  });
}

/** Writes changes to the sheet as one step of the journal, then checks again; refusals become trouble. */
export async function writeStep(core: SessionCore, title: StepTitle, changes: readonly Change[]): Promise<WriteResult> {
  const { store, host } = core;
  const { sheet } = store.getState();
  if (sheet === null || changes.length === 0) return { applied: [], refused: [] };
  const written = await host.workbook.write(sheet, changes);
  if (written.applied.length > 0) {
    const { journal, history, log, stepCount } = store.getState();
    const id = `step-${stepCount + 1}`;
    store.set({
      stepCount: stepCount + 1,
      journal: [...journal, { id, title, sheet, at: Date.now() }],
      history: addToHistory(history, id, sheet, written),
      log: addToLog(log, sheet, written),
      isDirty: true,
    });
    await readSheet(core, sheet);
  }
  const refusal = written.refused[0];
  if (refusal) store.set({ trouble: { kind: 'refused', reason: refusal.reason, cell: refusedCell(refusal) } });
  return written;
}

/** The cell or area that a refusal speaks of, as people name it; a row edit has only its row. */
export function refusedCell({ edit }: Refusal): string {
  if (edit.kind === 'set') return edit.cell;
  if (edit.kind === 'unmerge') return edit.area;
  return edit.row === undefined ? '' : String(edit.row);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
