import { Link, makeStyles } from '@fluentui/react-components';
import { type CellValue, textOf } from '../../core/sheet/cell';
import type { ReportPlan, ReportRow } from '../../core/report/report';
import { formatNumber } from '../../strings/format';
import type { Language } from '../../strings/language';
import { markLabel } from '../../strings/report-text';
import { bare } from '../shell/step-text';
import { usePane } from '../use-pane';
import { Chunked } from './Chunked';
import { Fold } from './Fold';
import { tokens } from '../tokens';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'break-word' },
  head: { textAlign: 'left', padding: '4px', fontWeight: tokens.fontWeightSemibold },
  cell: { padding: '4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  value: { textAlign: 'right', whiteSpace: 'pre-line' },
  source: { fontSize: 'inherit' },
});

/** The values that will be written, each with where it comes from. */
export function ValueTable({ report }: { readonly report: ReportPlan }) {
  const styles = useStyles();
  const { state } = usePane();
  const say = useReportWords();
  const rows = shownRows(report.rows);
  return (
    <Fold title={say('report.valuesTitle', { count: rows.length })}>
      <Chunked entries={rows} first={25}>
        {(shown) => (
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.head} scope="col">
                  {say('report.indicator')}
                </th>
                <th className={`${styles.head} ${styles.value}`} scope="col">
                  {say('report.value')}
                </th>
                <th className={styles.head} scope="col">
                  {say('report.source')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.mark}>
                  <td className={styles.cell}>{markLabel(row, state.language)}</td>
                  <td className={`${styles.cell} ${styles.value}`}>{valueText(row, state.language)}</td>
                  <td className={styles.cell}>
                    <Source row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Chunked>
    </Fold>
  );
}

function Source({ row: { source } }: { readonly row: ReportRow }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useReportWords();
  if (source.kind !== 'item') return source.kind === 'missing' ? null : say(`report.${source.kind}`);
  const { itemNumber, cell } = source;
  const sheet = source.sheet ?? state.sheet;
  return (
    <Link as="button" className={styles.source} onClick={() => sheet !== null && session.host.showCell(sheet, cell)}>
      {itemNumber === '' ? cell : say('report.fromItem', { number: bare(itemNumber), cell })}
    </Link>
  );
}

/** What the report fills for the form's own order: numbers of rows and codes, nothing to look over. */
function isForTheForm({ measure, field, label, value }: ReportRow): boolean {
  return measure === 'row' || field === 'no' || textOf(value) === label;
}

/** Rows with a value, the indicators first, a mark that stands in several places once. */
function shownRows(rows: readonly ReportRow[]): readonly ReportRow[] {
  const seen = new Set<string>();
  const shown = rows.filter((row) => {
    const { mark, source, value } = row;
    if (source.kind === 'missing' || value === null || value === '' || seen.has(mark) || isForTheForm(row))
      return false;
    seen.add(mark);
    return true;
  });
  return [...shown.filter(({ measure }) => measure !== null), ...shown.filter(({ measure }) => measure === null)];
}

/** A value as people read it; years are names, not amounts. */
function valueText(
  { value, field }: { readonly value: CellValue; readonly field: ReportRow['field'] },
  language: Language,
): string {
  const isYear = field === 'year' || field === 'lastYear';
  return typeof value === 'number' && !isYear ? formatNumber(value, language) : textOf(value);
}
