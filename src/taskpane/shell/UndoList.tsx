import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { formatTime } from '../../strings/format';
import type { JournalStep } from '../session/journal';
import { usePane } from '../use-pane';
import { stepText } from './step-text';
import { Button } from './Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  place: { marginLeft: 'auto' },
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

/** What was done and can be taken back, the latest first, any of them. */
export function UndoList() {
  const styles = useStyles();
  const { state, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const journal = [...state.journal, ...state.noteSteps, ...state.madeSteps].sort((one, other) => one.at - other.at);
  const isShown = isOpen && journal.length > 0;
  useEffect(() => {
    if (!isShown) return;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      document.getElementById(`open-${listId}`)?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isShown, listId]);
  return (
    <div className={styles.place}>
      <Button
        id={`open-${listId}`}
        appearance="subtle"
        size="small"
        disabled={journal.length === 0}
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        ↶ {journal.length === 0 ? say('undo.button') : say('undo.buttonCount', { count: journal.length })}
      </Button>
      {isShown && (
        <ul className={styles.list} id={listId} aria-label={say('undo.list')}>
          {[...journal].reverse().map((step) => (
            <UndoStep key={step.id} step={step} />
          ))}
        </ul>
      )}
    </div>
  );
}

function UndoStep({ step }: { readonly step: Pick<JournalStep, 'id' | 'at' | 'title'> }) {
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
