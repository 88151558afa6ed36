import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { planPrint } from '../../strings/print-plan';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { useYearWords, type YearWord } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  ways: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
});

/** The plan ready for paper: what will be set, one button, and the way back. */
export function PrintRoom({ check, onClose }: YearRoomProps) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const [told, setTold] = useState<YearWord | null>(null);
  const { plan } = check;
  const print = planPrint(plan, session.pack, state.language);
  const { approvalAt, acquainted } = print;
  const prepare = async (): Promise<void> => {
    setTold(null);
    // Where the host prints itself, the file is one that is saved first.
    if (await session.preparePrint(print)) setTold(session.host.canPrint ? 'print.doneFile' : 'print.done');
  };
  const undo = async (): Promise<void> => {
    setTold(null);
    if (await session.undoPrint()) setTold('print.undone');
  };
  return (
    <Room title={say('print.title')} back={say('year.back')} onClose={onClose}>
      <p className={styles.text}>{say('print.lead', { sheet: plan.sheet })}</p>
      <ul className={styles.list}>
        <li>{say('print.paper')}</li>
        <li>{say('print.heading')}</li>
        <li>{approvalAt === null ? say('print.approval') : say('print.approvalStands', { cell: approvalAt })}</li>
        <li>{say('print.pages')}</li>
        <li>{say('print.acquainted', { sheet: acquainted.name })}</li>
      </ul>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => void prepare()}>
          {say('print.do')}
        </Button>
        {state.printBefore && <Button onClick={() => void undo()}>{say('print.undo')}</Button>}
      </div>
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
    </Room>
  );
}
