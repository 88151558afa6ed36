import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import type { Note } from '../../core/keep/notes';
import { findingText } from '../../strings/finding-text';
import { useRoomWords } from '../say-in-rooms';
import { Banner } from '../shell/Banner';
import { Button } from '../shell/Button';
import { usePane } from '../use-pane';
import { findingThen } from './finding-then';

const useStyles = makeStyles({
  line: { margin: '0 0 4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
});

/** A note whose numbers are others by now: what it says, the numbers then and now, and whether it still holds. */
export function StaleNote(props: { readonly finding: Finding; readonly note: Note; readonly onRewrite: () => void }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const { finding, note, onRewrite } = props;
  const { text, day } = note;
  const said = day === '' ? say('note.staleText', { text }) : say('note.staleDay', { day, text });
  const then = findingText(findingThen(finding, note), state.language).what;
  return (
    <Banner tone="warning">
      <p className={styles.line}>
        <strong>{say('note.stale')}</strong>
      </p>
      <p className={styles.line}>{said}</p>
      <p className={styles.line}>{say('note.was', { sentence: then })}</p>
      <p className={styles.line}>{say('note.now', { sentence: findingText(finding, state.language).what })}</p>
      <div className={styles.actions}>
        <Button onClick={() => void session.writeNote([finding.id], text)}>{say('note.stillTrue')}</Button>
        <Button onClick={onRewrite}>{say('note.rewrite')}</Button>
      </div>
    </Banner>
  );
}
