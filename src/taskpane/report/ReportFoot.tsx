import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { fillReport } from '../../actions/fill-report';
import type { ReportPlan } from '../../core/report/report';
import { draftRows } from '../../strings/report-text';
import { organisationName } from '../shell/organisation-name';
import { usePane } from '../use-pane';
import { openable, type TemplateSource } from './use-template';
import { Button } from '../shell/Button';
import { tokens } from '../tokens';

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
});

/** The one blue button: fills the form and hands the file over. */
export function ReportFoot(props: {
  readonly report: ReportPlan | null;
  readonly source: TemplateSource;
  readonly check: PlanCheck;
  readonly date: string;
}) {
  const styles = useStyles();
  const { session, state, say } = usePane();
  const { report, source, check, date } = props;
  const [done, setDone] = useState<string | null>(null);
  const name = (): string => {
    const { plan } = check;
    const organisation = organisationName(plan) ?? session.host.fileName.replace(/\.\w+$/, '');
    const year = plan.planYear?.year ?? plan.titleYears[0]?.year ?? '';
    const words = [say('report.fileName', { organisation, year }), report?.isDraft ? say('report.draftName') : ''];
    // Signs that a file name may not have.
    return `${words
      .join(' ')
      .trim()
      .replace(/[\\/:*?"<>|]+/g, '-')}.xlsx`;
  };
  const fill = () =>
    session.run('filling', async () => {
      if (!report) return;
      setDone(null);
      const template = await session.host.openTemplate(openable(source));
      await fillReport(template, report, { date, draftRows: draftRows(report, state.language) });
      setDone(await session.host.deliver(await template.save(), name(), session.host.ways[0]!));
    });
  return (
    <footer className={styles.foot}>
      <span role="status" className={styles.done}>
        {done !== null && `${say('report.done', { name: done })} ${say('report.doneText')}`}
      </span>
      <Button appearance="primary" disabled={!report?.canFill || state.busy === 'filling'} onClick={() => void fill()}>
        {say(report?.isDraft ? 'report.fillDraft' : 'report.fill')}
      </Button>
    </footer>
  );
}
