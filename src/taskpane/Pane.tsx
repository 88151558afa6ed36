import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { languageTag } from '../strings/language';
import { sayIn } from './say';
import type { Session } from './session/session';
import { useSession } from './session/use-session';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Shell } from './shell/Shell';
import { tokens } from './tokens';
import { PaneContextHolder } from './use-pane';
import { useUndoKey } from './use-undo-key';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    minWidth: 0,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The whole pane on a session: what the workbench and Excel both show. Fills its container. */
export function Pane({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const state = useSession(session);
  const say = sayIn(state.language);
  useUndoKey(session);
  const context = useMemo(() => ({ session, state, say }), [session, state, say]);
  return (
    <div className={styles.pane} lang={languageTag(state.language)}>
      <ErrorBoundary say={say}>
        <PaneContextHolder value={context}>
          <Shell />
        </PaneContextHolder>
      </ErrorBoundary>
    </div>
  );
}
