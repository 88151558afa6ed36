import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { isWaiting } from '../../actions/done-form';
import type { DoneItem } from '../../core/done/done-plan';
import type { Quarter } from '../../core/plan/plan';
import { bare } from '../shell/step-text';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr) auto',
    gap: '6px',
    padding: '6px 8px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  number: { fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  empty: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** All items of a quarter: what was entered, and which still wait. */
export function DoneList(props: {
  readonly items: readonly DoneItem[];
  readonly quarter: Quarter;
  readonly current: DoneItem;
  readonly onChoose: (one: DoneItem) => void;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useYearWords();
  const { items, quarter, current, onChoose } = props;
  return (
    <ul className={styles.list} aria-label={say('done.items')}>
      {items.map((one) => {
        const isEmpty = isWaiting(one, quarter, session.pack);
        const value = one.row.quarters[quarter - 1]!.fact.cells[0]?.text.trim() ?? '';
        return (
          <li key={one.row.row}>
            <button
              type="button"
              className={mergeClasses(styles.item, one === current && styles.current)}
              aria-current={one === current ? 'true' : undefined}
              onClick={() => onChoose(one)}
            >
              <span className={styles.number}>{bare(one.item.number.text)}</span>
              <span>{one.item.name.text}</span>
              <span className={mergeClasses(styles.value, isEmpty && styles.empty)}>
                {isEmpty ? say('done.blank') : value || '—'}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
