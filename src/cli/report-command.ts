import { type FillOutcome, fillReport, readForm, readTemplate } from '../actions/fill-report';
import { checkDoneOf } from '../actions/check-done';
import { mappingMadeFor } from '../actions/kept-mappings';
import { findDone } from '../actions/done-sheet';
import type { PlanCheck } from '../actions/check-plan';
import type { Period } from '../core/done/done';
import { OWN_SHEET } from '../core/keep/own-sheet';
import type { Pack } from '../core/pack/pack';
import { readLastReport } from '../core/report/last-report';
import { type FormName, formOf, periodText, readPeriod } from '../core/report/period';
import { planReport } from '../core/report/plan-report';
import type { ReportPlan } from '../core/report/report';
import { planYearOf } from '../core/report/report-fields';
import { draftSheet, reportWord } from '../strings/report-text';
import { mappingFaultText, mappingWord } from '../strings/mapping-text';
import { CallError, defineCommand } from './call';
import type { Option } from './call-words';
import type { CliIo, ExitCode } from './io';
import { engineJson } from '../strings/check-json';
import type { Choices } from '../core/check/choices';
import { lastQuarterOf } from '../core/check/last-report';
import { besideOf, otherYearsText } from './last-report';
import { markTemplate, openForm, openMapping, UnreadableMapping } from './open-form';
import { type FilePlan, type FilePlans, readBytes, readPlans, UnreadableFile } from './read-plans';
import { readEntries, readNotes, ReportCallError } from './report-input';
import { refusedReportText, type ReportCall, reportJson, reportText } from './report-result';
import { unreadable } from './trouble';
import { writeWorkbook } from './write-result';

/** The forms among the product's own files. */
const FORM_FILES: Readonly<Record<FormName, string>> = {
  annual: 'templates/yillik-hisobot.xlsx',
  quarterly: 'templates/choraklik-hisobot.xlsx',
  letter: 'templates/tushuntirish-xati.xlsx',
};

/** `ishreja report`: fills the national report from the plan. */
export const reportCommand = defineCommand({
  name: 'report',
  options: [
    'out',
    'template',
    'mapping',
    'refresh',
    'letter',
    'period',
    'last',
    'last-report',
    'notes',
    'values',
    'draft',
  ],
  read(words) {
    const period = words.last('period');
    if (period !== undefined && !readPeriod(period)) throw new CallError('wrongPeriod', { period });
    if (['template', 'refresh', 'letter'].filter((option) => words.has(option as Option)).length > 1) {
      throw new CallError('templateOrRefresh');
    }
    if (words.has('mapping') && !words.has('template')) throw new CallError('mappingOfForm');
    return {
      file: words.oneFile(),
      out: words.out(),
      isDraft: words.has('draft'),
      isLetter: words.has('letter'),
      ...words.texts('template', 'mapping', 'refresh', 'period', 'last', 'last-report', 'notes', 'values'),
    };
  },
  run: runReport,
});

/** Plans and fills a report; refuses while errors or unexplained warnings stand, unless a draft is asked. */
async function runReport(call: ReportCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, out, template, refresh, mapping, last, notes, values, language } = call;
  const reads = [file, template, refresh, mapping, last, call['last-report'], notes, values];
  if (reads.some((read) => read !== undefined && io.isSameFile(read, out))) {
    throw new CallError('sameFile');
  }
  try {
    return await report(call, pack, io);
  } catch (error) {
    if (error instanceof ReportCallError) {
      return giveUp(call, pack, io, 'wrong-call', reportWord(error.word, language, error.data), file);
    }
    if (error instanceof UnreadableMapping) {
      const text = mappingFaultText(error.why, error.file, language);
      return giveUp(call, pack, io, error.why.fault, text, error.file);
    }
    if (error instanceof UnreadableFile) {
      const { code, text, file: atFault } = unreadable(file, error, language);
      return giveUp(call, pack, io, code, text, atFault);
    }
    throw error;
  }
}

async function report(call: ReportCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { plan: chosen, workbook, choices } = await planOf(call, pack, io);
  const { check, answers } = chosen;
  const date = dayOf(io);
  const period = call.period === undefined ? null : readPeriod(call.period);
  const template = openTemplate(call, period, io);
  await markByMapping(call, template, { plan: check.plan, workbook }, pack, io);
  const form = await readForm(template);
  if (call.refresh !== undefined && form.filled.size === 0)
    throw new ReportCallError('cli.notFilled', { file: call.refresh });
  const done = await findDone(workbook, check.plan);
  const asked: Period = period ?? { kind: 'year', year: planYearOf(check) ?? 0 };
  const ofDone = done && checkDoneOf(asked, done.grid, check.plan, pack, { day: io.today(), choices });
  const lastToDate =
    call.last !== undefined ? await lastReportOf(call.last, period, check, io) : keptLastYear(asked, choices);
  const plan = planReport({
    check,
    template: form.grids,
    pack,
    notes: { ...answers.standing, ...ofDone?.notes, ...readNotes(call.notes, io) },
    entries: readEntries(call.values, io),
    options: { date },
    done: done?.record ?? null,
    doneFindings: ofDone?.findings ?? [],
    ...(period && { period }),
    ...(lastToDate && { lastToDate }),
    ...(form.filled.size > 0 && { past: { sheets: form.filled, mayWriteLocked: true } }),
  });
  if (!plan.canFill || (plan.isDraft && !call.isDraft)) {
    io.writeError(refusedReportText(plan, call.language));
    tell(call, pack, io, check, plan, null);
    return 1;
  }
  const outcome = await fillReport(template, plan, { date, draft: draftSheet(plan, call.language) });
  writeWorkbook(call.out, template, io);
  tell(call, pack, io, check, plan, outcome);
  return 0;
}

/** Gives a form of the person's own its marks: by the mapping that is named, else by the one that the plan's workbook keeps of this form. */
async function markByMapping(
  { mapping: file, template: form, language }: ReportCall,
  template: ReturnType<typeof openForm>,
  { plan, workbook }: Pick<FilePlans, 'workbook'> & { readonly plan: PlanCheck['plan'] },
  pack: Pack,
  io: CliIo,
): Promise<void> {
  if (file !== undefined) return markTemplate(template, openMapping(file, pack, io), file, language, io);
  if (form === undefined) return;
  const kept = await mappingMadeFor(await readTemplate(template), workbook, plan, pack);
  if (!kept) return;
  const count = kept.cells.filter(({ mark }) => mark !== '').length;
  io.writeError(`${form}: ${mappingWord('map.known', language, { count })}\n`);
  await markTemplate(template, kept, form, language, io);
}

/** The plan the report is of, the one of the period asked or the newest, and the workbook it stands in. */
async function planOf(
  call: ReportCall,
  pack: Pack,
  io: CliIo,
): Promise<{ readonly plan: FilePlan } & Pick<FilePlans, 'workbook' | 'choices'>> {
  const beside = await besideOf(call['last-report'], io);
  const { plans: checks, workbook, choices } = await readPlans(call.file, pack, io, undefined, beside);
  const yearOf = ({ check }: FilePlan): number => planYearOf(check) ?? 0;
  const newest = Math.max(...checks.map(yearOf));
  const asked = call.period === undefined ? newest : readPeriod(call.period)!.year;
  const [plan, ...others] = checks.filter((check) => yearOf(check) === asked || yearOf(check) === 0);
  const sheets = checks.map(({ check }) => check.plan.sheet).join(', ');
  if (!plan) throw new ReportCallError('cli.otherYear', { planYear: newest, askedYear: asked });
  if (others.length > 0) throw new ReportCallError('cli.manySameYear', { sheets });
  if (checks.length > 1 && call.period === undefined) {
    io.writeError(`${reportWord('cli.manyPlans', call.language, { sheets, planYear: asked })}\n`);
  }
  io.writeError(otherYearsText(call.file, { plans: [plan], choices }, beside, call.language));
  return { plan, workbook, choices };
}

/** What last year's report of the same period says was done; throws ReportCallError where it is another's. */
async function lastReportOf(
  file: string,
  period: Period | null,
  check: PlanCheck,
  io: CliIo,
): Promise<ReadonlyMap<string, number | null>> {
  const [memory] = await openForm(readBytes(file, io), file).readAll([OWN_SHEET]);
  const last = memory && readLastReport(memory);
  const year = (period?.year ?? planYearOf(check) ?? 0) - 1;
  const isSame = last?.year === year && last.quarter === (period?.kind === 'quarter' ? period.quarter : null);
  if (!last || !isSame) {
    throw new ReportCallError('cli.lastOther', { file, period: periodText({ kind: 'year', ...period, year }) });
  }
  return last.done;
}

/** What last year's report of the same quarter says was done, where the plan's workbook keeps it. */
function keptLastYear(period: Period, choices: Choices): ReadonlyMap<string, number | null> | null {
  return period.kind === 'quarter' ? lastQuarterOf(choices, period.quarter, period.year) : null;
}

function openTemplate(call: ReportCall, period: Period | null, io: CliIo): ReturnType<typeof openForm> {
  const own = call.template ?? call.refresh;
  const form = call.isLetter ? 'letter' : period ? formOf(period) : 'annual';
  return openForm(own === undefined ? io.readAsset(FORM_FILES[form]) : readBytes(own, io), own);
}

function tell(
  call: ReportCall,
  pack: Pack,
  io: CliIo,
  check: PlanCheck,
  plan: ReportPlan,
  outcome: FillOutcome | null,
): void {
  if (call.isJson) {
    const json = { ...engineJson(pack), ...reportJson(call, check, plan, outcome), unreadable: [] };
    io.writeOut(`${JSON.stringify(json, null, 1)}\n`);
  } else io.writeOut(reportText(call, plan, outcome));
}

/** Says in one sentence why nothing came of the call. */
function giveUp(call: ReportCall, pack: Pack, io: CliIo, code: string, text: string, file: string): ExitCode {
  io.writeError(`${file}: ${text}\n`);
  if (call.isJson) {
    const json = {
      ...engineJson(pack),
      file: call.file,
      isFilled: false,
      unreadable: [{ file, code, text }],
    };
    io.writeOut(`${JSON.stringify(json, null, 1)}\n`);
  }
  return 2;
}

function dayOf(io: CliIo): string {
  const { year, month, day } = io.today();
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('.');
}
