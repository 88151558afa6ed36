import { makeStyles } from '@fluentui/react-components';
import type { ReportPlan } from '../../core/report/report';
import { keptText, reportWord } from '../../strings/report-text';
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

/** Of a report that was filled before: how much of it changes, and what a person changed in it, which stays. */
export function RefreshPart({ report, isHere }: { readonly report: ReportPlan; readonly isHere: boolean }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const { language } = state;
  if (report.refreshes.length === 0) return null;
  const count = report.refreshes.reduce((sum, { change }) => sum + (change?.edits.length ?? 0), 0);
  const kept = report.refreshes.flatMap(({ sheet, kept }) => kept.map((place) => ({ sheet, place })));
  return (
    <>
      <Banner tone="info">{reportWord('pane.refreshText', language, { count })}</Banner>
      {kept.length > 0 && (
        <Fold
          title={reportWord('pane.kept', language, { count: kept.length })}
          text={reportWord('pane.keptText', language)}
        >
          <Chunked entries={kept} first={12}>
            {(shown) => (
              <ul className={styles.list}>
                {shown.map(({ sheet, place }) => (
                  <li key={`${place.kind}${place.cell}${place.mark}`}>
                    {isHere && place.cell !== '' ? (
                      <CellButton
                        cell={place.cell}
                        label={place.cell}
                        onClick={() => session.host.showCell(sheet, place.cell)}
                      />
                    ) : (
                      <span className={styles.cell}>{place.cell}</span>
                    )}{' '}
                    {keptText(place, language)}
                  </li>
                ))}
              </ul>
            )}
          </Chunked>
        </Fold>
      )}
    </>
  );
}
