import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { ReportPlan } from '../../core/report/report';
import type { Grid } from '../../core/sheet/grid';
import { formatDay } from '../../strings/format';
import type { Quarter } from '../../core/plan/plan';
import { formOf } from '../../core/report/period';
import { dueQuarter, periodOf, plannedReport } from '../session/fill-now';
import { usePane } from '../use-pane';
import { PeriodChooser } from './PeriodChooser';
import { RefreshPart } from './RefreshPart';
import { ReportFoot } from './ReportFoot';
import { ReportPreview } from './ReportPreview';
import { Step } from './Step';
import { TemplateChooser } from './TemplateChooser';
import { fileIn, type TemplateSource, useAtHand, useTemplate } from './use-template';
import { useReportWords } from './say-of-report';

const MappingOffer = lazy(async () => ({ default: (await import('../mapping/MappingOffer')).MappingOffer }));
const MappingRoom = lazy(async () => ({ default: (await import('../mapping/MappingRoom')).MappingRoom }));

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
  const { session, state } = usePane();
  const say = useReportWords();
  const [quarter, setQuarter] = useState(() => (state.reportKind === 'quarter' ? dueQuarter(check) : null));
  const period = useMemo(() => periodOf(check, quarter), [check, quarter]);
  const [source, setSource] = useState<TemplateSource>(() => formOf(period));
  const [date] = useState(() => formatDay(Date.now(), 'uz'));
  const form = useTemplate(source);
  const atHand = useAtHand(check.plan);
  const { notes, entries } = state;
  const isHere = typeof source === 'object' && 'sheet' in source;
  const report = useMemo(() => {
    if (!form || !atHand) return null;
    const { done } = atHand;
    return plannedReport({ notes, entries }, check, { form, period, done, date, isHere }, session.pack);
  }, [check, form, atHand, period, session.pack, notes, entries, date, isHere]);
  const choosePeriod = (chosen: Quarter | null) => {
    setQuarter(chosen);
    if (source === 'annual' || source === 'quarterly') setSource(formOf(periodOf(check, chosen)));
  };
  const [isMapping, setMapping] = useState(false);
  const file = fileIn(source);
  if (isMapping && file) {
    return (
      <Suspense fallback={null}>
        <MappingRoom file={file} check={check} onMapped={setSource} onClose={() => setMapping(false)} />
      </Suspense>
    );
  }
  return (
    <>
      <div className={styles.scroll}>
        <Step number={1} title={say('report.period')} labelFor={periodId}>
          <PeriodChooser id={periodId} year={period.year} quarter={quarter} onChoose={choosePeriod} />
        </Step>
        <Step number={2} title={say('report.template')}>
          <TemplateChooser source={source} filled={atHand?.filled ?? []} onChoose={setSource} />
          <OfferedMapping source={source} form={form?.grids} check={check} onMapped={setSource} onOpen={setMapping} />
        </Step>
        {!isToMap(source, report) && <WhatStep report={report} check={check} isHere={isHere} />}
      </div>
      <ReportFoot report={report} source={source} period={period} />
    </>
  );
}

/** What will be filled, and what a report filled before says. */
function WhatStep(props: { readonly report: ReportPlan | null; readonly check: PlanCheck; readonly isHere: boolean }) {
  const say = useReportWords();
  const { report, check, isHere } = props;
  return (
    <Step number={3} title={say('report.what')}>
      {report ? (
        <>
          <RefreshPart report={report} isHere={isHere} />
          <ReportPreview report={report} check={check} />
        </>
      ) : (
        <p>{say('report.reading')}</p>
      )}
    </Step>
  );
}

/** Whether a form of the person's carries no marks: there is nothing to fill before it is mapped. */
function isToMap(source: TemplateSource, report: ReportPlan | null): boolean {
  return fileIn(source) !== null && report !== null && report.findings.some(({ kind }) => kind === 'no-marks');
}

/** The offer to map a form of the person's, loaded with the first such form. */
function OfferedMapping(props: {
  readonly source: TemplateSource;
  readonly form: readonly Grid[] | undefined;
  readonly check: PlanCheck;
  readonly onMapped: (source: TemplateSource) => void;
  readonly onOpen: (isMapping: boolean) => void;
}) {
  const { source, form, check, onMapped, onOpen } = props;
  const file = fileIn(source);
  if (file === null || form === undefined) return null;
  return (
    <Suspense fallback={null}>
      <MappingOffer file={file} form={form} check={check} onMapped={onMapped} onOpen={() => onOpen(true)} />
    </Suspense>
  );
}
