import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the last write came to, said aloud as well. */
export function WrittenLine() {
  const styles = useStyles();
  const { state, say } = usePane();
  const { written } = state;
  const isFine = written?.isWritten && written.fault === null;
  return (
    <span role="status" className={mergeClasses(styles.line, !isFine && styles.fault)}>
      {written && say(outcomeWord(written.isWritten, written.fault))}
    </span>
  );
}

function outcomeWord(isWritten: boolean, fault: 'sum' | 'other' | null) {
  if (!isWritten) return 'form.notWritten';
  if (fault === null) return 'form.written';
  return fault === 'sum' ? 'form.writtenWithSum' : 'form.writtenWithFault';
}
