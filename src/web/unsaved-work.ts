import type { ChangeLog, SheetChange } from '../taskpane/session/journal';

/*
 * Work that was not saved, kept in the browser's own database so that it outlives the tab and a crash:
 * the file as it was opened and the changes written since. Each open tab holds a lock named after its work,
 * so that one tab never offers what another is still working on. Nothing of it leaves the computer.
 */

const DATABASE = 'ishreja';
const FILES = 'files';
const CHANGES = 'changes';
const TEXTS = 'texts';

/** Unsaved work as it is offered at the next start. */
export interface UnsavedWork {
  readonly id: string;
  readonly fileName: string;
  /** The bytes that the changes begin from. */
  readonly original: Uint8Array;
  readonly log: ChangeLog;
  /** When the first change was made, milliseconds since 1970. */
  readonly since: number;
}

type KeptFile = Omit<UnsavedWork, 'log'>;

/** Where unsaved work and small texts are kept; every promise rejects where the database fails. */
export interface WorkStore {
  /** Begins a piece of work: to be called once, before its first change. */
  begin(file: KeptFile): Promise<void>;
  addChanges(id: string, log: ChangeLog): Promise<void>;
  forget(id: string): Promise<void>;
  /** The youngest work that no open tab holds, or null. */
  newest(): Promise<UnsavedWork | null>;
  readText(name: string): Promise<string | null>;
  writeText(name: string, text: string): Promise<void>;
}

/** Opens the store; null where the browser keeps nothing (a page from a disk, a private window). */
export async function openWorkStore(): Promise<WorkStore | null> {
  try {
    return storeOf(await openDatabase());
  } catch {
    return null;
  }
}

/** Holds a piece of work for this tab until the tab closes or the returned function is called. */
export function holdWork(id: string): () => void {
  const { promise, resolve } = withResolve();
  void navigator.locks?.request(lockName(id), () => promise);
  return resolve;
}

function storeOf(database: IDBDatabase): WorkStore {
  const run = <T>(stores: string[], mode: IDBTransactionMode, work: (t: IDBTransaction) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(stores, mode);
      const request = work(transaction);
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    });
  return {
    begin: async (file) => void (await run([FILES], 'readwrite', (t) => t.objectStore(FILES).put(file))),
    addChanges: async (id, log) =>
      void (await run([CHANGES], 'readwrite', (t) => t.objectStore(CHANGES).add({ work: id, log }))),
    async forget(id) {
      await run([FILES, CHANGES], 'readwrite', (t) => {
        const kept = t.objectStore(CHANGES).index('work').openKeyCursor(id);
        kept.onsuccess = () => {
          const cursor = kept.result;
          if (!cursor) return;
          t.objectStore(CHANGES).delete(cursor.primaryKey);
          cursor.continue();
        };
        return t.objectStore(FILES).delete(id);
      });
    },
    async newest() {
      const held = await heldWork();
      const files = await run<KeptFile[]>([FILES], 'readonly', (t) => t.objectStore(FILES).getAll());
      const file = files.filter(({ id }) => !held.has(id)).sort((a, b) => b.since - a.since)[0];
      if (!file) return null;
      const kept = await run<{ log: SheetChange[] }[]>([CHANGES], 'readonly', (t) =>
        t.objectStore(CHANGES).index('work').getAll(file.id),
      );
      return kept.length > 0 ? { ...file, log: kept.flatMap(({ log }) => log) } : null;
    },
    readText: async (name) =>
      (await run<string | undefined>([TEXTS], 'readonly', (t) => t.objectStore(TEXTS).get(name))) ?? null,
    writeText: async (name, text) =>
      void (await run([TEXTS], 'readwrite', (t) => t.objectStore(TEXTS).put(text, name))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore(FILES, { keyPath: 'id' });
      database.createObjectStore(CHANGES, { autoIncrement: true }).createIndex('work', 'work');
      database.createObjectStore(TEXTS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('no database', 'UnknownError'));
  });
}

async function heldWork(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map(({ name }) => (name ?? '').replace(lockName(''), '')));
}

function lockName(id: string): string {
  return `ishreja-work:${id}`;
}

function withResolve(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
