import type { FillOutcome } from '../actions/fill-report';
import type { PlanCheck } from '../actions/check-plan';
import { formFindings } from '../core/report/form-findings';
import type { ReportFinding, ReportPlan, ReportRow } from '../core/report/report';
import type { Finding } from '../core/check/finding';
import { severityWord } from '../strings/finding-text';
import type { Language } from '../strings/language';
import {
  keptText,
  markLabel,
  missingReasonText,
  repeatTexts,
  reportFindingText,
  reportWord,
  rewrittenPlaces,
} from '../strings/report-text';
import type { CallManner } from './call';
import { findingLine } from './check-text';
import { findingJson } from '../strings/check-json';

/** `period`: "2026" or "2026-Q1" to "2026-Q4"; absent: the plan's year. */
export interface ReportCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly template?: string;
  /** A report that was filled before, in the place of a template. */
  readonly refresh?: string;
  /** A mapping of a form that carries no marks. */
  readonly mapping?: string;
  readonly period?: string;
  /** JSON files: sentences that answer warnings, and values that are entered by hand. */
  readonly notes?: string;
  readonly 'last-report'?: string;
  readonly values?: string;
  readonly isDraft: boolean;
  /** The explanatory note in the place of the report. */
  readonly isLetter: boolean;
  /** Last year's report of the same period. */
  readonly last?: string;
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

function openCounts({ openFindings }: ReportPlan): { readonly error: number; readonly warning: number } {
  return { error: countOf(openFindings, 'error'), warning: countOf(openFindings, 'warning') };
}

/** Why a report was not filled, in one sentence. */
export function refusedReportText(plan: ReportPlan, language: Language): string {
  if (!plan.canFill) return `${reportWord('cli.cannotFill', language)}\n`;
  if (plan.openFindings.length > 0) return `${reportWord('cli.refused', language, openCounts(plan))}\n`;
  return `${reportWord('cli.formErrors', language, { count: formErrors(plan) })}\n`;
}

const formErrors = ({ findings }: ReportPlan): number => findings.filter(({ severity }) => severity === 'error').length;

/** A report in words: what stands open, what is wrong with the form, how much was filled. */
export function reportText(call: ReportCall, plan: ReportPlan, outcome: FillOutcome | null): string {
  const { language, out } = call;
  const form = formFindings(plan);
  const lines = [
    ...plan.openFindings.map((finding) => findingLine(finding, language)),
    ...form.map((finding) => formLine(finding, language)),
    ...repeatLines(plan, language),
    ...plan.missing.filter(isAsked).map((row) => missingLine(row, language)),
  ];
  if (outcome) {
    lines.push(...keptLines(plan, language), filledText(plan, out, language));
    if (plan.openFindings.length > 0) lines.push(reportWord('cli.draft', language, { out, ...openCounts(plan) }));
    const count = formErrors(plan);
    if (count > 0) lines.push(reportWord('cli.draftOfForm', language, { out, count }));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** How much was written, and how many of the indicators that the form asks the plan feeds. */
function filledText(plan: ReportPlan, out: string, language: Language): string {
  const { refreshes, missing, counts } = plan;
  if (refreshes.length > 0) {
    const changed = refreshes.reduce((sum, { change }) => sum + (change?.edits.length ?? 0), 0);
    const kept = refreshes.reduce((sum, each) => sum + each.kept.length, 0);
    return reportWord('cli.refreshed', language, { out, changed, kept });
  }
  const filled = reportWord('cli.filled', language, { out, values: filledPlaces(plan), missing: missing.length });
  return counts.indicators === 0 ? filled : `${filled} ${reportWord('cli.fromPlan', language, counts)}`;
}

/** How many cells have a value now: those of marks, and those of the rows that repeat. */
function filledPlaces({ rows, sheets }: ReportPlan): number {
  const single = rows.filter(({ value }) => value !== null).length;
  const repeated = sheets.flatMap(({ repeats }) =>
    repeats.flatMap(({ before, values }) =>
      values.flatMap((row) => before.filter(({ column }) => (row[column - 1] ?? null) !== null)),
    ),
  );
  return single + repeated.length;
}

function keptLines({ refreshes }: ReportPlan, language: Language): readonly string[] {
  return refreshes.flatMap(({ sheet, kept }) =>
    kept.map((place) => `  ${sheet}${place.cell && `!${place.cell}`} ${keptText(place, language)}`),
  );
}

function repeatLines(plan: ReportPlan, language: Language): readonly string[] {
  return repeatTexts(plan, language).map((text) => `  ${text}`);
}

function formLine(finding: ReportFinding, language: Language): string {
  const { what, todo } = reportFindingText(finding, language);
  const severity = severityWord(finding.severity, language);
  return `  ${finding.sheet}!${finding.at} ${severity} ${finding.kind}: ${what} ${todo}`;
}

/** A person may be asked for it: what was planned and what is stated by hand; what is done is recorded later. */
function isAsked({ measure, field }: ReportRow): boolean {
  return measure === 'fact' || measure === 'plan' || (field !== null && !field.startsWith('items.'));
}

function missingLine(row: ReportRow, language: Language): string {
  const reason = row.source.kind === 'missing' ? missingReasonText(row.source.reason, language) : '';
  return `  ${row.sheet}!${row.cell} ${reportWord('cli.missing', language)}: ${markLabel(row, language)} (${reason})`;
}

/** A report as other programs read it; `rows` are the marks of the template with their values and where they come from. */
export function reportJson(call: ReportCall, check: PlanCheck, plan: ReportPlan, outcome: FillOutcome | null) {
  const { language } = call;
  return {
    file: call.file,
    sheet: check.plan.sheet,
    out: outcome ? call.out : null,
    isFilled: outcome !== null,
    isDraft: plan.isDraft,
    counts: plan.counts,
    rows: plan.rows.map((row) => rowJson(row, language)),
    repeats: plan.sheets.flatMap(({ sheet, repeats }) =>
      repeats.map(({ row, mark, values }) => ({ sheet, row, mark, count: values.length })),
    ),
    findings: plan.findings.map((finding) => ({
      kind: finding.kind,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: finding.at,
      data: finding.data,
      text: Object.values(reportFindingText(finding, language)).join(' '),
    })),
    open: plan.openFindings.map((finding) => findingJson(finding, language)),
    answered: plan.answered.map(({ finding, note }) => ({ ...findingJson(finding, language), note })),
    ...(plan.refreshes.length > 0 && {
      changed: rewrittenPlaces(plan, language),
      kept: plan.refreshes.flatMap(({ sheet, kept }) =>
        kept.map((place) => ({ sheet, ...place, text: keptText(place, language) })),
      ),
    }),
    refused: (outcome?.refused ?? []).map(({ sheet, refusal }) => ({
      sheet,
      reason: refusal.reason,
      edit: refusal.edit,
    })),
    summary: check.summary,
  };
}

function rowJson(row: ReportRow, language: Language) {
  const { sheet, cell, mark, value, source } = row;
  return {
    sheet,
    cell,
    mark,
    label: markLabel(row, language),
    value,
    source: source.kind,
    ...(source.kind === 'item' && { item: source.itemNumber, from: [source.cell] }),
    ...(source.kind === 'computed' && { from: source.cells }),
    ...(source.kind === 'missing' && { reason: source.reason, text: missingReasonText(source.reason, language) }),
  };
}
