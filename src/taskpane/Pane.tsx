import type { Session } from './session/session';
import { useSession } from './session/use-session';

/** The whole pane on a session: what the workbench and Excel both show. */
export function Pane({ session }: { readonly session: Session }) {
  const state = useSession(session);
  return <main lang={state.language}>{state.fileName}</main>;
}
