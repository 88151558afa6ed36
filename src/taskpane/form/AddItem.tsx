import { Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { addItem, type NewItemPlace } from '../../actions/add-item';
import type { PlanCheck } from '../../actions/check-plan';
import type { Item } from '../../core/plan/plan';
import { bare } from '../shell/step-text';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Adds an item behind the shown one, or below it, with the number it will have. */
export function AddItem(props: { readonly item: Item; readonly check: PlanCheck; readonly onClose: () => void }) {
  const styles = useStyles();
  const id = useId();
  const { session } = usePane();
  const say = useRoomWords();
  const [name, setName] = useState('');
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const [place, setPlace] = useState<NewItemPlace>('after');
  const { item, check, onClose } = props;
  const after = addItem(check.plan, item, 'after', name);
  const below = addItem(check.plan, item, 'below', name);
  const chosen = place === 'after' ? after : below;
  const add = () => {
    onClose();
    void session.addItem(item.row.row, place, name);
  };
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {say('form.addName')}
      </label>
      <Input id={id} value={name} onChange={(_, data) => setName(data.value)} />
      <RadioGroup
        value={place}
        aria-label={say('form.add')}
        onChange={(_, { value }) => setPlace(value as NewItemPlace)}
      >
        {after && <Radio value="after" label={say('form.addAfter', { number: bare(after.number) })} />}
        {below && <Radio value="below" label={say('form.addBelow', { number: bare(below.number) })} />}
      </RadioGroup>
      {chosen && chosen.moved > 0 && <p className={styles.hint}>{say('form.addMoves', { count: chosen.moved })}</p>}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!chosen || name.trim() === ''}>
          {say('form.addDo')}
        </Button>
        <Button onClick={onClose}>{say('form.addCancel')}</Button>
      </div>
    </form>
  );
}
