import type { Finding } from '../check/finding';
import type { DoneRecord, Period } from '../done/done';
import type { Pack } from '../pack/pack';
import type { Item } from '../plan/plan';
import type { Grid } from '../sheet/grid';
import { askTemplate, type TemplateAsk } from './ask-template';
import { DoneFacts } from './done-facts';
import { doneFindings } from './done-findings';
import { itemNotes, noteOn } from './item-values';
import { marksOf } from './marks';
import type { SheetSources } from './plan-repeat';
import { planSheet } from './plan-sheet';
import type { Recalled } from './recall';
import { planRefresh } from './refresh';
import type {
  AnsweredFinding,
  CheckedPlan,
  FindingNotes,
  PlannedSheet,
  ReportEntries,
  ReportOptions,
  ReportPlan,
  ReportRow,
} from './report';
import { planYearOf } from './report-fields';
import { ReportValues } from './report-values';

/** What a report is planned from. `template` holds the sheets of the template that people see. */
export interface ReportInput {
  readonly check: CheckedPlan;
  readonly template: readonly Grid[];
  readonly pack: Pack;
  readonly notes: FindingNotes;
  readonly entries: ReportEntries;
  readonly options: ReportOptions;
  /** Absent: the whole year of the plan. */
  readonly period?: Period;
  /** What was done; absent where nothing records it. */
  readonly done?: DoneRecord | null;
  /** What is wrong with it, as far as the period asks: it stands open as faults of the plan do. */
  readonly doneFindings?: readonly Finding[];
  /** What last year's report said of the same period, by indicator: null a dash. */
  readonly lastToDate?: ReadonlyMap<string, number | null>;
  /** Sheets of the template that were filled before, by name: they are brought up to date. */
  readonly past?: PastSheets;
}

/** What was filled before; `mayWriteLocked`: protection keeps nobody from writing (in a file). */
export interface PastSheets {
  readonly sheets: ReadonlyMap<string, Recalled>;
  readonly mayWriteLocked: boolean;
}

const SEVERITIES = ['error', 'warning', 'info'];

/** Plans a report: what stands where, where it comes from, what is missing, and what keeps it a draft. Writes nothing. */
export function planReport(input: ReportInput): ReportPlan {
  const { check, template, pack, notes } = input;
  const ask = askTemplate(template, pack);
  const openFindings = [...check.findings, ...(input.doneFindings ?? [])].filter((each) => isOpen(each, notes));
  const answered = answeredFindings(check.findings, notes);
  const isDraft = openFindings.length > 0 || ask.findings.some((each) => each.severity === 'error');
  const period = input.period ?? { kind: 'year', year: planYearOf(check) ?? 0 };
  const done = new DoneFacts(input.done ?? null, pack);
  const noteOf = itemNotes(check.plan, check.findings, notes);
  const values = new ReportValues({ ...input, plan: check.plan, period, done, noteOf });
  const sources: SheetSources = {
    values,
    plan: check.plan,
    noteOf,
    done,
    period,
    facts: {
      ...input,
      period,
      done,
      isDraft,
      noteCount: answered.length,
      looseNotes: looseNotes(ask, values, answered, noteOf),
    },
  };
  const rows: ReportRow[] = [];
  const sheets: PlannedSheet[] = [];
  const findings = [...ask.findings];
  for (const sheet of ask.sheets) {
    const planned = planSheet(sheet, sources);
    rows.push(...planned.rows);
    findings.push(...planned.findings);
    sheets.push(planned.sheet);
  }
  findings.push(...doneFindings(ask, input.done ?? null, check.plan, { period, rows }));
  const plan: ReportPlan = {
    rows,
    missing: rows.filter((row) => row.source.kind === 'missing'),
    findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    openFindings,
    answered,
    isDraft,
    canFill: !findings.some((each) => each.kind === 'no-marks' || each.kind === 'unbalanced-repeat'),
    counts: countIndicators(rows),
    sheets,
    refreshes: [],
  };
  return input.past ? withRefreshes(plan, input.past) : plan;
}

/** The plan with sheets that were filled before brought up to date in the place of being filled. */
function withRefreshes(plan: ReportPlan, { sheets, mayWriteLocked }: PastSheets): ReportPlan {
  const refreshes = plan.sheets.flatMap((sheet) => {
    const past = sheets.get(sheet.sheet);
    return past ? [planRefresh(sheet, past, mayWriteLocked)] : [];
  });
  const bySheet = new Map(refreshes.map((refresh) => [refresh.sheet, refresh]));
  const place = (sheet: string, cell: string): string => bySheet.get(sheet)?.placeOf(cell) ?? cell;
  const rows = plan.rows.map((row) => ({ ...row, cell: place(row.sheet, row.cell) }));
  return {
    ...plan,
    rows,
    missing: rows.filter((row) => row.source.kind === 'missing'),
    findings: plan.findings.map((each) => ({ ...each, at: place(each.sheet, each.at) })),
    sheets: plan.sheets.filter(({ sheet }) => !bySheet.has(sheet)),
    refreshes,
  };
}

/** Errors stand open until fixed, warnings until fixed or explained; info never. */
function isOpen(each: Finding, notes: FindingNotes): boolean {
  return each.severity === 'error' || (each.severity === 'warning' && noteOn(each, notes) === '');
}

function answeredFindings(findings: readonly Finding[], notes: FindingNotes): readonly AnsweredFinding[] {
  return findings.flatMap((each) => {
    const note = each.severity === 'error' ? '' : noteOn(each, notes);
    return note ? [{ finding: each, note }] : [];
  });
}

/** Sentences that no row of the report takes: about the title, or about items the template does not ask. */
function looseNotes(
  ask: TemplateAsk,
  values: ReportValues,
  answered: readonly AnsweredFinding[],
  noteOf: (item: Item) => string,
): readonly string[] {
  const marks = ask.sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => marksOf(cell.parts)));
  const isEachItemNoted = ask.sheets.some((sheet) =>
    sheet.repeats.some(
      (repeat) =>
        repeat.sectionId === null &&
        repeat.cells.some((cell) =>
          marksOf(cell.parts).some((mark) => mark.kind === 'item' && mark.measure === 'note'),
        ),
    ),
  );
  const noted = marks.flatMap((mark) => {
    const item = mark.kind === 'indicator' && mark.measure === 'note' && values.itemOf(mark.indicatorId);
    return item ? [noteOf(item)] : [];
  });
  if (isEachItemNoted) noted.push(...values.allItems().map(noteOf));
  const sentences = new Set(answered.map(({ note }) => note));
  return [...sentences].filter((sentence) => !noted.some((text) => text.includes(sentence)));
}

function countIndicators(rows: readonly ReportRow[]): ReportPlan['counts'] {
  const all = new Set<string>();
  const fed = new Set<string>();
  for (const { indicatorId, measure, source } of rows) {
    if (indicatorId === null) continue;
    all.add(indicatorId);
    const isAmount = measure !== 'row' && measure !== 'note';
    if (isAmount && (source.kind === 'item' || source.kind === 'computed')) fed.add(indicatorId);
  }
  return { indicators: all.size, fromPlan: fed.size, toEnter: all.size - fed.size };
}
