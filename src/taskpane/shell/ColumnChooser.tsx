import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { searchColumns } from '../../core/plan/find-columns';
import { COLUMN_ROLES, type ColumnRole } from '../../core/plan/plan';
import { columnName } from '../../core/sheet/address';
import { textOf } from '../../core/sheet/cell';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';
import { Button } from './Button';
import { tokens } from '../tokens';

/** Columns offered: a sheet may claim thousands. */
const OFFERED = 60;
const NEEDED: readonly ColumnRole[] = ['name', 'unit', 'fact', 'plan'];

const useStyles = makeStyles({
  form: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'grid',
    gap: '10px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px', alignItems: 'end' },
  row: { minWidth: 0 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** Where a person points at the heading rows and at the column of each role. */
export function ColumnChooser({ grid }: { readonly grid: Grid }) {
  const styles = useStyles();
  const { session } = usePane();
  const say = useRoomWords();
  const guess = useMemo(() => searchColumns(grid, session.pack).nearest, [grid, session.pack]);
  const [first, setFirst] = useState(String(guess?.headerRows[0] ?? 1));
  const [last, setLast] = useState(String(guess?.headerRows[1] ?? 1));
  const [columns, setColumns] = useState<Columns>(guess?.columns ?? {});
  const rows = [Number(first), Number(last)] as const;
  const problem = problemOf(rows, columns);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const use = () => {
    session.pointAtColumns(false);
    void session.chooseColumns({ headerRows: rows, columns });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {say('columns.title')}
      </h2>
      <p className={styles.text}>{say('columns.text')}</p>
      <HeadingRows first={first} last={last} onFirst={setFirst} onLast={setLast} />
      <ColumnSelects grid={grid} rows={rows} columns={columns} onChoose={setColumns} />
      {problem && (
        <p className={styles.problem} role="status">
          {problem.kind === 'twice' ? say('columns.twice', { column: problem.column }) : say(`columns.${problem.kind}`)}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={problem !== null}>
          {say('columns.use')}
        </Button>
        <Button onClick={() => session.pointAtColumns(false)}>{say('columns.cancel')}</Button>
      </div>
    </form>
  );
}

/** The first and the last row of the heading. */
function HeadingRows(props: {
  readonly first: string;
  readonly last: string;
  readonly onFirst: (row: string) => void;
  readonly onLast: (row: string) => void;
}) {
  const styles = useStyles();
  const say = useRoomWords();
  const { first, last, onFirst, onLast } = props;
  return (
    <div className={styles.rows}>
      <Field label={say('columns.firstRow')}>
        <Input className={styles.row} type="number" min={1} value={first} onChange={(_, { value }) => onFirst(value)} />
      </Field>
      <Field label={say('columns.lastRow')}>
        <Input className={styles.row} type="number" min={1} value={last} onChange={(_, { value }) => onLast(value)} />
      </Field>
    </div>
  );
}

/** One list of columns for each role, the needed ones marked. */
function ColumnSelects(props: {
  readonly grid: Grid;
  readonly rows: readonly [number, number];
  readonly columns: Columns;
  readonly onChoose: (columns: Columns) => void;
}) {
  const { say: sayPane } = usePane();
  const say = useRoomWords();
  const { grid, rows, columns, onChoose } = props;
  const offered = Array.from({ length: Math.min(grid.columnCount, OFFERED) }, (_, place) => place + 1);
  return COLUMN_ROLES.map((role) => (
    <Field key={role} label={sayPane(`role.${role}`)} required={NEEDED.includes(role)}>
      <Select
        value={columns[role] === undefined ? '' : String(columns[role])}
        onChange={(_, { value }) => onChoose(withColumn(columns, role, value))}
      >
        <option value="">{say('columns.none')}</option>
        {offered.map((column) => (
          <option key={column} value={column}>
            {optionText(grid, rows, column)}
          </option>
        ))}
      </Select>
    </Field>
  ));
}

/** "C · Oʻlchov birligi": the letter and what stands in the heading rows. */
function optionText(grid: Grid, [first, last]: readonly [number, number], column: number): string {
  for (let row = last; row >= first; row--) {
    const text = textOf(cellAt(grid, row, column).value).trim();
    if (text !== '') return `${columnName(column)} · ${text.slice(0, 40)}`;
  }
  return columnName(column);
}

function withColumn(columns: Columns, role: ColumnRole, value: string): Columns {
  const { [role]: _before, ...rest } = columns;
  return value === '' ? rest : { ...rest, [role]: Number(value) };
}

type Problem = { readonly kind: 'rows' | 'needed' } | { readonly kind: 'twice'; readonly column: string };

function problemOf([first, last]: readonly [number, number], columns: Columns): Problem | null {
  if (!(first >= 1) || !(last >= first)) return { kind: 'rows' };
  if (NEEDED.some((role) => columns[role] === undefined)) return { kind: 'needed' };
  const taken = new Set<number>();
  for (const column of Object.values(columns)) {
    if (taken.has(column)) return { kind: 'twice', column: columnName(column) };
    taken.add(column);
  }
  return null;
}
