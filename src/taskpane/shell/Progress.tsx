import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type BusyTask, CANCELLABLE } from '../session/state';
import { usePane } from '../use-pane';
import { Button } from './Button';
import { tokens } from '../tokens';

/** Work shorter than this is not worth a flicker, milliseconds. */
const SHOWN_AFTER = 300;
/** Work that takes longer can be cancelled, milliseconds. */
const CANCELLED_AFTER = 3_000;

const useStyles = makeStyles({
  progress: {
    padding: '6px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
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

/** What the session is doing, once it takes longer than a moment, and a way to cancel it once it takes long. */
export function Progress() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { busy } = state;
  const shown = useDelayed(busy, SHOWN_AFTER);
  const long = useDelayed(busy, CANCELLED_AFTER);
  const isCancellable = busy !== null && long === busy && CANCELLABLE.has(busy);
  return (
    <div className={shown && busy ? styles.progress : undefined}>
      {shown && busy && (
        <>
          <div className={styles.row}>
            <span role="status">{say(`busy.${busy}`)}</span>
            {isCancellable && (
              <Button size="small" onClick={session.cancel}>
                {say('busy.cancel')}
              </Button>
            )}
          </div>
          <div className={styles.bar} />
        </>
      )}
    </div>
  );
}

/** A task once it has gone on for some time; null at once when there is none. */
function useDelayed(task: BusyTask | null, delay: number): BusyTask | null {
  const [delayed, setDelayed] = useState<BusyTask | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(task), task ? delay : 0);
    return () => clearTimeout(timer);
  }, [task, delay]);
  return delayed;
}
