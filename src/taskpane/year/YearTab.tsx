import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { Button } from '../shell/Button';
import { useReturn } from '../shell/use-closing';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from './say-of-year';
import { YEAR_ROOMS } from './year-rooms';

const OverviewPart = lazy(async () => ({ default: (await import('../overview/OverviewPart')).OverviewPart }));

const useStyles = makeStyles({
  scroll: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  rooms: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  room: { width: '100%', display: 'block', textAlign: 'left', padding: '10px 12px' },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the year brings after the plan is right: a list of rooms, or the one that is open. */
export function YearTab({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  useReturn(state.yearRoom);
  const open = YEAR_ROOMS.find(({ name }) => name === state.yearRoom);
  if (open) {
    return (
      <Suspense fallback={null}>
        <open.Part check={check} onClose={() => session.showYear(null)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.scroll}>
      <Suspense fallback={null}>
        <OverviewPart check={check} />
      </Suspense>
      <ul className={styles.rooms} aria-label={say('year.rooms')}>
        {YEAR_ROOMS.map(({ name, title, text }) => (
          <li key={name}>
            <Button id={`open-${name}`} className={styles.room} onClick={() => session.showYear(name)}>
              {say(title)}
              <span className={styles.text}>{say(text)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
