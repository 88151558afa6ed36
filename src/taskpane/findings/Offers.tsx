import { makeStyles } from '@fluentui/react-components';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  offer: { textAlign: 'left' },
});

/** Sentences to take with one press; nothing where there are none. */
export function Offers(props: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly onTake: (sentence: string) => void;
}) {
  const styles = useStyles();
  const { title, sentences, onTake } = props;
  if (sentences.length === 0) return null;
  return (
    <div role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      <div className={styles.list}>
        {sentences.map((sentence) => (
          <Button key={sentence} size="small" className={styles.offer} onClick={() => onTake(sentence)}>
            {sentence}
          </Button>
        ))}
      </div>
    </div>
  );
}
