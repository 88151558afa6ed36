import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { Button } from './Button';
import { troubleText } from './trouble-text';

const useStyles = makeStyles({
  place: { padding: '8px 16px 0', flexShrink: 0 },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
});

/** What the outside world refused, in a sentence with its way out. */
export function TroubleBanner() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  if (!state.trouble) return null;
  return (
    <div className={styles.place}>
      <Banner tone="warning" isSpoken>
        <div className={styles.row}>
          {troubleText(state.trouble, say)}
          <Button size="small" appearance="subtle" onClick={session.dismissTrouble}>
            {say('trouble.close')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}
