import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { FindingText } from '../../strings/finding-text';
import { fixesOf } from '../session/fixes';
import { useReturn } from '../shell/use-closing';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { CardActions } from './CardActions';
import { FixPreview } from './FixPreview';
import { RelatedCells } from './RelatedCells';
import { isAnswerable } from './standing';
import { WayChooser } from './WayChooser';
import { WhyButton } from './WhyButton';
import { tokens } from '../tokens';

/** Loaded with the first note that is written or grown old. */
const NoteBox = lazy(async () => ({ default: (await import('./NoteBox')).NoteBox }));
const StaleNote = lazy(async () => ({ default: (await import('./StaleNote')).StaleNote }));

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 10px 10px 34px' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

/** The open card: what to do, the cells it speaks of, before and after, and what can be done. */
export function CardBody(props: {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly note: string | undefined;
}) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useRoomWords();
  const { finding, text, note } = props;
  const [way, setWay] = useState(0);
  const [isNoteOpen, setNoteOpen] = useState(false);
  useReturn(isNoteOpen ? 'note' : null);
  const stale = state.staleNotes[finding.id];
  const ways = fixesOf(finding);
  const fix = ways[way] ?? ways[0];
  return (
    <div className={styles.body}>
      <p className={styles.text}>{text.todo}</p>
      <RelatedCells cells={finding.related} sheet={finding.sheet ?? state.sheet} />
      {ways.length > 1 && <WayChooser titles={text.fixes} chosen={way} onChoose={setWay} />}
      {fix && <FixPreview fix={fix} />}
      {note !== undefined && !isNoteOpen && <p className={styles.note}>{say('card.noteShown', { text: note })}</p>}
      <Suspense fallback={null}>
        {stale && !isNoteOpen && <StaleNote finding={finding} note={stale} onRewrite={() => setNoteOpen(true)} />}
        {isNoteOpen && (
          <NoteBox finding={finding} note={note ?? stale?.text ?? ''} onClose={() => setNoteOpen(false)} />
        )}
      </Suspense>
      <CardActions
        finding={finding}
        way={way}
        canNote={isAnswerable(state, finding) && !isNoteOpen && !stale}
        isNoteOpen={isNoteOpen}
        hasNote={note !== undefined}
        onNote={() => setNoteOpen(true)}
      >
        <WhyButton finding={finding} />
      </CardActions>
    </div>
  );
}
