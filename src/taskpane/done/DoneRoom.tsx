import { Foot } from '../shell/Foot';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';
import { DoneForm } from './DoneForm';
import { DoneUpdateOffer } from './DoneUpdateOffer';
import { MakeDone } from './MakeDone';

/** What was done, quarter by quarter: the form over the sheet Bajarilishi, which is made where it is missing. */
export function DoneRoom({ onClose }: YearRoomProps) {
  const say = useYearWords();
  const { done } = usePane().state;
  return (
    <>
      <Room title={say('done.title')} back={say('year.back')} onClose={onClose}>
        {done === null && <MakeDone />}
        {done && <DoneUpdateOffer done={done} />}
        {done && <DoneForm key={done.grid.sheet} done={done} />}
      </Room>
      <Foot />
    </>
  );
}
