import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { stepsOf } from '../session/steps';
import { usePane } from '../use-pane';
import { Button } from './Button';

const UndoSteps = lazy(async () => ({ default: (await import('./UndoSteps')).UndoSteps }));

const useStyles = makeStyles({
  place: { marginLeft: 'auto' },
});

/** What was done and can be taken back, the latest first, any of them. */
export function UndoList() {
  const styles = useStyles();
  const { state, say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const journal = stepsOf(state);
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
        <Suspense fallback={null}>
          <UndoSteps id={listId} steps={[...journal].reverse()} />
        </Suspense>
      )}
    </div>
  );
}
