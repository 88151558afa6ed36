import type { Session } from '../taskpane/session/session';
import { holdWork, type WorkStore } from './unsaved-work';

/** Keeps what a session writes and has not saved; tells when the browser refuses to keep it. */
export interface UnsavedKeeper {
  /** All is saved as these bytes: nothing is kept until the next change, which begins from them. */
  saved(bytes: Uint8Array): Promise<void>;
  /** Forgets what is kept and stops. */
  stop(): Promise<void>;
}

/** Follows a session's change log into the store; `original` are the bytes the workbook was opened from. */
export function keepUnsaved(
  session: Session,
  fileName: string,
  original: Uint8Array,
  store: WorkStore,
  onFailure: () => void,
): UnsavedKeeper {
  let base = original;
  let keptLength = session.getState().log.length;
  let id: string | null = null;
  let release = (): void => undefined;
  let queue = Promise.resolve();

  const enqueue = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work).catch(onFailure));
  const follow = (): void => {
    const { log } = session.getState();
    const news = log.slice(keptLength);
    if (news.length === 0) return;
    keptLength = log.length;
    if (id === null) {
      const begun = (id = crypto.randomUUID());
      release = holdWork(begun);
      const since = Date.now();
      void enqueue(() => store.begin({ id: begun, fileName, original: base, since }));
    }
    const work = id;
    void enqueue(() => store.addChanges(work, news));
  };
  const forget = (): Promise<void> => {
    const work = id;
    id = null;
    return enqueue(async () => {
      if (work !== null) await store.forget(work);
      release();
    });
  };
  const stopFollowing = session.subscribe(follow);
  return {
    saved(bytes) {
      base = bytes;
      keptLength = session.getState().log.length;
      return forget();
    },
    stop() {
      stopFollowing();
      return forget();
    },
  };
}
