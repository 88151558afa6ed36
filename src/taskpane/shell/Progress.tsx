import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

/** Work shorter than this is not worth a flicker, milliseconds. */
const SHOWN_AFTER = 300;

const useStyles = makeStyles({
  progress: {
    padding: '6px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    height: '2px',
    marginTop: '4px',
    backgroundColor: tokens.colorBrandStroke1,
    animationName: { from: { transform: 'scaleX(0.1)' }, to: { transform: 'scaleX(1)' } },
    animationDuration: '1.2s',
    animationIterationCount: 'infinite',
    animationDirection: 'alternate',
    transformOrigin: 'left',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** What the session is doing, once it takes longer than a moment. */
export function Progress() {
  const styles = useStyles();
  const { state, say } = usePane();
  const [shown, setShown] = useState<typeof state.busy>(null);
  useEffect(() => {
    const timer = setTimeout(() => setShown(state.busy), state.busy ? SHOWN_AFTER : 0);
    return () => clearTimeout(timer);
  }, [state.busy]);
  return (
    <div role="status">
      {shown && state.busy && (
        <div className={styles.progress}>
          {say(`busy.${state.busy}`)}
          <div className={styles.bar} />
        </div>
      )}
    </div>
  );
}
