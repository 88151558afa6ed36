import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { Group, Overview } from '../../core/overview/overview';
import { totalOf } from '../../core/overview/overview';
import type { Plan } from '../../core/plan/plan';
import { formatChange } from '../../strings/format';
import { dayText, OVERVIEW_SHEET, shortName } from '../../strings/glance-text';
import {
  asOfText,
  changesHeading,
  countsInWords,
  overviewSheet,
  statesShown,
  stateText,
} from '../../strings/overview-sheet';
import { Fold } from '../report/Fold';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import { useGlance } from '../year/use-glance';
import { ItemLink } from './ItemLink';
import { StateBar, StateSign } from './StateBar';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', listStyle: 'none', margin: 0, padding: 0 },
  sign: { display: 'inline-flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'baseline' },
  amount: { flex: '0 0 auto', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  label: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  sheet: { alignSelf: 'flex-start' },
});

/** The plan's year at a glance, above the rooms: how items stand, what is late, what changed most. */
export function OverviewPart({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const glance = useGlance(check);
  const [done, setDone] = useState<Parameters<typeof say> | null>(null);
  if (!glance) return <p className={styles.text}>{say('calendar.noYear')}</p>;
  const { overview } = glance;
  const { language } = state;
  const toSheet = async (): Promise<void> => {
    setDone(null);
    const isWritten = await session.writeOwnSheet(overviewSheet(check.plan, overview, language));
    if (isWritten) setDone(['overview.onSheet', { sheet: OVERVIEW_SHEET }]);
  };
  return (
    <section className={styles.part} aria-label={say('overview.title')}>
      <h2 className={styles.title}>{say('overview.title')}</h2>
      <p className={styles.text}>
        {asOfText(overview, language)}
        {!overview.isDoneKnown && <> · {say('overview.noDone')}</>}
      </p>
      <StateBar counts={overview.counts} overview={overview} />
      <ul className={styles.legend}>
        {statesShown(overview).map((each) => (
          <li key={each} className={styles.sign}>
            <StateSign state={each} /> {stateText(each, overview, language)} {overview.counts[each]}
          </li>
        ))}
      </ul>
      <Groups title={say('overview.sections')} groups={overview.sections} overview={overview} />
      <Groups title={say('overview.services')} groups={overview.services} overview={overview} />
      <Late plan={check.plan} overview={overview} />
      <Changes plan={check.plan} overview={overview} />
      <Button className={styles.sheet} onClick={() => void toSheet()}>
        {say('overview.toSheet')}
      </Button>
      <p className={styles.text} role="status">
        {done && say(...done)}
      </p>
    </section>
  );
}

interface PartProps {
  readonly overview: Overview;
  readonly plan: Plan;
}

function Groups({
  title,
  groups,
  overview,
}: {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly overview: Overview;
}) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useYearWords();
  return (
    <Fold title={title} isClosed>
      <ul className={styles.list}>
        {groups.map(({ id, label, counts }) => (
          <li key={id}>
            <div className={styles.line}>
              <span className={styles.label}>{shortName(label || say('calendar.nobody'))}</span>
              <span className={styles.amount}>{totalOf(counts)}</span>
            </div>
            <StateBar counts={counts} overview={overview} />
            <p className={styles.text} aria-hidden="true">
              {countsInWords(counts, overview, state.language)}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Late({ plan, overview }: PartProps) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useYearWords();
  const { late, isDoneKnown } = overview;
  return (
    <Fold title={`${say(isDoneKnown ? 'calendar.late' : 'calendar.past')}: ${late.length}`} isClosed>
      <ul className={styles.list}>
        {late.map(({ item, due }) => (
          <li key={item} className={styles.line}>
            <ItemLink item={plan.items[item]!} sheet={plan.sheet} />
            <span className={styles.amount}>{dayText(due, state.language)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Changes({ plan, overview }: PartProps) {
  const styles = useStyles();
  const { state } = usePane();
  if (overview.changes.length === 0) return null;
  return (
    <Fold title={changesHeading(overview, state.language)} isClosed>
      <ul className={styles.list}>
        {overview.changes.map(({ item, share }) => (
          <li key={item} className={styles.line}>
            <ItemLink item={plan.items[item]!} sheet={plan.sheet} />
            <span className={styles.amount}>{formatChange(share, state.language)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
