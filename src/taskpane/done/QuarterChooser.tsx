import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { isWaiting } from '../../actions/done-form';
import { romanOf } from '../../core/check/roman';
import { QUARTERS } from '../../core/done/done';
import type { DoneItem } from '../../core/done/done-plan';
import type { Quarter } from '../../core/plan/plan';
import { Button } from '../shell/Button';
import { PRESSED } from '../shell/pressed';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  quarters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  // Two by two where four do not fit.
  quarter: {
    minWidth: 'max-content',
    flex: '1 1 max(64px, min(50% - 2px, (350px - 100%) * 999))',
    padding: '5px 8px',
  },
  chosen: PRESSED,
  count: { display: 'block', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

/** The four quarters, each with how many items still wait for a number. */
export function QuarterChooser(props: {
  readonly items: readonly DoneItem[];
  readonly quarter: Quarter;
  readonly onChoose: (quarter: Quarter) => void;
}) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useYearWords();
  const { items, quarter, onChoose } = props;
  return (
    <div className={styles.quarters} role="group" aria-label={say('done.quarters')}>
      {QUARTERS.map((each) => {
        const count = items.filter((one) => isWaiting(one, each, session.pack)).length;
        return (
          <Button
            key={each}
            className={mergeClasses(styles.quarter, each === quarter && styles.chosen)}
            aria-pressed={each === quarter}
            onClick={() => onChoose(each)}
          >
            {say('done.quarter', { quarter: romanOf(each) })}
            <span className={styles.count}>{count === 0 ? '✓' : say('done.empty', { count })}</span>
          </Button>
        );
      })}
    </div>
  );
}
