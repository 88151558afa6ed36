import { makeStyles } from '@fluentui/react-components';
import { formatTime } from '../../strings/format';
import type { JournalStep } from '../session/journal';
import { usePane } from '../use-pane';
import { stepText } from './step-text';
import { Button } from './Button';
import { tokens } from '../tokens';

type Step = Pick<JournalStep, 'id' | 'at' | 'title'>;

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    insetInline: '8px',
    bottom: '100%',
    maxHeight: '50vh',
    overflowY: 'auto',
    margin: 0,
    padding: '6px',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    zIndex: 2,
  },
  step: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '2px 6px' },
  back: { flexShrink: 0 },
  time: { color: tokens.colorNeutralForeground2, marginRight: '8px' },
});

/** The steps that can be taken back, as they are given; `id` is the list's own. */
export function UndoSteps({ id, steps }: { readonly id: string; readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ul className={styles.list} id={id} aria-label={say('undo.list')}>
      {steps.map((step) => (
        <UndoStep key={step.id} step={step} />
      ))}
    </ul>
  );
}

function UndoStep({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const { session, say } = usePane();
  const text = stepText(step.title, say);
  return (
    <li className={styles.step}>
      <span>
        <span className={styles.time}>{formatTime(step.at)}</span>
        {text}
      </span>
      <Button
        className={styles.back}
        size="small"
        aria-label={`${say('undo.step')}: ${text}`}
        onClick={() => void session.undo(step.id)}
      >
        {say('undo.step')}
      </Button>
    </li>
  );
}
