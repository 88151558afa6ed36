import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { currentQuarter } from '../../actions/done-form';
import { romanOf } from '../../core/check/roman';
import { doneItems } from '../../core/done/done-plan';
import type { Quarter } from '../../core/plan/plan';
import { servicePages } from '../../core/services/service-pages';
import { DoneUpdateOffer } from '../done/DoneUpdateOffer';
import { MakeDone } from '../done/MakeDone';
import { QuarterChooser } from '../done/QuarterChooser';
import type { ShownDone } from '../session/state';
import { Button } from '../shell/Button';
import { Foot } from '../shell/Foot';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';
import { PagesBack } from './PagesBack';
import { ServiceList } from './ServiceList';
import { useMaking } from './use-making';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Pages for services: made for a quarter, and read back when they were filled in. */
export function ServicesRoom({ check, onClose }: YearRoomProps) {
  const say = useYearWords();
  const { done } = usePane().state;
  return (
    <>
      <Room title={say('services.title')} back={say('year.back')} onClose={onClose}>
        {done === null && <MakeDone />}
        {done && <DoneUpdateOffer done={done} />}
        {done && <Quarterly key={done.grid.sheet} check={check} done={done} />}
      </Room>
      <Foot />
    </>
  );
}

function Quarterly({ check, done }: Pick<YearRoomProps, 'check'> & { readonly done: ShownDone }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const [quarter, setQuarter] = useState<Quarter>(() => currentQuarter(done.check, session.pack));
  const [isReading, setReading] = useState(false);
  const { made, make, others } = useMaking(check, quarter);
  const pages = servicePages(check.plan, done.record, session.pack);
  if (pages.length === 0) return <p className={styles.text}>{say('done.noItems')}</p>;
  const isOff = state.busy !== null;
  return (
    <>
      <p className={styles.text}>{say('services.lead')}</p>
      <QuarterChooser items={doneItems(done.check)} quarter={quarter} onChoose={setQuarter} />
      <Button appearance={isReading ? 'secondary' : 'primary'} disabled={isOff} onClick={() => make(pages)}>
        {say('services.make', { count: pages.length, quarter: romanOf(quarter) })}
      </Button>
      {others.map((way) => (
        <Button key={way} size="small" appearance="subtle" disabled={isOff} onClick={() => make(pages, way)}>
          {say(`next.goes.${way}`)}
        </Button>
      ))}
      <p className={styles.text} role="status">
        {made?.only === null && say(`next.done.${made.way}`, { name: made.name })}
      </p>
      <PagesBack check={check} done={done} quarter={quarter} onReading={setReading} />
      <ServiceList pages={pages} quarter={quarter} made={made} onMake={(page) => make([page])} />
    </>
  );
}
