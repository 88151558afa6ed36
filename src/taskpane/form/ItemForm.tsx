import { Link, makeStyles } from '@fluentui/react-components';
import type { PlanCheck } from '../../actions/check-plan';
import type { Item } from '../../core/plan/plan';
import { parseCellName } from '../../core/sheet/address';
import { walkOf } from '../findings/order';
import { bare } from '../shell/step-text';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { DeadlineField } from './DeadlineField';
import { QuantityPair } from './QuantityPair';
import { ResponsibleField } from './ResponsibleField';
import { TextField } from './TextField';
import { UnitField } from './UnitField';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px', marginTop: '12px' },
  section: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: '2px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  part: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
});

/** One item as a form: each field is checked as typed and written when it is left. */
export function ItemForm({ item, check }: { readonly item: Item; readonly check: PlanCheck }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  const { plan, findings } = check;
  const section = item.section === null ? undefined : plan.sections[item.section];
  const parent = plan.items[item.parent ?? item.partOf ?? -1];
  const number = bare(item.number.text);
  const here = findings.filter(({ at }) => {
    const row = parseCellName(at)?.row ?? 0;
    return row >= item.rows[0] && row <= item.rows[1];
  });
  const first = walkOf(here, null)[0];
  return (
    <div className={styles.form}>
      <div aria-live="polite">
        <p className={styles.section}>
          {section ? `${section.numeral ? `${section.numeral}. ` : ''}${section.title}` : say('form.noSection')}
        </p>
        <h2 className={styles.title}>
          {number ? say('form.item', { number }) : say('form.itemNoNumber', { row: item.row.row })}
          {parent && <span className={styles.part}> · {say('form.partOf', { number: bare(parent.number.text) })}</span>}
        </h2>
        {first && (
          <Link
            as="button"
            onClick={() => {
              session.setTab('check');
              session.openFinding(first.id);
            }}
          >
            {say('form.toCheck', { count: here.length })}
          </Link>
        )}
      </div>
      <TextField item={item} field="name" />
      <UnitField item={item} />
      <QuantityPair item={item} plan={plan} />
      <DeadlineField item={item} plan={plan} />
      <ResponsibleField item={item} />
      <TextField item={item} field="mechanism" />
    </div>
  );
}
