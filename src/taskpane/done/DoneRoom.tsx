import { makeStyles } from '@fluentui/react-components';
import { Button } from '../shell/Button';
import { Foot } from '../shell/Foot';
import { Room } from '../shell/Room';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import type { YearRoomProps } from '../year/year-rooms';
import { DoneForm } from './DoneForm';
import { DoneUpdateOffer } from './DoneUpdateOffer';

const useStyles = makeStyles({
  text: { margin: 0 },
  make: { alignSelf: 'flex-start' },
});

/** What was done, quarter by quarter: the form over the sheet Bajarilishi, which is made where it is missing. */
export function DoneRoom({ onClose }: YearRoomProps) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { done } = state;
  return (
    <>
      <Room title={say('done.title')} back={say('year.back')} onClose={onClose}>
        {done === null && (
          <>
            <p className={styles.text}>{say('done.first')}</p>
            <Button
              className={styles.make}
              appearance="primary"
              disabled={state.busy !== null}
              onClick={() => void session.makeDone()}
            >
              {say('done.make')}
            </Button>
          </>
        )}
        {done && <DoneUpdateOffer done={done} />}
        {done && <DoneForm key={done.grid.sheet} done={done} />}
      </Room>
      <Foot />
    </>
  );
}
