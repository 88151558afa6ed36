import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { usePane } from '../use-pane';
import { isAnswerable } from './standing';
import { useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { offeredSentences } from './offered-sentences';
import { Offers } from './Offers';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  text: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '60px',
    padding: '6px 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Where a warning is answered by a sentence; what was typed stays until it is written. */
export function NoteBox(props: { readonly finding: Finding; readonly note: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const sayInRooms = useRoomWords();
  const [text, setText] = useState(props.note);
  const [isForAll, setForAll] = useState(false);
  const { rule, id: own } = props.finding;
  const alike = state.findings.filter(
    (each) => each.rule === rule && each.id !== own && isAnswerable(state, each) && !state.notes[each.id],
  );
  const offered = offeredSentences(props.finding, state.noteList, sayInRooms);
  const hasNote = state.notes[props.finding.id] !== undefined || state.staleNotes[props.finding.id] !== undefined;
  const save = async (sentence: string): Promise<void> => {
    const ids = [props.finding.id, ...(isForAll ? alike.map(({ id }) => id) : [])];
    if (await session.writeNote(ids, sentence)) props.onClose();
  };
  return (
    <div className={styles.box}>
      <NoteField text={text} onText={setText} />
      <Offers title={sayInRooms('note.earlier')} sentences={offered.earlier} onTake={setText} />
      <Offers title={sayInRooms('note.offered')} sentences={offered.common} onTake={setText} />
      {alike.length > 0 && (
        <label>
          <input type="checkbox" checked={isForAll} onChange={() => setForAll(!isForAll)} />{' '}
          {sayInRooms('card.noteForAll', { count: alike.length })}
        </label>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={text.trim() === '' || state.busy === 'writing'}
          onClick={() => void save(text)}
        >
          {sayInRooms('card.noteSave')}
        </Button>
        <Button onClick={props.onClose}>{sayInRooms('card.noteCancel')}</Button>
        {hasNote && (
          <Button appearance="subtle" onClick={() => void save('')}>
            {sayInRooms('note.takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where the sentence is typed; it has the focus first. */
function NoteField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const styles = useStyles();
  const say = useRoomWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <label htmlFor={id}>{say('card.noteLabel')}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
    </>
  );
}
