import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { WriteOutcome } from '../session/state';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the last write of the form came to. */
export function WrittenLine() {
  return <OutcomeLine written={usePane().state.written} />;
}

/** What a write came to, said aloud as well. */
export function OutcomeLine({ written }: { readonly written: WriteOutcome | null }) {
  const styles = useStyles();
  const say = useRoomWords();
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
