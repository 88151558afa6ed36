import { Input, Link, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReportPlan, ReportRow } from '../../core/report/report';
import { markLabel, missingReasonText, reportWord } from '../../strings/report-text';
import { usePane } from '../use-pane';
import { Chunked } from './Chunked';
import { Fold } from './Fold';
import { tokens } from '../tokens';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '2px 10px',
    alignItems: 'center',
  },
  input: { minWidth: 0 },
  enter: { margin: '0 0 8px' },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Places of the report without a value, to be entered right here; those entered stay in the list. */
export function MissingValues({ report }: { readonly report: ReportPlan }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useReportWords();
  const rows = enterable(report.rows);
  // What is done in the course of the year is no gap of the plan: it waits below, folded.
  const now = rows.filter((row) => !isOfTheYear(row));
  const later = rows.filter(isOfTheYear);
  return (
    <>
      {now.length > 0 && (
        <Fold title={say('report.missingTitle', { count: countMissing(now) })} text={say('report.missingText')}>
          <MissingList rows={now} />
        </Fold>
      )}
      {later.length > 0 && (
        <Fold title={say('report.doneTitle', { count: countMissing(later) })} text={say('report.doneLater')} isClosed>
          <p className={styles.enter}>
            <Link as="button" onClick={() => session.showYear('done')}>
              {reportWord('pane.enterDone', state.language)}
            </Link>
          </p>
          <MissingList rows={later} />
        </Fold>
      )}
    </>
  );
}

function MissingList({ rows }: { readonly rows: readonly ReportRow[] }) {
  const styles = useStyles();
  return (
    <Chunked entries={rows} first={12}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((row) => (
            <MissingValue key={row.mark} row={row} />
          ))}
        </ul>
      )}
    </Chunked>
  );
}

function countMissing(rows: readonly ReportRow[]): number {
  return rows.filter(({ source }) => source.kind === 'missing').length;
}

const OF_THE_YEAR = /^(done|doneText|reason|toDate|planToDate|lastToDate|q[1-4]|planQ[1-4])$/;

function isOfTheYear({ measure }: ReportRow): boolean {
  return measure !== null && OF_THE_YEAR.test(measure);
}

function MissingValue({ row }: { readonly row: ReportRow }) {
  const styles = useStyles();
  const id = useId();
  const { session, state } = usePane();
  const kept = state.entries[row.mark] ?? '';
  const [text, setText] = useState(kept);
  return (
    <li className={styles.row}>
      <label htmlFor={id}>
        {markLabel(row, state.language)}
        {row.source.kind === 'missing' && (
          <span className={styles.reason}> · {missingReasonText(row.source.reason, state.language)}</span>
        )}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onBlur={() => text !== kept && void session.writeEntry(row.mark, text)}
      />
    </li>
  );
}

/** Rows that a person can state, each mark once: what follows from other missing values is left to them. */
function enterable(rows: readonly ReportRow[]): readonly ReportRow[] {
  const seen = new Set<string>();
  return rows.filter(({ mark, source }) => {
    const isAsked = source.kind === 'entered' || (source.kind === 'missing' && source.reason !== 'not-computable');
    if (!isAsked || seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}
