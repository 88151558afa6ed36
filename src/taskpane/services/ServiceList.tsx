import { makeStyles } from '@fluentui/react-components';
import { NOBODY } from '../../core/check/service-labels';
import type { Quarter } from '../../core/plan/plan';
import { filledCount, type ServicePage } from '../../core/services/service-pages';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { MadePages } from './use-making';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '10px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  service: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 8px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  count: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  made: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200 },
});

/** The services with how much of each is filled in, and the page of one alone. */
export function ServiceList(props: {
  readonly pages: readonly ServicePage[];
  readonly quarter: Quarter;
  readonly made: MadePages | null;
  readonly onMake: (page: ServicePage) => void;
}) {
  const styles = useStyles();
  const say = useYearWords();
  const { pages, quarter, made, onMake } = props;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('services.list')}</h3>
      <ul className={styles.list} aria-label={say('services.list')}>
        {pages.map((page) => (
          <Service
            key={page.id}
            page={page}
            quarter={quarter}
            made={made?.only === page.id ? made : null}
            onMake={() => onMake(page)}
          />
        ))}
      </ul>
    </section>
  );
}

function Service(props: {
  readonly page: ServicePage;
  readonly quarter: Quarter;
  readonly made: MadePages | null;
  readonly onMake: () => void;
}) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useYearWords();
  const { page, quarter, made, onMake } = props;
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
      <Button
        size="small"
        disabled={state.busy !== null}
        aria-label={say('services.makeOneOf', { service })}
        onClick={onMake}
      >
        {say('services.makeOne')}
      </Button>
      <span className={styles.made} role="status">
        {made && say(`next.done.${made.way}`, { name: made.name })}
      </span>
    </li>
  );
}
