import type { Severity } from '../core/check/finding';
import { filledCell } from '../core/report/fill';
import { formFindings } from '../core/report/form-findings';
import type { MissingReason, ReportFinding, ReportPlan, ReportRow } from '../core/report/report';
import type { KeptPlace } from '../core/report/refresh';
import { cellName } from '../core/sheet/address';
import { type CellValue, textOf } from '../core/sheet/cell';
import type { NewSheet } from '../core/workbook';
import { wordsOf } from './catalogue';
import { resultHeadings } from './check-results';
import type { reportEn } from './en/report';
import { findingText, placeText, severityWord } from './finding-text';
import { fill } from './format';
import type { Language } from './language';
import { reportUz } from './uz/report';

export type ReportWord = keyof typeof reportEn;

const words = wordsOf('report', reportUz);

/** A sentence about the report with its slots filled. */
export function reportWord(
  word: ReportWord,
  language: Language,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words(language)[word], data, language);
}

/** What a mark asks, in words: "Kitobxonlar qatnovi, jami, reja"; "Direktor". */
export function markLabel(row: Pick<ReportRow, 'label' | 'measure'>, language: Language): string {
  if (row.measure) return reportWord(`measure.${row.measure}`, language, { indicator: row.label });
  return labelText(row.label, language);
}

/** The words of a field's name; what is no field is a label already. */
function labelText(label: string, language: Language): string {
  const word = `field.${label}`;
  const known = words(language);
  return Object.hasOwn(known, word) ? known[word as ReportWord] : label;
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
    ...(data['label'] !== undefined && { label: labelText(String(data['label']), language) }),
    ...(reason && { why: missingReasonText(reason, language) }),
    example: '{{use.visits.plan}}',
  };
  return {
    what: reportWord(`finding.${kind}.what`, language, slots),
    todo: reportWord(`finding.${kind}.todo`, language, slots),
  };
}

/** What a refresh left as a person made it, and why. */
export function keptText({ kind, mark, now, value }: KeptPlace, language: Language): string {
  const shown = (what: CellValue): string => textOf(what) || reportWord('kept.nothing', language);
  return reportWord(`kept.${kind}`, language, { mark: `{{${mark}}}`, now: shown(now), value: shown(value) });
}

/** A place of a report filled before that a refresh writes over, and what it says then; a row by its first cell. */
export interface RewrittenPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What a refresh writes over, puts in and takes out; places are those of the sheet as it stands. */
export function rewrittenPlaces(
  { refreshes }: Pick<ReportPlan, 'refreshes'>,
  language: Language,
): readonly RewrittenPlace[] {
  const shown = (...what: readonly CellValue[]): string =>
    what.map(textOf).filter(Boolean).join(' · ') || reportWord('kept.nothing', language);
  return refreshes.flatMap(({ sheet, change }) =>
    (change?.edits ?? []).flatMap((edit): readonly RewrittenPlace[] => {
      const say = (cell: string, now: string, value: string): RewrittenPlace => ({
        sheet,
        cell,
        text: reportWord(`rewritten.${edit.kind as 'set'}`, language, { now, value }),
      });
      if (edit.kind === 'set') return [say(edit.cell, shown(edit.before), shown(edit.after))];
      if (edit.kind === 'deleteRow') return [say(cellName(edit.row, 1), shown(...edit.before), '')];
      if (edit.kind !== 'insertRow') return [];
      return (edit.values ?? []).map((values) => say(cellName(edit.row, 1), '', shown(...values)));
    }),
  );
}

/** For how many items each row of a form repeats, in the order of the form. */
export function repeatTexts({ sheets }: Pick<ReportPlan, 'sheets'>, language: Language): readonly string[] {
  return sheets.flatMap(({ sheet, repeats }) =>
    repeats.map(({ row, values }) => reportWord('repeat', language, { sheet, row, count: values.length })),
  );
}

const DRAFT_HEADER = 4;

/** The sheet LOYIHA: what stands open in the plan, what is wrong with the form, what has no value. */
export function draftSheet(plan: ReportPlan, language: Language): Omit<NewSheet, 'name' | 'isHidden' | 'position'> {
  const word = (key: ReportWord): string => reportWord(key, language);
  const [severity = '', cell = '', , what = '', todo = ''] = resultHeadings(language);
  const form = formFindings(plan).filter(({ severity: grave }) => grave !== 'info');
  const missing = plan.missing.filter(({ measure }) => measure === 'fact' || measure === 'plan');
  const rows: Rows = [
    [word('draft.title')],
    [word('draft.text')],
    [],
    [severity, cell, what, todo],
    ...part(word('draft.open'), plan.openFindings, (finding) =>
      faultRow(finding.severity, placeText(finding), findingText(finding, language), language),
    ),
    ...part(word('draft.template'), form, (finding) =>
      faultRow(finding.severity, finding.at, reportFindingText(finding, language), language),
    ),
    ...part(word('draft.missing'), missing, (row) => missingRow(row, plan, language)),
  ];
  return {
    rows,
    widths: [18, 16, 60, 56],
    table: { headerRow: DRAFT_HEADER },
    boldRows: rows.flatMap(({ length }, at) => (at + 1 > DRAFT_HEADER && length === 3 ? [at + 1] : [])),
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: [DRAFT_HEADER, DRAFT_HEADER],
      footer: { right: '&P / &N' },
    },
  };
}

type Row = readonly CellValue[];
type Rows = readonly Row[];

/** A heading, in the wide column, and its rows; nothing where there are none. */
function part<Entry>(heading: string, entries: readonly Entry[], rowOf: (entry: Entry) => Row): Rows {
  return entries.length === 0 ? [] : [['', '', heading], ...entries.map(rowOf)];
}

function faultRow(
  severity: Severity,
  at: string,
  { what, todo }: { readonly what: string; readonly todo: string },
  language: Language,
): Row {
  return [severityWord(severity, language), at, what, todo];
}

function missingRow(row: ReportRow, plan: ReportPlan, language: Language): Row {
  const sheet = plan.sheets.find((each) => each.sheet === row.sheet);
  const reason = row.source.kind === 'missing' ? missingReasonText(row.source.reason, language) : '';
  return ['', sheet ? filledCell(row.cell, sheet) : row.cell, `${markLabel(row, language)}: ${reason}`, ''];
}
