import { makeStyles } from '@fluentui/react-components';
import { CellButton } from '../shell/CellButton';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { tokens } from '../tokens';

/** More would be a list to read, not a proof to see. */
const SHOWN = 12;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The other cells of a finding; each shows itself on the sheet. */
export function RelatedCells({ cells, sheet }: { readonly cells: readonly string[]; readonly sheet: string | null }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  if (cells.length === 0 || sheet === null) return null;
  return (
    <div className={styles.row}>
      <span>{say('card.related')}:</span>
      {cells.slice(0, SHOWN).map((cell) => (
        <CellButton key={cell} cell={cell} onClick={() => session.host.showCell(sheet, cell)} />
      ))}
      {cells.length > SHOWN && <span>{say('card.moreCells', { count: cells.length - SHOWN })}</span>}
    </div>
  );
}
