import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { usePane } from '../use-pane';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

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
  actions: { display: 'flex', gap: '6px' },
});

/** Where a warning is answered by a sentence. */
export function NoteBox(props: { readonly finding: Finding; readonly note: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [text, setText] = useState(props.note);
  const [isForAll, setForAll] = useState(false);
  const labelId = useId();
  const alike = (state.check?.findings ?? []).filter(
    ({ id, rule, severity }) =>
      rule === props.finding.rule && severity === 'warning' && id !== props.finding.id && !state.notes[id],
  );
  const save = () => {
    void session.writeNote([props.finding.id, ...(isForAll ? alike.map(({ id }) => id) : [])], text);
    props.onClose();
  };
  return (
    <div className={styles.box}>
      <label htmlFor={labelId}>{say('card.noteLabel')}</label>
      <textarea id={labelId} className={styles.text} value={text} onChange={(event) => setText(event.target.value)} />
      {alike.length > 0 && (
        <label>
          <input type="checkbox" checked={isForAll} onChange={() => setForAll(!isForAll)} />{' '}
          {say('card.noteForAll', { count: alike.length })}
        </label>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={save}>
          {say('card.noteSave')}
        </Button>
        <Button onClick={props.onClose}>{say('card.noteCancel')}</Button>
      </div>
    </div>
  );
}
