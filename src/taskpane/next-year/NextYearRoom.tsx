import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { makeNextYear } from '../../actions/next-year';
import type { Chosen, NextYearPlan } from '../../core/next-year/next-year';
import { refusedCellNames } from '../../core/sheet/edit';
import type { DeliveryWay } from '../host';
import { Fold } from '../report/Fold';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { useReturn } from '../shell/use-closing';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';
import { FormView } from './FormView';
import { type HandedOver, handOver, planFileName } from './hand-over';
import { HandOverFoot } from './HandOverFoot';
import { MoveList } from './MoveList';
import { QuestionList } from './QuestionList';
import { UnconfirmedFacts } from './UnconfirmedFacts';
import { useNextYear } from './use-next-year';
import { withCell } from './with-cell';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: '4px 0', paddingLeft: '18px' },
  form: { alignSelf: 'stretch', textAlign: 'left' },
});

/** Next year's plan of this year's, or last year's figures into a form that was handed down. */
export function NextYearRoom({ check, onClose }: YearRoomProps) {
  const styles = useStyles();
  const say = useYearWords();
  const planned = useNextYear(check);
  const [isForm, setForm] = useState(false);
  useReturn(isForm ? 'form' : null);
  if (isForm) return <FormView check={check} onClose={() => setForm(false)} />;
  return (
    <Room title={say('next.title')} back={say('year.back')} onClose={onClose}>
      <UnconfirmedFacts check={check} />
      {planned === null && <p className={styles.text}>{say('next.noYear')}</p>}
      {planned && <Making key={`${check.plan.sheet} ${planned.year}`} check={check} planned={planned} />}
      <Fold title={say('next.form')} text={say('next.formText')}>
        <Button id="open-form" className={styles.form} onClick={() => setForm(true)}>
          {say('next.formOpen')}
        </Button>
      </Fold>
    </Room>
  );
}

/** What will change, what is to be chosen, and the button that makes it. */
function Making({ check, planned }: Pick<YearRoomProps, 'check'> & { readonly planned: NextYearPlan }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useYearWords();
  const [chosen, setChosen] = useState<Chosen>({});
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<HandedOver | null>(null);
  const { plan } = check;
  const { year, fromYear, left, questions } = planned;
  const make = (way: DeliveryWay): void => {
    setDone(null);
    void session.run('filling', async () => {
      const workbook = await session.host.openCopy({ mayWriteLocked: plan.isProtected });
      const { sheet, refused } = await makeNextYear(workbook, plan.sheet, planned, { chosen, kept });
      const name = planFileName(session, check, year, say);
      const handed = await handOver(session, { workbook, sheet, name }, way);
      setDone({ ...handed, refused: refusedCellNames(refused) });
    });
  };
  return (
    <>
      <p className={styles.text}>{say('next.lead', { fromYear, year })}</p>
      <HandOverFoot label={say('next.make', { year })} isOff={false} done={done} onMake={make} />
      {questions.length > 0 && (
        <Fold title={`${say('next.questions')} (${questions.length})`}>
          <QuestionList
            {...{ planned, plan, chosen }}
            onChoose={(id, way) => {
              setChosen({ ...chosen, [id]: way });
              setDone(null);
            }}
          />
        </Fold>
      )}
      <Fold title={say('next.changes')}>
        <MoveList {...{ planned, kept }} onKeep={(cell, isKept) => setKept(withCell(kept, cell, isKept))} />
      </Fold>
      {left.length > 0 && (
        <Fold title={`${say('next.left')} (${left.length})`}>
          <ul className={styles.list}>
            {left.map(({ cell, reason }) => (
              <li key={cell}>{say(`next.left.${reason}`, { cell })}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
