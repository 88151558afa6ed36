import { Link, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import { formFindings } from '../../core/report/form-findings';
import type { ReportFinding, ReportPlan } from '../../core/report/report';
import { repeatTexts, reportFindingText, reportWord } from '../../strings/report-text';
import { standingOf } from '../findings/standing';
import { Banner } from '../shell/Banner';
import { SeverityMark } from '../shell/SeverityMark';
import { usePane } from '../use-pane';
import { Fold } from './Fold';
import { MissingValues } from './MissingValues';
import { OpenFindings } from './OpenFindings';
import { ValueTable } from './ValueTable';
import { tokens } from '../tokens';
import { useReportWords } from './say-of-report';

const useStyles = makeStyles({
  counts: {
    margin: 0,
    padding: '10px',
    lineHeight: tokens.lineHeightBase300,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { margin: 0 },
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  finding: { display: 'flex', gap: '8px', lineHeight: tokens.lineHeightBase300 },
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** More indicators than these that a form does not ask are folded away: a form of few rows leaves out most. */
const MOST_UNASKED = 3;

const isUnasked = ({ kind }: ReportFinding): boolean => kind === 'required-indicator-unasked';

/** What the report will say and what it still lacks, before anything is written. */
export function ReportPreview(props: { readonly report: ReportPlan; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useReportWords();
  const { report, findings } = props;
  const { errors, openWarnings } = standingOf(findings, state.notes);
  const ofForm = formFindings(report);
  const unasked = ofForm.filter(isUnasked);
  return (
    <>
      <WhatIsAsked report={report} />
      {!report.canFill && (
        <Banner tone="error" isSpoken>
          {say('report.cannotFill')}
        </Banner>
      )}
      {ofForm.length > 0 && (
        <section>
          <h3 className={styles.title}>{say('report.templateTitle')}</h3>
          <FormFindings findings={ofForm.filter((finding) => !isUnasked(finding))} />
          {unasked.length > MOST_UNASKED ? (
            <Fold title={reportWord('pane.unasked', state.language, { count: unasked.length })} isClosed>
              <FormFindings findings={unasked} />
            </Fold>
          ) : (
            <FormFindings findings={unasked} />
          )}
        </section>
      )}
      {report.isDraft && errors + openWarnings > 0 && (
        <Banner tone="warning">
          {say('report.draft', { errors, warnings: openWarnings })}{' '}
          <Link as="button" inline onClick={() => session.setTab('check')}>
            {say('report.showFindings')}
          </Link>
        </Banner>
      )}
      <OpenFindings findings={findings} />
      <MissingValues report={report} />
      <ValueTable report={report} />
    </>
  );
}

/** How many indicators the form asks, and for how many items its rows repeat. */
function WhatIsAsked({ report }: { readonly report: ReportPlan }) {
  const styles = useStyles();
  const { language } = usePane().state;
  const say = useReportWords();
  const ofIndicators = report.counts.indicators > 0 ? [say('report.counts', { ...report.counts })] : [];
  const lines = [...ofIndicators, ...repeatTexts(report, language)];
  if (lines.length === 0) return null;
  return (
    <div className={styles.counts}>
      {lines.map((text) => (
        <p key={text} className={styles.count}>
          {text}
        </p>
      ))}
    </div>
  );
}

function FormFindings({ findings }: { readonly findings: readonly ReportFinding[] }) {
  const styles = useStyles();
  const { state } = usePane();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { what, todo } = reportFindingText(finding, state.language);
        return (
          <li key={finding.id} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <span>
              <span className={styles.cell}>
                {finding.sheet}!{finding.at}
              </span>{' '}
              {what} {todo}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
