import { Link, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useId, useMemo, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { Finding } from '../../core/check/finding';
import type { Period } from '../../core/done/done';
import type { ReportPlan } from '../../core/report/report';
import type { Grid } from '../../core/sheet/grid';
import { formatDay } from '../../strings/format';
import type { Quarter } from '../../core/plan/plan';
import { formOf } from '../../core/report/period';
import { dueQuarter, findingsOfDone, periodOf, plannedReport, reportSheetName } from '../session/fill-now';
import { reportWord } from '../../strings/report-text';
import { Banner } from '../shell/Banner';
import { useReturn } from '../shell/use-closing';
import { usePane } from '../use-pane';
import { LastPeriod } from './LastPeriod';
import { PeriodChooser } from './PeriodChooser';
import { RefreshPart } from './RefreshPart';
import { ReportFoot } from './ReportFoot';
import { ReportPreview } from './ReportPreview';
import { Step } from './Step';
import { TemplateChooser } from './TemplateChooser';
import { fileIn, isOnSheet, type TemplateSource, useFilledSheets, useTemplate } from './use-template';
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
  const { state } = usePane();
  const say = useReportWords();
  const [quarter, setQuarter] = useState(() => (state.reportKind === 'quarter' ? dueQuarter(check) : null));
  const period = useMemo(() => periodOf(check, quarter), [check, quarter]);
  const [source, setSource] = useState<TemplateSource>(() => formOf(period));
  const { report, form, filled, findings } = usePlannedReport(check, source, period, () => setSource(formOf(period)));
  const isHere = isOnSheet(source);
  const choosePeriod = (chosen: Quarter | null) => {
    setQuarter(chosen);
    if (source === 'annual' || source === 'quarterly') setSource(formOf(periodOf(check, chosen)));
  };
  const [isMapping, setMapping] = useState(false);
  useReturn(isMapping ? 'mapping' : null);
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
          {period.kind === 'quarter' && asksLastYear(report) && <LastPeriod key={period.quarter} period={period} />}
        </Step>
        <Step number={2} title={say('report.template')}>
          <TemplateChooser source={source} filled={filled} onChoose={setSource} />
          {(source === 'annual' || source === 'quarterly') && (
            <StandingReport filled={filled} period={period} onChoose={setSource} />
          )}
          <OfferedMapping source={source} form={form?.grids} check={check} onMapped={setSource} onOpen={setMapping} />
        </Step>
        {!isToMap(source, report) && <WhatStep report={report} findings={findings} isHere={isHere} />}
      </div>
      <ReportFoot report={report} source={source} period={period} />
    </>
  );
}

/** What a form will be filled with for a period, and all that was found of the plan and of what was done until then. */
function usePlannedReport(check: PlanCheck, source: TemplateSource, period: Period, onUnreadable: () => void) {
  const { session, state } = usePane();
  const { done, notes, entries, choices } = state;
  const { pack } = session;
  const [date] = useState(() => formatDay(Date.now(), 'uz'));
  const form = useTemplate(source, onUnreadable);
  const filled = useFilledSheets(check.plan);
  const isHere = isOnSheet(source);
  const ofDone = useMemo(
    () => findingsOfDone({ done, choices }, check, period, pack),
    [done, choices, check, period, pack],
  );
  const report = useMemo(() => {
    if (!form || !filled) return null;
    const wish = { form, period, done: done?.record ?? null, ofDone, date, isHere };
    return plannedReport({ notes, entries, choices }, check, wish, pack);
  }, [check, form, filled, done, ofDone, period, pack, notes, entries, choices, date, isHere]);
  return { report, form, filled: filled ?? [], findings: [...check.findings, ...ofDone.findings] };
}

/** What will be filled, and what a report filled before says. */
function WhatStep(props: {
  readonly report: ReportPlan | null;
  readonly findings: readonly Finding[];
  readonly isHere: boolean;
}) {
  const say = useReportWords();
  const { report, findings, isHere } = props;
  return (
    <Step number={3} title={say('report.what')}>
      {report ? (
        <>
          <RefreshPart report={report} isHere={isHere} />
          <ReportPreview report={report} findings={findings} />
        </>
      ) : (
        <p>{say('report.reading')}</p>
      )}
    </Step>
  );
}

/** That the report of the period stands on a sheet here already, and the way to bring it up to date. */
function StandingReport(props: {
  readonly filled: readonly string[];
  readonly period: Period;
  readonly onChoose: (source: TemplateSource) => void;
}) {
  const { language } = usePane().state;
  const { filled, period, onChoose } = props;
  const sheet = reportSheetName(period, language);
  if (!filled.includes(sheet)) return null;
  return (
    <Banner tone="info">
      {reportWord('pane.standing', language, { sheet })}{' '}
      <Link as="button" inline onClick={() => onChoose({ sheet })}>
        {reportWord('pane.useStanding', language)}
      </Link>
    </Banner>
  );
}

/** Whether a form has a column for the same period of last year. */
function asksLastYear(report: ReportPlan | null): boolean {
  return report !== null && report.rows.some(({ measure }) => measure === 'lastToDate');
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
