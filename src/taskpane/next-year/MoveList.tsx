import { makeStyles } from '@fluentui/react-components';
import type { Move, MoveKind, NextYearPlan } from '../../core/next-year/next-year';
import { cellText } from '../../strings/format';
import { textDifference } from '../findings/text-difference';
import { Chunked } from '../report/Chunked';
import { CellButton } from '../shell/CellButton';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

const useStyles = makeStyles({
  kind: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  summary: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { color: tokens.colorNeutralForeground2 },
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: '4px 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  move: { display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)', gap: '8px', alignItems: 'baseline' },
  texts: { minWidth: 0, whiteSpace: 'pre-line' },
  before: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'none' },
  keep: { display: 'flex', gap: '6px', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
});

/** What changes, by kind, each kind folded: cell, before and after. Years that may be meant as they stand can be left. */
export function MoveList(props: {
  readonly planned: NextYearPlan;
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (cell: string, isKept: boolean) => void;
}) {
  const styles = useStyles();
  const say = useYearWords();
  const { planned, kept, onKeep } = props;
  const { fromYear, year, facts } = planned;
  return (
    <div>
      {kindsOf(planned.moves).map(([kind, moves]) => (
        <details key={kind} className={styles.kind} open={kind === 'text'}>
          <summary className={styles.summary}>
            {say(`next.kind.${kind}`, { fromYear, year })} <span className={styles.count}>({moves.length})</span>
          </summary>
          {kind === 'fact' && (
            <p className={styles.text}>
              {say('next.source', { fromYear, ...facts })}. {facts.plan > 0 && say('next.sourcePlan', facts)}{' '}
              {facts.blank > 0 && say('next.blankFacts', { fromYear, count: facts.blank })}
            </p>
          )}
          <ul className={styles.list}>
            <Chunked entries={moves} first={6}>
              {(shown) => shown.map((move) => <MoveLine key={move.cell} {...{ move, kept, onKeep }} />)}
            </Chunked>
          </ul>
        </details>
      ))}
    </div>
  );
}

function MoveLine(props: {
  readonly move: Move;
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (cell: string, isKept: boolean) => void;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useYearWords();
  const { move, kept, onKeep } = props;
  const { cell, edit, isSure } = move;
  const { before, after } = textDifference(cellText(edit.before, state.language), cellText(edit.after, state.language));
  // What changes is then only that it waits to be confirmed.
  const isSame = before === after;
  const isKept = kept.has(cell);
  return (
    <li className={styles.move}>
      <span>
        <CellButton cell={cell} onClick={() => state.sheet !== null && session.host.showCell(state.sheet, cell)} />
      </span>
      <span className={styles.texts}>
        {isKept ? (
          before
        ) : (
          <>
            {before !== '' && !isSame && (
              <>
                <del className={styles.before}>{before}</del> →{' '}
              </>
            )}
            <ins className={styles.after}>{after === '' ? say('next.blank') : after}</ins>
          </>
        )}
        {!isSure && (
          <label className={styles.keep}>
            <input type="checkbox" checked={isKept} onChange={({ target }) => onKeep(cell, target.checked)} />
            {say('next.keepCell', { cell })}
          </label>
        )}
      </span>
    </li>
  );
}

/** The moves by kind, in the order in which the kinds first come. */
function kindsOf(moves: readonly Move[]): readonly (readonly [MoveKind, readonly Move[]])[] {
  const kinds = new Map<MoveKind, Move[]>();
  for (const move of moves) kinds.set(move.kind, [...(kinds.get(move.kind) ?? []), move]);
  return [...kinds];
}
