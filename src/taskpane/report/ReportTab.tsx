import { makeStyles, Select } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import { formatDay } from '../../strings/format';
import { plannedReport } from '../session/fill-now';
import { usePane } from '../use-pane';
import { ReportFoot } from './ReportFoot';
import { ReportPreview } from './ReportPreview';
import { Step } from './Step';
import { TemplateChooser } from './TemplateChooser';
import { type TemplateSource, useTemplate } from './use-template';

const useStyles = makeStyles({
  scroll: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
  },
});

/** The report in three steps on one screen: which form, which period, what will be filled. */
export function ReportTab({ check }: { readonly check: PlanCheck }) {
  const styles = useStyles();
  const periodId = useId();
  const { session, state, say } = usePane();
  const [source, setSource] = useState<TemplateSource>('annual');
  const [date] = useState(() => formatDay(Date.now(), 'uz'));
  const template = useTemplate(source);
  const { notes, entries } = state;
  const report = useMemo(() => {
    if (!template) return null;
    return plannedReport({ notes, entries }, check, template, session.pack, date);
  }, [check, template, session.pack, notes, entries, date]);
  const year = check.plan.planYear?.year ?? check.plan.titleYears[0]?.year;
  return (
    <>
      <div className={styles.scroll}>
        <Step number={1} title={say('report.template')}>
          <TemplateChooser source={source} onChoose={setSource} />
        </Step>
        <Step number={2} title={say('report.period')} labelFor={periodId}>
          <Select id={periodId}>
            <option>{year === undefined ? '–' : say('report.year', { year })}</option>
          </Select>
        </Step>
        <Step number={3} title={say('report.what')}>
          {report ? <ReportPreview report={report} check={check} /> : <p>{say('report.reading')}</p>}
        </Step>
      </div>
      <ReportFoot report={report} source={source} />
    </>
  );
}
