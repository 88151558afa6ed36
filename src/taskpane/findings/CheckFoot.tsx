import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import { Foot } from '../shell/Foot';
import { Hidden } from '../shell/Hidden';
import { usePane } from '../use-pane';
import { Button } from '../shell/Button';

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', gap: '2px', flexWrap: 'wrap' },
  place: { padding: '0 4px', whiteSpace: 'nowrap' },
});

/** Through the findings one by one, what blocks first. */
export function CheckFoot({ walk }: { readonly walk: readonly Finding[] }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const place = walk.findIndex((finding) => finding.id === state.openFinding) + 1;
  const count = walk.length;
  return (
    <Foot>
      <nav className={styles.walk} aria-label={say('foot.label')}>
        <Button appearance="subtle" size="small" disabled={count === 0 || place === 1} onClick={() => session.walk(-1)}>
          {say('foot.previous')}
        </Button>
        <span className={styles.place} aria-hidden="true">
          {say('foot.place', { place: place === 0 ? '–' : place, count })}
        </span>
        <Button
          appearance="subtle"
          size="small"
          disabled={count === 0 || place === count}
          onClick={() => session.walk(1)}
        >
          {say('foot.next')}
        </Button>
        <span aria-live="polite">{place > 0 && <Hidden>{say('foot.spoken', { place, count })}</Hidden>}</span>
      </nav>
    </Foot>
  );
}
