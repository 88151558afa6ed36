import { createContext, useContext } from 'react';
import type { Say } from './say';
import type { Session } from './session/session';
import type { SessionState } from './session/state';

/** What every part of the pane works with. */
export interface PaneContext {
  readonly session: Session;
  readonly state: SessionState;
  readonly say: Say;
}

/** Carries the session to every part of the pane. */
export const PaneContextHolder = createContext<PaneContext | null>(null);

/** The session, its state and the words; throws outside the pane. */
export function usePane(): PaneContext {
  const context = useContext(PaneContextHolder);
  if (!context) throw new Error('usePane is for parts of the pane only');
  return context;
}
