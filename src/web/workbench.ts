import type { Pack } from '../core/pack/pack';
import { WorkbookError } from '../core/workbook';
import { loadWords } from '../strings/catalogue';
import type { Language } from '../strings/language';
import { createSession, type Session } from '../taskpane/session/session';
import { createStore, type Store } from '../taskpane/session/store';
import { LARGEST_FILE } from '../xlsx/largest-file';
import { openXlsx } from '../xlsx/open-xlsx';
import type { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { SAMPLE_NAME, sampleBytes } from './asset-bytes';
import { copyName } from './copy-name';
import { download } from './download';
import { keepUnsaved, type UnsavedKeeper } from './keep-unsaved';
import type { PastedTable } from './pasted-table';
import type { UnsavedWork, WorkStore } from './unsaved-work';
import { webWord } from './web-words';
import { createHost, type WorkbenchHost } from './workbench-host';

/** A file that is open: its session, and the workbook behind it. */
export interface OpenedFile {
  /** Which opening this is, from 1: another one is another session. */
  readonly opening: number;
  readonly fileName: string;
  readonly workbook: XlsxWorkbook;
  readonly host: WorkbenchHost;
  readonly session: Session;
}

/** What the workbench has to tell or to ask before going on. */
export type Notice =
  | { readonly kind: 'cannot-open'; readonly fileName: string; readonly error: WorkbookError }
  | { readonly kind: 'unsaved-work'; readonly work: UnsavedWork }
  | { readonly kind: 'replace'; readonly fileName: string; readonly open: () => Promise<void> }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'cannot-keep' };

export interface WorkbenchState {
  readonly language: Language;
  readonly opened: OpenedFile | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly notice: Notice | null;
  /** An exception that is our own fault: thrown into the error boundary. */
  readonly fault: { readonly error: unknown } | null;
}

/** The workbench: which file is open, and all that can be done to files. */
export interface Workbench {
  getState(): WorkbenchState;
  subscribe(listener: () => void): () => void;
  /** Offers unsaved work where there is some, and opens the sample where there is none. */
  start(): Promise<void>;
  /** Opens a file of the person; asks first where changes would be lost. */
  openFile(file: File): Promise<void>;
  /** Opens a table pasted from the clipboard as a workbook of its own; asks first where changes would be lost. Null: no table was pasted. */
  openTable(table: PastedTable | null): Promise<void>;
  openSample(): Promise<void>;
  saveCopy(): void;
  restore(work: UnsavedWork): Promise<void>;
  discard(work: UnsavedWork): Promise<void>;
  dismiss(): void;
  chooseLanguage(language: Language): Promise<void>;
}

/** Makes the workbench; `store` is null where the browser keeps nothing. */
export function createWorkbench(pack: Pack, store: WorkStore | null, language: Language): Workbench {
  const state = createStore<WorkbenchState>({ language, opened: null, opening: null, notice: null, fault: null });
  const { open, saved } = createOpener(state, pack, store);
  const openAsked = async (openIt: () => Promise<void>): Promise<void> => {
    const { opened } = state.getState();
    if (!opened?.session.getState().isDirty) await openIt();
    else state.set({ notice: { kind: 'replace', fileName: opened.fileName, open: openIt } });
  };
  const openSample = async (): Promise<void> => void (await open(SAMPLE_NAME, sampleBytes));

  return {
    getState: state.getState,
    subscribe: state.subscribe,
    async start() {
      const work = await newestWork(store);
      if (work) state.set({ notice: { kind: 'unsaved-work', work } });
      else await openSample();
    },
    openFile: (file) => openAsked(async () => void (await open(file.name, () => readFile(file)))),
    async openTable(table) {
      if (table) await openAsked(async () => void (await open(pastedFileName(state), () => pastedBytes(state, table))));
      // What is asked waits for its answer.
      else if (!['unsaved-work', 'replace'].includes(state.getState().notice?.kind ?? ''))
        state.set({ notice: { kind: 'no-table' } });
    },
    openSample: () => openAsked(openSample),
    saveCopy() {
      const { opened } = state.getState();
      if (!opened) return;
      const bytes = opened.workbook.save();
      download(bytes, copyName(opened.fileName, state.getState().language));
      saved(bytes);
    },
    async restore(work) {
      const session = await open(work.fileName, async () => work.original);
      if (!session) return;
      // Kept once more as the new session's own work before the old record goes.
      await session.replay(work.log);
      await store?.forget(work.id);
    },
    async discard(work) {
      await store?.forget(work.id);
      state.set({ notice: null });
      if (!state.getState().opened) await openSample();
    },
    dismiss: () => state.set({ notice: null }),
    async chooseLanguage(chosen) {
      await loadWords(chosen);
      state.set({ language: chosen });
      state.getState().opened?.session.setLanguage(chosen);
    },
  };
}

/** What opens files one in place of the other, and keeps what is not saved of the open one. */
function createOpener(state: Store<WorkbenchState>, pack: Pack, store: WorkStore | null) {
  let keeper: UnsavedKeeper | null = null;
  let openings = 0;

  /** Resolves to the new session, or null where the file cannot be opened; what was open then stays. */
  async function open(fileName: string, read: () => Promise<Uint8Array>): Promise<Session | null> {
    try {
      // The first file opens before there is anything to see: a picture in between would only delay it.
      if (openings > 0 || state.getState().notice) {
        state.set({ opening: fileName, notice: null });
        await painted();
      }
      const bytes = await read();
      const workbook = openXlsx(bytes);
      const host = createHost(workbook, fileName, store);
      const session = createSession(host, pack, state.getState().language);
      await session.opened;
      const { grid, trouble } = session.getState();
      if (!grid && trouble?.kind === 'workbook') throw new WorkbookError(trouble.code, trouble.detail);
      await keeper?.stop();
      state.getState().opened?.session.close();
      // Another language may have been chosen while the file was opening.
      session.setLanguage(state.getState().language);
      const cannotKeep = (): void => state.set({ notice: { kind: 'cannot-keep' } });
      keeper = store && keepUnsaved(session, fileName, bytes, store, cannotKeep);
      state.set({ opened: { opening: ++openings, fileName, workbook, host, session } });
      return session;
    } catch (error) {
      if (error instanceof WorkbookError) state.set({ notice: { kind: 'cannot-open', fileName, error } });
      else state.set({ fault: { error } });
      return null;
    } finally {
      state.set({ opening: null });
    }
  }

  return {
    open,
    saved(bytes: Uint8Array): void {
      state.getState().opened?.session.markSaved();
      void keeper?.saved(bytes);
    },
  };
}

type Spoken = Pick<Store<WorkbenchState>, 'getState'>;

function pastedFileName(state: Spoken): string {
  return `${webWord('pastedName', state.getState().language)}.xlsx`;
}

async function pastedBytes(state: Spoken, table: PastedTable): Promise<Uint8Array> {
  const { pastedWorkbook } = await import('./pasted-workbook');
  return pastedWorkbook(table, webWord('pastedSheet', state.getState().language));
}

async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw new WorkbookError('too-large', file.name);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was moved, or the drive taken out, since it was chosen.
    throw new WorkbookError('unreadable-file', file.name);
  }
}

async function newestWork(store: WorkStore | null): Promise<UnsavedWork | null> {
  try {
    return (await store?.newest()) ?? null;
  } catch {
    // A database that cannot be read offers nothing; the file itself is the person's own and safe.
    return null;
  }
}

/** Settles when the browser has painted what was set before (or at once in a page that is not seen), so that a busy state shows before long work. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
