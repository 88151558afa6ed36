import { makeStyles } from '@fluentui/react-components';
import type { PlanCheck } from '../../actions/check-plan';
import { shortened } from '../../core/check/item-label';
import type { Item, PlanCell } from '../../core/plan/plan';
import { isGrey } from '../../core/sheet/grey-format';
import { Chunked } from '../report/Chunked';
import { Button } from '../shell/Button';
import { CellButton } from '../shell/CellButton';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBottom: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  fact: { display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
  all: { alignSelf: 'flex-start' },
});

const RULE = 'fact-unconfirmed';

/** Facts of the shown plan that were taken from last year's: each to be confirmed, or all at once. Nothing where there is none. */
export function UnconfirmedFacts({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const facts = unconfirmed(check);
  const finding = check.findings.find(({ rule }) => rule === RULE);
  if (facts.length === 0 || !finding) return null;
  const isOff = state.busy !== null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('next.unconfirmed')}</h3>
      <p className={styles.text}>{say('next.unconfirmedText', { count: facts.length })}</p>
      <ul className={styles.list}>
        <Chunked entries={facts} first={5}>
          {(shown) =>
            shown.map(({ cell, item }) => (
              <li key={cell.at} className={styles.fact}>
                <span>
                  <CellButton cell={cell.at} onClick={() => session.host.showCell(check.plan.sheet, cell.at)} />
                </span>
                <span>
                  {item.number.text} {shortened(item.name.text)}: <span className={styles.value}>{cell.text}</span>
                </span>
                <Button size="small" disabled={isOff} onClick={() => void session.confirmFact(cell.at)}>
                  {say('next.confirm')}
                </Button>
              </li>
            ))
          }
        </Chunked>
      </ul>
      <Button className={styles.all} disabled={isOff} onClick={() => void session.applyFix(finding.id, 0)}>
        {say('next.confirmAll', { count: facts.length })}
      </Button>
    </section>
  );
}

function unconfirmed({ plan }: PlanCheck): { readonly cell: PlanCell; readonly item: Item }[] {
  return plan.items.flatMap((item) =>
    [item, ...item.subRows].flatMap(({ fact }) =>
      fact.cells.filter((cell) => isGrey(cell.format) && cell.value !== null).map((cell) => ({ cell, item })),
    ),
  );
}
