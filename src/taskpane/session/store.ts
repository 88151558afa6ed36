/** A value that many read and one replaces: what `useSyncExternalStore` asks for. */
export interface Store<State> {
  getState(): State;
  /** Replaces some fields and tells everybody who listens. */
  set(patch: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that holds `first` until it is set. */
export function createStore<State>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
