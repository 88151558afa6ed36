import { makeStyles } from '@fluentui/react-components';
import type { Say } from '../say';
import type { Trouble } from '../session/state';
import { usePane } from '../use-pane';
import { Banner } from './Banner';
import { stepText } from './step-text';
import { Button } from './Button';

/** As many cells are named; of more, how many. */
const NAMED_CELLS = 12;

const useStyles = makeStyles({
  place: { padding: '8px 16px 0', flexShrink: 0 },
  row: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
});

/** What the outside world refused, in a sentence with its way out. */
export function TroubleBanner() {
  const styles = useStyles();
  const { session, state, say } = usePane();
  if (!state.trouble) return null;
  return (
    <div className={styles.place}>
      <Banner tone="warning" isSpoken>
        <div className={styles.row}>
          {troubleText(state.trouble, say)}
          <Button size="small" appearance="subtle" onClick={session.dismissTrouble}>
            {say('trouble.close')}
          </Button>
        </div>
      </Banner>
    </div>
  );
}

function troubleText(trouble: Trouble, say: Say): string {
  switch (trouble.kind) {
    case 'workbook':
      return say(`error.${trouble.code}`, { detail: trouble.detail }).replace(' ()', '');
    case 'refused':
      return say(`refused.${trouble.reason}`, { cell: trouble.cell });
    case 'undoRefused':
      return say(`undo.${trouble.reason}`, { cell: cellsText(trouble.cells, say) });
    case 'undoOverlaps':
      return say('undo.overlaps', { step: trouble.by ? stepText(trouble.by, say) : '…' });
    case 'undoSkipped':
      return say('undo.skipped', {
        reason: say(`undo.skipped.${trouble.reason}`),
        cells: cellsText(trouble.cells, say),
      });
    case 'sheetGone':
      return trouble.shown === null
        ? say('sheet.goneAll', { sheet: trouble.sheet })
        : say('sheet.gone', { sheet: trouble.sheet, shown: trouble.shown });
  }
}

/** Cells by name, of many the first ones. */
function cellsText(cells: readonly string[], say: Say): string {
  const named = cells.slice(0, NAMED_CELLS).join(', ');
  const count = cells.length - NAMED_CELLS;
  return count > 0 ? say('undo.andMore', { cells: named, count }) : named;
}
