import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { Button } from './Button';

const useStyles = makeStyles({
  place: { padding: '8px 16px 0', flexShrink: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
});

/** Tells that the sheet has changed since the check. */
export function StaleBanner() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  if (!state.isStale) return null;
  return (
    <div className={styles.place}>
      <Banner tone="info" isSpoken>
        <div className={styles.row}>
          {say('stale.text')}
          <Button size="small" onClick={() => void session.recheck()}>
            {say('stale.recheck')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
