import { makeStyles } from '@fluentui/react-components';
import type { ReportPlan } from '../../core/report/report';
import { keptText, reportWord, type RewrittenPlace, rewrittenPlaces } from '../../strings/report-text';
import { Banner } from '../shell/Banner';
import { CellButton } from '../shell/CellButton';
import { usePane } from '../use-pane';
import { Chunked } from './Chunked';
import { Fold } from './Fold';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Of a report that was filled before: what of it changes, and what a person changed in it, which stays. */
export function RefreshPart({ report, isHere }: { readonly report: ReportPlan; readonly isHere: boolean }) {
  const { language } = usePane().state;
  if (report.refreshes.length === 0) return null;
  const count = report.refreshes.reduce((sum, { change }) => sum + (change?.edits.length ?? 0), 0);
  const rewritten = rewrittenPlaces(report, language);
  const kept = report.refreshes.flatMap(({ sheet, kept }) =>
    kept.map((place) => ({ sheet, cell: place.cell, text: keptText(place, language) })),
  );
  return (
    <>
      <Banner tone="info">{reportWord('pane.refreshText', language, { count })}</Banner>
      {rewritten.length > 0 && (
        <Fold title={reportWord('pane.rewritten', language, { count: rewritten.length })} isClosed>
          <PlaceList places={rewritten} isHere={isHere} />
        </Fold>
      )}
      {kept.length > 0 && (
        <Fold
          title={reportWord('pane.kept', language, { count: kept.length })}
          text={reportWord('pane.keptText', language)}
        >
          <PlaceList places={kept} isHere={isHere} />
        </Fold>
      )}
    </>
  );
}

/** Places of a report with what is said of each; on a sheet of this workbook they lead there. */
function PlaceList({ places, isHere }: { readonly places: readonly RewrittenPlace[]; readonly isHere: boolean }) {
  const styles = useStyles();
  const { session } = usePane();
  return (
    <Chunked entries={places} first={12}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ sheet, cell, text }) => (
            <li key={`${sheet}${cell}${text}`}>
              {isHere && cell !== '' ? (
                <CellButton cell={cell} label={cell} onClick={() => session.host.showCell(sheet, cell)} />
              ) : (
                <span className={styles.cell}>{cell}</span>
              )}{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </Chunked>
  );
}
