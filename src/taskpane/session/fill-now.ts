import { checkDoneOf } from '../../actions/check-done';
import { filledSheets, fillReport, keepMemory, memoryFor, readForm, type ReportForm } from '../../actions/fill-report';
import { typedValue } from '../../actions/typed-value';
import type { PlanCheck } from '../../actions/check-plan';
import type { DoneRecord, Period } from '../../core/done/done';
import { lastQuarterOf } from '../../core/check/last-report';
import { closedQuarters } from '../../core/done/done-plan';
import type { Quarter } from '../../core/plan/plan';
import { planReport } from '../../core/report/plan-report';
import { type FormName, formOf, ROMAN } from '../../core/report/period';
import type { ReportPlan } from '../../core/report/report';
import { planYearOf } from '../../core/report/report-fields';
import type { Edit } from '../../core/sheet/edit';
import { xlsxName } from '../../core/text/file-name';
import type { Language } from '../../strings/language';
import { draftSheet, reportWord } from '../../strings/report-text';
import type { DeliveryWay, TemplateWorkbook } from '../host';
import { sayIn } from '../say';
import { organisationName } from '../../core/plan/organisation-name';
import type { SessionCore } from './session-core';
import { today } from './shown-done';
import type { DeliveredReport, SessionState } from './state';

/** What is to be filled: a form that comes with the product, the bytes of a file, or a report on a sheet of this workbook. */
export type TemplateChoice = FormName | Uint8Array | { readonly sheet: string };

/** What a report is planned from beside the answers and entries; `date` as people write it. */
export interface ReportWish {
  readonly form: ReportForm;
  readonly period: Period;
  readonly done: DoneRecord | null;
  /** What is wrong with it, and what answers that. */
  readonly ofDone: FindingsOfDone;
  readonly date: string;
  /** True where the report stands in this workbook, whose protection holds. */
  readonly isHere: boolean;
}

/** The findings of what was done that a period asks about, and what answers them, by finding id. */
export type FindingsOfDone = ReturnType<typeof checkDoneOf>;

/** What is wrong with what was done, as far as a report of a period tells of it. */
export function findingsOfDone(
  { done, choices }: Pick<SessionState, 'done' | 'choices'>,
  { plan }: PlanCheck,
  period: Period,
  pack: SessionCore['pack'],
): FindingsOfDone {
  return done ? checkDoneOf(period, done.grid, plan, pack, { day: today(), choices }) : { findings: [], notes: {} };
}

/** What a report of the checked plan will hold, with the answers and entries given so far. */
export function plannedReport(
  { notes, entries, choices }: Pick<SessionState, 'notes' | 'entries' | 'choices'>,
  check: PlanCheck,
  { form, period, done, ofDone, date, isHere }: ReportWish,
  pack: SessionCore['pack'],
): ReportPlan {
  const lastToDate = period.kind === 'quarter' ? lastQuarterOf(choices, period.quarter, period.year) : null;
  const values = Object.entries(entries).map(([mark, text]) => [mark, typedValue(text, {}).value] as const);
  return planReport({
    check,
    template: form.grids,
    pack,
    notes: { ...notes, ...ofDone.notes },
    entries: Object.fromEntries(values),
    options: { date },
    period,
    done,
    doneFindings: ofDone.findings,
    ...(lastToDate && { lastToDate }),
    ...(form.filled.size > 0 && { past: { sheets: form.filled, mayWriteLocked: !isHere } }),
  });
}

/** Fills a form by a planned report and hands it over; nothing is seen of it before it is whole. A report on a sheet here is brought up to date there. */
export async function fillAndDeliver(
  core: SessionCore,
  report: ReportPlan,
  source: TemplateChoice,
  way: DeliveryWay,
  { date, period }: Pick<ReportWish, 'date' | 'period'>,
): Promise<void> {
  const { host, store } = core;
  const { check, language } = store.getState();
  if (!check) return;
  store.set({ delivered: null });
  const options = { date, draft: draftSheet(report, language) };
  if (typeof source === 'object' && 'sheet' in source) {
    const { refused } = await fillReport(host.workbook, report, options);
    const first = refused[0]?.refusal;
    if (first) store.set({ trouble: { kind: 'refused', reason: first.reason, cell: cellOf(first.edit) } });
    else store.set({ delivered: { name: source.sheet, way: 'sheet', because: null } });
    return;
  }
  const template = await core.orCancelled(host.openTemplate(source));
  const isShipped = source === 'annual' || source === 'quarterly';
  const named = isShipped ? await namedByPeriod(core, template, report, period) : report;
  await core.orCancelled(fillReport(template, named, options));
  const bytes = await core.orCancelled(Promise.resolve(template.save()));
  store.set({ busy: 'delivering' });
  let taken: Omit<DeliveredReport, 'name'> = { way, because: null };
  const fileName = fileNameOf(core, check, period, report.isDraft);
  const name = await host.deliver(bytes, fileName, way, (other, because) => {
    taken = { way: other, because };
  });
  const { sheets } = store.getState();
  const isNew = taken.way === 'sheet' && sheets.every((sheet) => sheet.name !== name);
  store.set({ delivered: { name, ...taken }, ...(isNew && { sheets: [...sheets, { name, isHidden: false }] }) });
  // So that the sheet can be brought up to date where it now stands.
  if (taken.way === 'sheet' && host.keepsJournal) await keepMemory(host.workbook, await memoryFor(template, name));
}

const cellOf = (edit: Edit): string => (edit.kind === 'set' ? edit.cell : '');

/** The one sheet of a shipped form is named after its period, "Hisobot 2026 II", before it is filled: what is remembered of the filling goes by its name. */
async function namedByPeriod(
  { store }: SessionCore,
  template: TemplateWorkbook,
  report: ReportPlan,
  period: Period,
): Promise<ReportPlan> {
  const form = (await template.sheets()).filter(({ isHidden }) => !isHidden).at(-1);
  if (period.year === 0 || !form) return report;
  const name = reportSheetName(period, store.getState().language);
  await template.renameSheet(form.name, name);
  return {
    ...report,
    sheets: report.sheets.map((sheet) => (sheet.sheet === form.name ? { ...sheet, sheet: name } : sheet)),
  };
}

/** What the sheet of a shipped form is called once it is filled: "Hisobot 2026 II". */
export function reportSheetName(period: Period, language: Language): string {
  const words = [sayIn(language)('tab.report'), period.year];
  if (period.kind === 'quarter') words.push(ROMAN[period.quarter]);
  return words.join(' ');
}

/** Fills the report of a period at once where nothing stands in its way, and tells whether it did; one that stands on a sheet here is brought up to date. */
export async function fillAtOnce(core: SessionCore, date: string, quarter: Quarter | null): Promise<boolean> {
  const { host, store, pack } = core;
  const state = store.getState();
  if (!state.check) return false;
  const period = periodOf(state.check, quarter);
  const sheet = reportSheetName(period, state.language);
  const isHere = host.keepsJournal && (await core.orCancelled(filledSheets(host.workbook))).includes(sheet);
  const source = isHere ? { sheet } : formOf(period);
  const template = isHere ? null : await core.orCancelled(host.openTemplate(formOf(period)));
  const form = await core.orCancelled(template ? readForm(template) : readForm(host.workbook, sheet));
  const ofDone = findingsOfDone(state, state.check, period, pack);
  const done = state.done?.record ?? null;
  const report = plannedReport(state, state.check, { form, period, done, ofDone, date, isHere }, pack);
  if (!report.canFill || report.isDraft) return false;
  await fillAndDeliver(core, report, source, host.ways[0]!, { date, period });
  if (isHere) host.showCell(sheet, 'A1');
  return true;
}

/** The quarter whose report is due: the last one that is over, the first where none is. */
export function dueQuarter(check: PlanCheck | null): Quarter {
  return (check && closedQuarters(check.plan, today())) || 1;
}

/** A quarter of the plan's year, or the whole of it. */
export function periodOf(check: PlanCheck, quarter: Quarter | null): Period {
  const year = planYearOf(check) ?? 0;
  return quarter === null ? { kind: 'year', year } : { kind: 'quarter', year, quarter };
}

/** "Qoraoʻzak tumani hisobot 2026.xlsx", without signs that a file name may not have. */
function fileNameOf({ host, store }: SessionCore, { plan }: PlanCheck, period: Period, isDraft: boolean): string {
  const { language } = store.getState();
  const organisation = organisationName(plan) ?? host.fileName.replace(/\.\w+$/, '');
  const quarter = period.kind === 'quarter' ? ` ${ROMAN[period.quarter]}` : '';
  const year = `${period.year || ''}${quarter}`;
  const words = [
    reportWord('report.fileName', language, { organisation, year }),
    isDraft ? reportWord('report.draftName', language) : '',
  ];
  return xlsxName(words.join(' '));
}
