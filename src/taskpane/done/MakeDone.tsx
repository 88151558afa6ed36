import { makeStyles } from '@fluentui/react-components';
import { Button } from '../shell/Button';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  text: { margin: 0 },
  make: { alignSelf: 'flex-start' },
});

/** The workbook has no sheet Bajarilishi yet: what it is, and the button that makes it. */
export function MakeDone() {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  return (
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
  );
}
