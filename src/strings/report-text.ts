import type { Finding } from '../core/check/finding';
import type { MissingReason, ReportFinding, ReportPlan, ReportRow } from '../core/report/report';
import type { CellValue } from '../core/sheet/cell';
import { reportEn } from './en/report';
import { findingText } from './finding-text';
import { fill } from './format';
import type { Language } from './language';
import { reportUz } from './uz/report';

export type ReportWord = keyof typeof reportEn;

const WORDS: Readonly<Record<Language, Readonly<Record<ReportWord, string>>>> = { en: reportEn, uz: reportUz };

/** A sentence about the report with its slots filled. */
export function reportWord(
  word: ReportWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(WORDS[language][word], data, language);
}

/** What a mark asks, in words: "Kitobxonlar qatnovi, jami, reja"; "Direktor". */
export function markLabel(row: Pick<ReportRow, 'label' | 'measure' | 'field'>, language: Language): string {
  if (row.measure) return reportWord(`measure.${row.measure}`, language, { indicator: row.label });
  return row.field ? reportWord(`field.${row.field}`, language) : row.label;
}

/** Why a place has no value, in a few words. */
export function missingReasonText(reason: MissingReason, language: Language): string {
  return reportWord(`missing.${reason}`, language);
}

/** A finding about the template or a missing value: what is wrong and what to do. */
export function reportFindingText(
  { kind, data }: ReportFinding,
  language: Language,
): { readonly what: string; readonly todo: string } {
  const reason = data['reason'] as MissingReason | undefined;
  const slots = {
    ...data,
    // The braces are slots' own, so a mark gets its braces here.
    ...(data['mark'] !== undefined && { mark: `{{${data['mark']}}}` }),
    ...(reason && { why: missingReasonText(reason, language) }),
    example: '{{use.visits.plan}}',
  };
  return {
    what: reportWord(`finding.${kind}.what`, language, slots),
    todo: reportWord(`finding.${kind}.todo`, language, slots),
  };
}

/** The rows of the sheet LOYIHA: what stands open in the plan, what is wrong with the form, what has no value. */
export function draftRows(plan: ReportPlan, language: Language): readonly (readonly CellValue[])[] {
  const word = (key: ReportWord): string => reportWord(key, language);
  const head = [word('draft.severity'), word('draft.cell'), word('draft.what'), word('draft.todo')];
  const form = plan.findings.filter(
    ({ severity, kind }) => severity !== 'info' && kind !== 'value-missing' && kind !== 'unfed-mark',
  );
  const missing = plan.missing.filter(({ measure }) => measure === 'fact' || measure === 'plan');
  return [
    [word('draft.title')],
    [word('draft.text')],
    [],
    head,
    ...plan.openFindings.map((finding) => openRow(finding, language)),
    ...(form.length > 0 ? [[], [word('draft.template')]] : []),
    ...form.map((finding) => {
      const { what, todo } = reportFindingText(finding, language);
      return [word(`severity.${finding.severity}`), finding.at, what, todo];
    }),
    ...(missing.length > 0 ? [[], [word('draft.missing')]] : []),
    ...missing.map((row) => {
      const reason = row.source.kind === 'missing' ? missingReasonText(row.source.reason, language) : '';
      return ['', row.cell, markLabel(row, language), reason];
    }),
  ];
}

function openRow(finding: Finding, language: Language): readonly CellValue[] {
  const { what, todo } = findingText(finding, language);
  return [reportWord(`severity.${finding.severity}`, language), finding.at, what, todo];
}
