import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type Area, columnName } from '../../core/sheet/address';
import { textOf } from '../../core/sheet/cell';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { tokens } from '../tokens';
import type { DraftCell } from './draft';
import { useMappingWords } from './say-of-mapping';

const MOST_ROWS = 120;
const MOST_COLUMNS = 26;

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '240px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: {
    width: 'max-content',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 4px',
    maxWidth: '150px',
    minWidth: '34px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  target: {
    width: '100%',
    minHeight: '20px',
    boxSizing: 'border-box',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    border: `1px dashed ${tokens.colorStatusDangerForeground1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sure: { border: `1px solid ${tokens.colorBrandStroke1}` },
  done: { border: `2px solid ${tokens.colorStatusSuccessForeground1}` },
  look: { border: `1px dotted ${tokens.colorStatusWarningForeground3}` },
  left: { border: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground3 },
});

interface ViewProps {
  readonly grid: Grid;
  readonly cells: readonly DraftCell[];
  readonly valueOf: (mark: string | null) => string;
  readonly onPoint: (cell: DraftCell) => void;
}

/** The form as it will look: its cells that take something are framed, the more surely the firmer, and lead to their row. */
export function FormView(props: ViewProps) {
  const styles = useStyles();
  const say = useMappingWords();
  const { grid, cells } = props;
  const targets = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const rows = Array.from({ length: Math.min(grid.rowCount, MOST_ROWS) }, (_, index) => index + 1);
  const columns = Array.from({ length: Math.min(grid.columnCount, MOST_COLUMNS) }, (_, index) => index + 1).filter(
    (column) => !grid.hiddenColumns.includes(column),
  );
  return (
    <div className={styles.frame} role="group" aria-label={`${say('map.view')}: ${grid.sheet}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.cell} />
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.name)}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ViewRow key={row} {...props} row={row} columns={columns} targets={targets} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ViewRow(
  props: ViewProps & {
    readonly row: number;
    readonly columns: readonly number[];
    readonly targets: ReadonlyMap<string, DraftCell>;
  },
) {
  const styles = useStyles();
  const { grid, row, columns, targets, valueOf, onPoint } = props;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {row}
      </th>
      {columns.map((column) => {
        const area = mergeAt(grid.merges, row, column);
        if (area && (area.top !== row || area.left !== column)) return null;
        const target = targets.get(`${row}:${column}`);
        return (
          <td key={column} className={styles.cell} {...spanOf(area)}>
            {target ? (
              <Target cell={target} value={valueOf(target.chosen)} onPoint={onPoint} />
            ) : (
              textOf(cellAt(grid, row, column).value)
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Target(props: {
  readonly cell: DraftCell;
  readonly value: string;
  readonly onPoint: (cell: DraftCell) => void;
}) {
  const styles = useStyles();
  const { cell, value, onPoint } = props;
  const { chosen, isConfirmed, confidence } = cell;
  const standing = isConfirmed ? 'done' : chosen === null ? 'unknown' : confidence;
  const look = chosen === '' ? styles.left : standing === 'unknown' ? undefined : styles[standing];
  return (
    <button
      type="button"
      className={mergeClasses(styles.target, look)}
      aria-label={[cell.cell, cell.rowLabel, cell.columnLabel, value].filter((text) => text !== '').join(', ')}
      onClick={() => onPoint(cell)}
    >
      {value}
    </button>
  );
}

function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

function spanOf(area: Area | undefined): { readonly rowSpan?: number; readonly colSpan?: number } {
  return area ? { rowSpan: area.bottom - area.top + 1, colSpan: area.right - area.left + 1 } : {};
}
