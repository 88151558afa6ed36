import { makeStyles } from '@fluentui/react-components';
import type { CalendarPart } from '../../strings/calendar-sheet';
import { dayText, entryState, glanceWord } from '../../strings/glance-text';
import { ItemLink } from '../overview/ItemLink';
import { Fold } from '../report/Fold';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'baseline' },
  when: { flex: '0 0 auto', textAlign: 'right', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Entries one below the other: the item, its day and how it stands. */
export function DueList({ title, part }: { readonly title: string; readonly part: CalendarPart }) {
  const styles = useStyles();
  const { language } = usePane().state;
  const { plan, calendar, entries, today } = part;
  return (
    <Fold title={`${title}: ${glanceWord('calendar.count', language, { count: entries.length })}`}>
      {entries.length === 0 && <p className={styles.none}>{glanceWord('calendar.none', language)}</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.line}>
            <ItemLink item={plan.items[entry.item]!} sheet={plan.sheet} />
            <span className={styles.when}>
              {dayText(entry.due, language)}
              <span className={styles.state}>
                {glanceWord(`calendar.state.${entryState(entry, today, calendar)}`, language)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
