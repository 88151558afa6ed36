import { makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { Chunked } from '../report/Chunked';
import { Banner } from '../shell/Banner';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import {
  chooseIndicator,
  chooseMark,
  confirmRow,
  type DraftCell,
  type DraftRow,
  leaveRow,
  placeOf,
  rowsOf,
  standingOf,
} from './draft';
import { indicatorChoices } from './indicator-choices';
import { MappingRow, type RowSteps } from './MappingRow';
import { useMappingWords } from './say-of-mapping';
import type { OpenDraft } from './use-draft';

const FILTERS = ['look', 'done', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const FIRST_ROWS = 15;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  table: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300 },
});

/** Whether a row is in a list. */
const isIn = (row: DraftRow, filter: Filter): boolean =>
  filter === 'all' || (standingOf(row) === 'done') === (filter === 'done');

interface RowsProps {
  readonly draft: OpenDraft;
  /** The row that the person pointed at in the form; it is shown and gets the focus. */
  readonly pointed: string | null;
  readonly valueOf: (mark: string | null) => string;
  readonly onCells: (cells: readonly DraftCell[]) => void;
}

/** The rows of a form, those first that a person has to settle; grouped by table. */
export function MappingRows(props: RowsProps) {
  const say = useMappingWords();
  const { draft, pointed, valueOf, onCells } = props;
  const [filter, setFilter] = useState<Filter>('look');
  // Rows that were just settled stay where they are until another list is asked for.
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const rows = rowsOf(draft.cells);
  const shown = rows.filter((row) => isIn(row, filter) || settled.has(row.key) || row.key === pointed);
  usePointed(pointed);
  const steps = stepsOn(draft.cells, rows, (row, next) => {
    setSettled(new Set([...settled, row.key]));
    onCells(next);
  });
  const choose = (next: Filter): void => {
    setFilter(next);
    setSettled(new Set());
  };
  return (
    <>
      <Filters rows={rows} filter={filter} onChoose={choose} />
      {shown.length === 0 && filter === 'look' && <Banner tone="ready">{say('map.allDone')}</Banner>}
      <Chunked entries={shown} first={FIRST_ROWS} key={`${filter} ${pointed}`}>
        {(part) => <TableSections rows={part} draft={draft} valueOf={valueOf} steps={steps} />}
      </Chunked>
    </>
  );
}

/** What the rows' controls do to a draft. */
function stepsOn(
  cells: readonly DraftCell[],
  rows: readonly DraftRow[],
  settle: (row: DraftRow, next: readonly DraftCell[]) => void,
): RowSteps {
  return {
    confirm: (row) => settle(row, confirmRow(cells, row)),
    leave: (row) => settle(row, leaveRow(cells, row)),
    chooseIndicator: (row, indicators) => settle(row, chooseIndicator(cells, row, indicators)),
    chooseMark(place, mark) {
      const row = rows.find((one) => one.cells.some((cell) => placeOf(cell) === place));
      if (row) settle(row, chooseMark(cells, place, mark));
    },
  };
}

function Filters(props: {
  readonly rows: readonly DraftRow[];
  readonly filter: Filter;
  readonly onChoose: (filter: Filter) => void;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const { rows, filter, onChoose } = props;
  return (
    <div className={styles.filters} role="group" aria-label={say('map.filter')}>
      {FILTERS.map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === filter ? 'secondary' : 'subtle'}
          aria-pressed={one === filter}
          onClick={() => onChoose(one)}
        >
          {say(`map.filter.${one}`, { count: rows.filter((row) => isIn(row, one)).length })}
        </Button>
      ))}
    </div>
  );
}

function TableSections(props: {
  readonly rows: readonly DraftRow[];
  readonly draft: OpenDraft;
  readonly valueOf: (mark: string | null) => string;
  readonly steps: RowSteps;
}) {
  const styles = useStyles();
  const say = useMappingWords();
  const { session } = usePane();
  const listId = useId();
  const { rows, draft, valueOf, steps } = props;
  const choices = indicatorChoices(session.pack, say);
  return (
    <>
      <datalist id={listId}>
        {choices.map(({ label }) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {byTable(rows).map((own) => {
        const [{ key, sheet, table }] = own as [DraftRow];
        const title =
          table === null
            ? say('map.outside', { sheet })
            : say('map.table', { sheet, row: draft.proposal.tables[table]!.row });
        return (
          <section key={key} aria-label={title}>
            <h3 className={styles.table}>{title}</h3>
            <ul className={styles.rows}>
              {own.map((row) => (
                <MappingRow key={row.key} row={row} choices={choices} listId={listId} valueOf={valueOf} steps={steps} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** Rows of one table together; those outside tables by sheet. */
function byTable(rows: readonly DraftRow[]): readonly (readonly DraftRow[])[] {
  const groups = new Map<string, DraftRow[]>();
  for (const row of rows) {
    const key = row.table === null ? row.sheet : `${row.table}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Brings the row that was pointed at into view. */
function usePointed(pointed: string | null): void {
  useEffect(() => {
    if (pointed === null) return;
    const row = document.getElementById(`map-${pointed}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }, [pointed]);
}
