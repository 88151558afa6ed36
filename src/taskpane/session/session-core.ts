import { checkPlan } from '../../actions/check-plan';
import type { Pack } from '../../core/pack/pack';
import type { Change } from '../../core/sheet/edit';
import { type WriteResult, WorkbookError } from '../../core/workbook';
import type { PaneHost } from '../host';
import { type StepTitle, logOf, stepOf } from './journal';
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
    const log = logOf(store.getState().log, sheet, written);
    const { journal, stepCount } = store.getState();
    const step = stepOf(`step-${stepCount + 1}`, title, sheet, Date.now(), written, log);
    store.set({ log, journal: [...journal, step], stepCount: stepCount + 1, isDirty: true });
    await readSheet(core, sheet);
  }
  const refusal = written.refused[0];
  if (refusal) {
    const cell = 'cell' in refusal.edit ? refusal.edit.cell : '';
    store.set({ trouble: { kind: 'refused', reason: refusal.reason, cell } });
  }
  return written;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
