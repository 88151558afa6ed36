import type { ReportFinding, ReportPlan } from './report';

/** What is to be said of the form itself; values that are missing are told with their places. */
export function formFindings({ findings }: Pick<ReportPlan, 'findings'>): readonly ReportFinding[] {
  return findings.filter(({ kind }) => kind !== 'value-missing' && kind !== 'unfed-mark');
}
