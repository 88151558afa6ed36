import { makeStyles } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Finding } from '../../core/check/finding';
import { parseCellName } from '../../core/sheet/address';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { Button } from '../shell/Button';

/** Loaded with the first card about what was done. */
const DoneFormButton = lazy(async () => ({ default: (await import('./DoneFormButton')).DoneFormButton }));

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** What can be done about a finding: mend it the chosen way, point at the columns, open its item, answer it; the first possible one is the blue button. */
export function CardActions(props: {
  readonly finding: Finding;
  /** Which way of mending is chosen, 0 the first. */
  readonly way: number;
  readonly canNote: boolean;
  /** While a note is written, saving it is the blue button. */
  readonly isNoteOpen: boolean;
  readonly hasNote: boolean;
  readonly onNote: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const sayInRooms = useRoomWords();
  const { finding, way, canNote, isNoteOpen, hasNote, onNote, children } = props;
  const blue = isNoteOpen ? 'secondary' : 'primary';
  const row = parseCellName(finding.at)?.row ?? 0;
  const isOfPlan = finding.sheet === undefined;
  const hasItem =
    isOfPlan && (state.check?.plan.items.some((item) => row >= item.rows[0] && row <= item.rows[1]) ?? false);
  const hasFix = finding.fix !== undefined;
  const openForm = () => {
    session.showItem(row);
    session.setTab('items');
  };
  return (
    <div className={styles.actions}>
      {hasFix && (
        <Button appearance={blue} onClick={() => void session.applyFix(finding.id, way)}>
          {say('card.fix')}
        </Button>
      )}
      {finding.rule === 'sheet-columns' && (
        <Button appearance="primary" onClick={() => session.pointAtColumns(true)}>
          {sayInRooms('noPlan.point')}
        </Button>
      )}
      {!isOfPlan && (
        <Suspense fallback={null}>
          <DoneFormButton isFirst={!hasFix} />
        </Suspense>
      )}
      {hasItem && (
        <Button appearance={hasFix ? 'secondary' : blue} onClick={openForm}>
          {sayInRooms('card.form')}
        </Button>
      )}
      {canNote && <NoteButton hasNote={hasNote} onNote={onNote} />}
      {children}
    </div>
  );
}

function NoteButton({ hasNote, onNote }: { readonly hasNote: boolean; readonly onNote: () => void }) {
  const say = useRoomWords();
  return (
    <Button id="open-note" onClick={onNote}>
      {say(hasNote ? 'card.noteChange' : 'card.note')}
    </Button>
  );
}
