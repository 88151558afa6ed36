import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { yearOfPlan } from '../../core/check/plan-year';
import { romanOf } from '../../core/check/roman';
import { NOBODY } from '../../core/check/service-labels';
import type { Quarter } from '../../core/plan/plan';
import { pageSheets, pageTitle } from '../../core/services/page-sheet';
import { filledCount, type ServicePage } from '../../core/services/service-pages';
import { planWays } from '../next-year/hand-over';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  service: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  count: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'stretch' },
  done: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface Made {
  readonly name: string;
  readonly way: 'workbook' | 'download';
}

/** What makes pages and hands them over, and what they became. */
function useMaking({ plan }: PlanCheck, quarter: Quarter) {
  const { session } = usePane();
  const say = useYearWords();
  const [made, setMade] = useState<Made | null>(null);
  const make = (pages: readonly ServicePage[], way: Made['way']): void => {
    setMade(null);
    void session.run('filling', async () => {
      const bytes = await session.host.newWorkbook(pageSheets(pages, { plan, pack: session.pack, quarter }));
      const [only] = pages.length === 1 ? pages : [];
      const data = { year: yearOfPlan(plan) ?? '', quarter: romanOf(quarter), service: only ? pageTitle(only) : '' };
      const name = say(only ? 'services.fileNameOne' : 'services.fileName', data).replace(/[\\/:*?"<>|]+/g, '-');
      setMade({ name: await session.host.deliver(bytes, `${name.trim()}.xlsx`, way), way });
    });
  };
  return { made, make };
}

/** The services with how much of each is filled in; their pages as one workbook, or that of one alone. */
export function ServiceList(props: {
  readonly check: PlanCheck;
  readonly pages: readonly ServicePage[];
  readonly quarter: Quarter;
  /** Whether making pages is the next thing to do. */
  readonly isNext: boolean;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { check, pages, quarter, isNext } = props;
  const { made, make } = useMaking(check, quarter);
  const [usual = 'download', ...others] = planWays(session.host).filter((way) => way !== 'sheet');
  const isOff = state.busy !== null;
  return (
    <>
      <ul className={styles.list} aria-label={say('services.list')}>
        {pages.map((page) => (
          <Service key={page.id} {...{ page, quarter, isOff }} onMake={() => make([page], usual)} />
        ))}
      </ul>
      <div className={styles.ways}>
        <Button appearance={isNext ? 'primary' : 'secondary'} disabled={isOff} onClick={() => make(pages, usual)}>
          {say('services.make', { count: pages.length, quarter: romanOf(quarter) })}
        </Button>
        {others.map((way) => (
          <Button key={way} size="small" appearance="subtle" disabled={isOff} onClick={() => make(pages, way)}>
            {say(`next.goes.${way}`)}
          </Button>
        ))}
        <p className={styles.done} role="status">
          {made && say(`next.done.${made.way}`, { name: made.name })}
        </p>
      </div>
    </>
  );
}

function Service(props: {
  readonly page: ServicePage;
  readonly quarter: Quarter;
  readonly isOff: boolean;
  readonly onMake: () => void;
}) {
  const styles = useStyles();
  const say = useYearWords();
  const { page, quarter, isOff, onMake } = props;
  const service = page.id === NOBODY ? say('services.nobody') : page.label;
  const [count, filled] = [page.items.length, filledCount(page, quarter)];
  return (
    <li className={styles.service}>
      <span>
        {service}
        <span className={styles.count}>
          {filled === count && '✓ '}
          {say('services.count', { count, filled })}
        </span>
      </span>
      <Button size="small" disabled={isOff} aria-label={say('services.makeOneOf', { service })} onClick={onMake}>
        {say('services.makeOne')}
      </Button>
    </li>
  );
}
