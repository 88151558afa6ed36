import { makeStyles } from '@fluentui/react-components';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { Button } from './Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  box: { padding: '6px 8px', display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Says what a clean copy takes out and what it leaves, before anything is taken out. */
export function CleanCopy({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{say('clean.title')}</h2>
      <p className={styles.text}>{say('clean.text')}</p>
      <p className={styles.text}>{say('clean.goes')}</p>
      <p className={styles.text}>{say('clean.stays')}</p>
      <p className={styles.text}>{say('clean.first')}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('clean.cancel')}</Button>
        <Button
          appearance="primary"
          onClick={() => {
            onClose();
            void session.cleanCopy();
          }}
        >
          {say('clean.do')}
        </Button>
      </div>
    </div>
  );
}
