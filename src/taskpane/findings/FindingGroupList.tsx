import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { usePane } from '../use-pane';
import { FindingCard } from './FindingCard';
import type { FindingGroup } from './order';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

/** How many cards a group shows at first, and how many more each time: thousands at once would freeze the pane. */
const FIRST_SHOWN = 50;
const MORE_SHOWN = 200;

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  more: { marginTop: '6px', width: '100%' },
});

/** One group of findings as cards, a part of a long one. */
export function FindingGroupList(props: { readonly group: FindingGroup; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const headingId = useId();
  const { group, findings } = props;
  const openPlace = findings.findIndex((finding) => finding.id === state.openFinding);
  const shown = Math.max(limit, openPlace + 1);
  const rest = findings.length - shown;
  return (
    <section aria-labelledby={headingId}>
      <h2 className={styles.heading} id={headingId}>
        <span>{say(`group.${group}`)}</span>
        <span>{findings.length}</span>
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            isOpen={finding.id === state.openFinding}
            note={state.notes[finding.id]}
            isNoteStale={state.staleNotes[finding.id] !== undefined}
            session={session}
            language={state.language}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setLimit(shown + MORE_SHOWN)}>
          {say('group.more', { count: Math.min(rest, MORE_SHOWN) })}
        </Button>
      )}
    </section>
  );
}
