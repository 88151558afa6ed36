import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { Button } from './Button';

/** A re-check that is done sooner is not worth a flicker, milliseconds. */
const SHOWN_AFTER = 1_000;

const useStyles = makeStyles({
  place: { padding: '8px 16px 0', flexShrink: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
});

/** Tells that what is shown is older than the sheet, where that does not mend itself at once, and the way on. */
export function StaleBanner() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { isStale, isPutOff, grid, busy } = state;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(isStale), isStale ? SHOWN_AFTER : 0);
    return () => clearTimeout(timer);
  }, [isStale]);
  const isUnread = grid === null && busy === null;
  if (!isUnread && !(isStale && (isPutOff || isLong))) return null;
  return (
    <div className={styles.place}>
      <Banner tone="info" isSpoken>
        <div className={styles.row}>
          {say(isUnread ? 'stale.notRead' : isPutOff ? 'stale.putOff' : 'stale.text')}
          <Button size="small" disabled={busy === 'checking'} onClick={() => void session.recheck()}>
            {say(isUnread ? 'stale.read' : 'stale.recheck')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
