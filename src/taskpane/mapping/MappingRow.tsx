import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FIELDS, MEASURES } from '../../core/report/marks';
import { fold } from '../../core/text/fold';
import { doubtText, mappedText } from '../../strings/mapping-text';
import { markLabel } from '../../strings/report-text';
import { Button } from '../shell/Button';
import { SeverityMark } from '../shell/SeverityMark';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { type DraftCell, type DraftRow, indicatorsOf, markOf, measureOf, placeOf, standingOf } from './draft';
import type { IndicatorChoice } from './indicator-choices';
import { useMappingWords } from './say-of-mapping';

const SHAPES = { unknown: 'error', look: 'warning', sure: 'info', done: 'ready' } as const;

const MOST_LIKELY = 4;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'flex', gap: '6px', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  label: { flex: '1 1 auto', minWidth: 0, margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  field: {
    font: 'inherit',
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cells: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  cell: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '2px 8px', alignItems: 'center' },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  fault: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What a row's controls can do. */
export interface RowSteps {
  confirm(row: DraftRow): void;
  leave(row: DraftRow): void;
  chooseIndicator(row: DraftRow, indicators: readonly string[]): void;
  chooseMark(place: string, mark: string): void;
}

/** A row of the form: what it seems to be, what each of its cells takes and the number that would be written. */
export function MappingRow(props: {
  readonly row: DraftRow;
  readonly choices: readonly IndicatorChoice[];
  readonly listId: string;
  readonly valueOf: (mark: string | null) => string;
  readonly steps: RowSteps;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const { state } = usePane();
  const { row, choices, listId, valueOf, steps } = props;
  const standing = standingOf(row);
  const doubts = new Set(row.cells.filter((cell) => !cell.isConfirmed).map((cell) => doubtText(cell, state.language)));
  const why = [...doubts].filter((text) => text !== '').join('; ');
  return (
    <li className={styles.row} id={`map-${row.key}`} tabIndex={-1}>
      <div className={styles.head}>
        <SeverityMark severity={SHAPES[standing]} />
        <h4 className={styles.label}>{row.label}</h4>
        <span className={styles.small}>{say(`confidence.${standing}`)}</span>
      </div>
      {why !== '' && <span className={styles.small}>{why}</span>}
      {row.table !== null && (
        <IndicatorField key={chosenText(row)} row={row} choices={choices} listId={listId} steps={steps} />
      )}
      {standing === 'unknown' && <Perhaps row={row} choices={choices} steps={steps} />}
      <ul className={styles.cells}>
        {row.cells.map((cell) => (
          <MappedCellLine key={placeOf(cell)} cell={cell} row={row} value={valueOf(cell.chosen)} steps={steps} />
        ))}
      </ul>
      {standing !== 'done' && <RowActions row={row} steps={steps} />}
    </li>
  );
}

/** The indicators that a row may mean, each a button: one press settles the row. */
function Perhaps(props: {
  readonly row: DraftRow;
  readonly choices: readonly IndicatorChoice[];
  readonly steps: RowSteps;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const { row, choices, steps } = props;
  const ids = new Set(row.cells.flatMap(({ offered }) => offered.flatMap(indicatorsOf)));
  const likely = choices.filter(({ indicators }) => indicators.every((id) => ids.has(id))).slice(0, MOST_LIKELY);
  if (likely.length === 0) return null;
  return (
    <div className={styles.actions} role="group" aria-label={`${say('map.perhaps')} ${row.label}`}>
      <span className={styles.small}>{say('map.perhaps')}</span>
      {likely.map(({ label, indicators }) => (
        <Button key={label} size="small" onClick={() => steps.chooseIndicator(row, indicators)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

function RowActions({ row, steps }: { readonly row: DraftRow; readonly steps: RowSteps }) {
  const styles = useStyles();
  const say = useMappingWords();
  return (
    <div className={styles.actions}>
      {row.cells.some((cell) => !cell.isConfirmed && cell.chosen !== null) && (
        <Button size="small" onClick={() => steps.confirm(row)} aria-label={`${say('map.confirmRow')}: ${row.label}`}>
          {say('map.confirmRow')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        onClick={() => steps.leave(row)}
        aria-label={`${say('map.leaveRow')}: ${row.label}`}
      >
        {say('map.leaveRow')}
      </Button>
    </div>
  );
}

/** The indicators of a row as one text, so that another choice shows itself. */
function chosenText({ cells }: DraftRow): string {
  return cells.map(({ chosen }) => chosen ?? '').join(' ');
}

/** The indicators that most of a row's cells name. */
function rowIndicators({ cells }: DraftRow): readonly string[] {
  const marks = cells.flatMap(({ chosen }) => (chosen ? [chosen] : []));
  return indicatorsOf(marks.find((mark) => mark.includes('/')) ?? marks[0] ?? null);
}

function IndicatorField(props: {
  readonly row: DraftRow;
  readonly choices: readonly IndicatorChoice[];
  readonly listId: string;
  readonly steps: RowSteps;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const faultId = useId();
  const { row, choices, listId, steps } = props;
  const now = rowIndicators(row);
  const shown = choices.find(({ indicators }) => indicators.join() === now.join())?.label ?? '';
  const [text, setText] = useState(shown);
  const [isUnknown, setUnknown] = useState(false);
  const choose = (typed: string): void => {
    setText(typed);
    const choice = choices.find(({ label }) => fold(label) === fold(typed));
    setUnknown(false);
    if (choice && choice.label !== shown) steps.chooseIndicator(row, choice.indicators);
  };
  return (
    <>
      <input
        className={styles.field}
        list={listId}
        value={text}
        placeholder={say('map.indicator.hint')}
        aria-label={`${say('map.indicator', { row: row.row })}: ${row.label}`}
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? faultId : undefined}
        // What was typed half stands in the way of the next search.
        onFocus={(event) => event.target.select()}
        onChange={(event) => choose(event.target.value)}
        onBlur={() => setUnknown(text !== '' && !choices.some(({ label }) => fold(label) === fold(text)))}
      />
      {isUnknown && (
        <span id={faultId} role="alert" className={styles.fault}>
          {say('map.indicator.unknown')}
        </span>
      )}
    </>
  );
}

function MappedCellLine(props: {
  readonly cell: DraftCell;
  readonly row: DraftRow;
  readonly value: string;
  readonly steps: RowSteps;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const { session, state } = usePane();
  const { cell, row, value, steps } = props;
  const own = indicatorsOf(cell.chosen);
  const indicators = own.length > 0 ? own : rowIndicators(row);
  const options = optionsOf(cell, indicators);
  const isAmount = cell.table !== null && cell.chosen !== null && cell.chosen !== '';
  return (
    <li className={styles.cell}>
      <span>
        <span className={styles.small}>{[cell.cell, cell.columnLabel].filter((text) => text !== '').join(' · ')}</span>{' '}
        {isAmount && <span className={value ? styles.value : styles.small}>{value || say('map.noValue')}</span>}
      </span>
      <select
        className={styles.field}
        aria-label={`${say('map.measure', { cell: cell.cell })}: ${row.label}`}
        value={cell.chosen ?? '?'}
        onChange={(event) => event.target.value !== '?' && steps.chooseMark(placeOf(cell), event.target.value)}
      >
        {cell.chosen === null && <option value="?">{say('map.undecided')}</option>}
        <option value="">{say('map.leave')}</option>
        {options.map((mark) => (
          <option key={mark} value={mark}>
            {cell.table === null || indicatorsOf(mark).join() !== indicators.join()
              ? mappedText(mark, session.pack, state.language)
              : measureText(mark, state.language)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** What a cell may be made to take: what it takes, what was offered for it, and every measure of its row's indicator. */
function optionsOf(cell: DraftCell, indicators: readonly string[]): readonly string[] {
  const own = cell.chosen ? [cell.chosen] : [];
  if (cell.table === null)
    return [...new Set([...own, ...FIELDS.filter((field) => !/^(?:no|pack|check|items|notes)/.test(field))])];
  const measures = indicators.length > 0 ? MEASURES.map((measure) => markOf(indicators, measure)) : [];
  const offered = cell.offered.filter((mark) => measureOf({ ...cell, chosen: mark, measure: null }) !== null);
  return [...new Set([...own, ...offered, ...measures])];
}

/** The measure alone: "reja"; the indicator stands above. */
function measureText(mark: string, language: Parameters<typeof markLabel>[1]): string {
  const measure = MEASURES.find((one) => mark.endsWith(`.${one}`)) ?? null;
  return markLabel({ label: '', measure }, language).replace(/^[\s,]+/, '');
}
