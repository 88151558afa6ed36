import { makeStyles } from '@fluentui/react-components';
import type { Item, Plan } from '../../core/plan/plan';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { componentNames, changeText } from './part-names';
import { QuantityField } from './QuantityField';
import { useField } from './use-field';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: '8px 12px' },
  change: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Last year beside this year, and by how much it changes, as typed. */
export function QuantityPair({ item, plan }: { readonly item: Item; readonly plan: Plan }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const fact = useField(item, 'fact');
  const planned = useField(item, 'plan');
  const lineCount = Math.max(1, fact.text.split('\n').length, planned.text.split('\n').length);
  const drafted: Item = { ...item, fact: fact.draft.item.fact, plan: planned.draft.item.plan };
  const changes = changeText(drafted, componentNames(item, session.pack, say), say, state.language);
  const factYear = plan.factYear?.year;
  const planYear = plan.planYear?.year;
  return (
    <div>
      <div className={styles.pair}>
        <QuantityField
          item={item}
          field="fact"
          label={factYear ? say('form.fact', { year: factYear }) : say('form.factNoYear')}
          lineCount={lineCount}
          value={fact}
        />
        <QuantityField
          item={item}
          field="plan"
          label={planYear ? say('form.plan', { year: planYear }) : say('form.planNoYear')}
          lineCount={lineCount}
          value={planned}
        />
      </div>
      {changes && <p className={styles.change}>{say('form.change', { changes })}</p>}
    </div>
  );
}
