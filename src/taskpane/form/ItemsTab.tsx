import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { Item } from '../../core/plan/plan';
import { parseCellName } from '../../core/sheet/address';
import { Foot } from '../shell/Foot';
import { useReturn } from '../shell/use-closing';
import { bare } from '../shell/step-text';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { AddItem } from './AddItem';
import { ItemForm } from './ItemForm';
import { ItemSearch } from './ItemSearch';
import { WrittenLine } from './WrittenLine';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: '12px 16px' },
  walk: { display: 'flex', gap: '2px', flexWrap: 'wrap' },
  add: { marginTop: '16px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The plan as a form, one item at a time. */
export function ItemsTab({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const sayInRooms = useRoomWords();
  const [isAdding, setAdding] = useState(false);
  useReturn(isAdding ? 'add' : null);
  const { items } = check.plan;
  const row = state.itemRow ?? parseCellName(state.selectedCell ?? '')?.row ?? 0;
  const item = items.find((known) => row >= known.rows[0] && row <= known.rows[1]) ?? items[0];
  if (!item) return <p className={styles.scroll}>{sayInRooms('form.noItems')}</p>;
  const previous = items[item.index - 1];
  const next = items[item.index + 1];
  return (
    <>
      <div className={styles.scroll}>
        <ItemSearch plan={check.plan} />
        <ItemForm key={item.row.row} item={item} check={check} />
        <div className={styles.add}>
          {isAdding ? (
            <AddItem key={item.row.row} item={item} check={check} onClose={() => setAdding(false)} />
          ) : (
            <Button id="open-add" onClick={() => setAdding(true)}>
              {sayInRooms('form.add')}
            </Button>
          )}
        </div>
      </div>
      <Foot>
        <nav className={styles.walk} aria-label={say('tab.items')}>
          <StepButton item={previous} word="form.previous" plainWord="form.previousPlain" onStep={session.showItem} />
          <StepButton item={next} word="form.next" plainWord="form.nextPlain" onStep={session.showItem} />
        </nav>
        <WrittenLine />
      </Foot>
    </>
  );
}

function StepButton(props: {
  readonly item: Item | undefined;
  readonly word: 'form.previous' | 'form.next';
  readonly plainWord: 'form.previousPlain' | 'form.nextPlain';
  readonly onStep: (row: number) => void;
}) {
  const say = useRoomWords();
  const { item, word, plainWord, onStep } = props;
  const number = bare(item?.number.text ?? '');
  return (
    <Button appearance="subtle" size="small" disabled={!item} onClick={() => item && onStep(item.row.row)}>
      {number ? say(word, { number }) : say(plainWord)}
    </Button>
  );
}
