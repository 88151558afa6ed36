import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { FindingText } from '../../strings/finding-text';
import { fixesOf } from '../session/fixes';
import { usePane } from '../use-pane';
import { CardActions } from './CardActions';
import { FixPreview } from './FixPreview';
import { NoteBox } from './NoteBox';
import { RelatedCells } from './RelatedCells';
import { WayChooser } from './WayChooser';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 10px 10px 34px' },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  why: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, paddingLeft: '8px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

/** The open card: what to do, the cells it speaks of, before and after, and what can be done. */
export function CardBody(props: {
  readonly finding: Finding;
  readonly text: FindingText;
  readonly note: string | undefined;
}) {
  const styles = useStyles();
  const { say } = usePane();
  const { finding, text, note } = props;
  const [way, setWay] = useState(0);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [isNoteOpen, setNoteOpen] = useState(false);
  const whyId = useId();
  const ways = fixesOf(finding);
  const fix = ways[way] ?? ways[0];
  return (
    <div className={styles.body}>
      <p className={styles.text}>{text.todo}</p>
      <RelatedCells cells={finding.related} />
      {ways.length > 1 && <WayChooser titles={text.fixes} chosen={way} onChoose={setWay} />}
      {fix && <FixPreview fix={fix} />}
      {note !== undefined && !isNoteOpen && <p className={styles.note}>{say('card.noteShown', { text: note })}</p>}
      {isNoteOpen && <NoteBox finding={finding} note={note ?? ''} onClose={() => setNoteOpen(false)} />}
      {isWhyOpen && (
        <p className={styles.why} id={whyId}>
          {text.why}
        </p>
      )}
      <CardActions
        finding={finding}
        way={way}
        canNote={!isNoteOpen}
        hasNote={note !== undefined}
        onNote={() => setNoteOpen(true)}
      >
        <Button
          appearance="subtle"
          aria-expanded={isWhyOpen}
          aria-controls={isWhyOpen ? whyId : undefined}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {say('card.why')}
        </Button>
      </CardActions>
    </div>
  );
}
