import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import { usePane } from '../use-pane';
import { walkOf } from './order';
import { standingOf } from './standing';
import { Button } from '../shell/Button';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { flex: '1 1 auto' },
});

/** What can be done next; the one blue button, unless an open card has it. */
export function NextStep(props: {
  readonly findings: readonly Finding[];
  readonly smallCount: number;
  readonly onSmallFixes: () => void;
}) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { findings, smallCount, onSmallFixes } = props;
  const { errors, openWarnings } = standingOf(findings, state.notes);
  const first = walkOf(findings, state.filter)[0];
  const step =
    smallCount > 0
      ? { text: say('next.small', { count: smallCount }), act: onSmallFixes }
      : errors + openWarnings > 0 && first
        ? { text: say('next.first'), act: () => session.openFinding(first.id) }
        : { text: say('next.report'), act: () => session.setTab('report') };
  const hasBlueCard = state.openFinding !== null || state.isPutOff;
  return (
    <div className={styles.row}>
      <Button
        id="open-small"
        className={styles.button}
        appearance={hasBlueCard ? 'secondary' : 'primary'}
        onClick={step.act}
      >
        {step.text}
      </Button>
      <Button className={styles.button} onClick={() => void session.recheck()}>
        {say('check.recheck')}
      </Button>
    </div>
  );
}
