import { useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { SessionState } from './state';

/** The session's state, drawn again whenever it is replaced. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState);
}
