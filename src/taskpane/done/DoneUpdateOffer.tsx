import { makeStyles } from '@fluentui/react-components';
import { shortened } from '../../core/check/item-label';
import { Button } from '../shell/Button';
import { bare } from '../shell/step-text';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { ShownDone } from '../session/state';

const useStyles = makeStyles({
  box: {
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
  },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/** So many items are named in each line. */
const MOST = 5;

/** The plan changed since the sheet was made: what is new, moved or gone, and one button that brings the sheet up to it. */
export function DoneUpdateOffer({ done }: { readonly done: ShownDone }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { change, added, changed, gone } = done.update;
  const lines = [
    ['done.added', added.map(({ number, name }) => labelOf(number.text, name.text))],
    ['done.changed', changed.map(({ number, name }) => labelOf(number, name))],
    ['done.gone', gone.map(({ number, name }) => labelOf(number, name))],
  ] as const;
  if (!change && gone.length === 0) return null;
  return (
    <div className={styles.box} role="note">
      <p className={styles.text}>{say(change ? 'done.differs' : 'done.kept')}</p>
      <ul className={styles.list}>
        {lines.map(([word, items]) =>
          items.length === 0 ? null : (
            <li key={word}>
              {say(word, { count: items.length, items: items.slice(0, MOST).join('; ') })}
              {items.length > MOST && '; …'}
            </li>
          ),
        )}
      </ul>
      {change && (
        <Button disabled={state.busy !== null} onClick={() => void session.writeDone(done.grid.sheet, [change])}>
          {say('done.update')}
        </Button>
      )}
    </div>
  );
}

const labelOf = (number: string, name: string): string => [bare(number), shortened(name)].filter(Boolean).join(' ');
