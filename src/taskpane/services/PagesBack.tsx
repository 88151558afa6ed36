import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { comparePages, pageChanges, type TakenOffers } from '../../actions/service-pages';
import type { PlanCheck } from '../../actions/check-plan';
import type { Quarter } from '../../core/plan/plan';
import type { ShownDone } from '../session/state';
import { FileButton } from '../shell/FileButton';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import { Differences } from './Differences';
import { EnteredList } from './EnteredList';
import { NotTaken } from './NotTaken';
import { type GivenFiles, readFiles } from './read-files';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  preview: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Filled pages read back: what will be put in, what differs, what is not taken; one button writes it as one step. */
export function PagesBack(props: {
  readonly check: PlanCheck;
  readonly done: ShownDone;
  readonly quarter: Quarter;
  /** Told whether pages are being read, which then is the next thing to do. */
  readonly onReading: (isReading: boolean) => void;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { check, done, quarter, onReading } = props;
  const [given, setGiven] = useState<GivenFiles | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const show = (now: GivenFiles | null): void => {
    setGiven(now);
    onReading(now !== null);
  };
  const open = (...chosen: readonly File[]): void => {
    setWritten(null);
    void session.run('opening', async () => show(await readFiles(session, chosen, state.language)));
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{say('services.back')}</h3>
      <p className={styles.text}>{say('services.backText')}</p>
      <div className={styles.ways}>
        <FileButton label={say('services.choose')} accept=".xlsx,.xlsm" isMultiple onFile={open} />
        {given && (
          <Button appearance="subtle" onClick={() => show(null)}>
            {say('services.forget')}
          </Button>
        )}
      </div>
      {given && <Preview key={given.opening} {...{ check, done, quarter, given }} onWritten={setWritten} />}
      <p className={styles.text} role="status">
        {written !== null && say('services.done', { count: written })}
      </p>
    </section>
  );
}

function Preview(props: {
  readonly check: PlanCheck;
  readonly done: ShownDone;
  readonly quarter: Quarter;
  readonly given: GivenFiles;
  readonly onWritten: (count: number | null) => void;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { check, done, quarter, given, onWritten } = props;
  const [chosen, setChosen] = useState<TakenOffers>({});
  const taken = useMemo(() => comparePages(given.files, done, check.plan, quarter), [given, done, check.plan, quarter]);
  const changes = pageChanges(taken, chosen);
  const top = useRef<HTMLDivElement>(null);
  // What was asked for begins below what is in sight in a small pane. Newer browsers answer with a promise: no clean-up.
  useEffect(() => void top.current?.scrollIntoView?.({ block: 'start' }), []);
  const isNothing = [taken.fills, taken.conflicts, taken.troubles].every(({ length }) => length === 0);
  const put = async (): Promise<void> => {
    onWritten(null);
    if (!(await session.writeDone(done.grid.sheet, changes))) return;
    setChosen({});
    onWritten(changes.length);
  };
  return (
    <div ref={top} className={styles.preview}>
      <EnteredList fields={taken.fills} />
      <Differences
        fields={taken.conflicts}
        chosen={chosen}
        onChoose={(cell, offer) => setChosen(withOffer(chosen, cell, offer))}
      />
      <NotTaken {...{ given, taken, check }} sheet={done.grid.sheet} />
      {taken.known > 0 && <p className={styles.text}>{say('services.known', { count: taken.known })}</p>}
      {isNothing && taken.known === 0 && <p className={styles.text}>{say('services.empty')}</p>}
      {(changes.length > 0 || taken.conflicts.length > 0) && (
        <Button appearance="primary" disabled={changes.length === 0 || state.busy !== null} onClick={() => void put()}>
          {say('services.put', { count: changes.length })}
        </Button>
      )}
    </div>
  );
}

function withOffer(chosen: TakenOffers, cell: string, offer: number | null): TakenOffers {
  const { [cell]: _, ...others } = chosen;
  return offer === null ? others : { ...others, [cell]: offer };
}
