import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../core/done/done';
import type { ReportPlan } from '../../core/report/report';
import { reportWord } from '../../strings/report-text';
import type { DeliveryWay } from '../host';
import type { SayOfReport } from './say-of-report';
import type { DeliveredReport } from '../session/state';
import { usePane } from '../use-pane';
import { choiceOf, isOnSheet, type TemplateSource } from './use-template';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'flex-end',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  done: { flex: '1 1 160px', fontSize: tokens.fontSizeBase200 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px', justifyContent: 'flex-end' },
});

/** The one blue button fills the form and hands it over the usual way; the other ways stand beside it. */
export function ReportFoot(props: {
  readonly report: ReportPlan | null;
  readonly source: TemplateSource;
  readonly period: Period;
}) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useReportWords();
  const { report, source, period } = props;
  const delivered = useDelivered(source, period);
  const isHere = isOnSheet(source);
  const [usual, ...elsewhere] = session.host.ways;
  const others = isHere ? [] : elsewhere;
  const fill = (way: DeliveryWay) => report && void session.fillReport(report, choiceOf(source), way, period);
  const isOff = !report?.canFill || state.busy === 'filling' || state.busy === 'delivering';
  return (
    <footer className={styles.foot}>
      <span role="status" className={styles.done}>
        {delivered && deliveredText(delivered, say)}
      </span>
      {delivered?.way === 'sheet' && (
        <Button size="small" onClick={() => session.host.showCell(delivered.name, 'A1')}>
          {say('report.show')}
        </Button>
      )}
      {others.length > 0 && (
        <div className={styles.ways} role="group" aria-label={say('report.ways')}>
          {others.map((way) => (
            <Button key={way} size="small" appearance="subtle" disabled={isOff} onClick={() => fill(way)}>
              {say(`report.way.${way}`)}
            </Button>
          ))}
        </div>
      )}
      <Button appearance="primary" disabled={isOff || !usual} onClick={() => usual && fill(usual)}>
        {report && report.refreshes.length > 0 && !report.isDraft
          ? reportWord('pane.refresh', state.language)
          : say(report?.isDraft ? 'report.fillDraft' : 'report.fill')}
      </Button>
    </footer>
  );
}

/** The report handed over last, while the form and the period it was filled for are the chosen ones. */
function useDelivered(source: TemplateSource, period: Period): DeliveredReport | null {
  const { delivered } = usePane().state;
  const [chosen, setChosen] = useState<{ source: TemplateSource; period: Period; before: DeliveredReport | null }>({
    source,
    period,
    before: null,
  });
  if (chosen.source !== source || chosen.period !== period) setChosen({ source, period, before: delivered });
  return delivered === chosen.before ? null : delivered;
}

/** Where the report is, and where it went another way than asked, why. */
function deliveredText({ name, way, because }: DeliveredReport, say: SayOfReport): string {
  const done = say(`report.done.${way}`, { name });
  if (because === null) return done;
  const isNamed = because === 'workbook-protected' || because === 'read-only';
  return `${say(isNamed ? `report.notHere.${because}` : 'report.notHere')} ${done}`;
}
