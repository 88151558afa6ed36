import { type FillOutcome, fillReport, readForm } from '../actions/fill-report';
import type { PlanCheck } from '../actions/check-plan';
import type { Pack } from '../core/pack/pack';
import { planReport } from '../core/report/plan-report';
import type { ReportPlan } from '../core/report/report';
import { draftRows, reportWord } from '../strings/report-text';
import { mappingFaultText } from '../strings/mapping-text';
import { CallError, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { engineJson } from '../strings/check-json';
import { markTemplate, openForm, UnreadableMapping } from './open-form';
import { type FilePlan, readBytes, readPlans, UnreadableFile } from './read-plans';
import { readEntries, readNotes, ReportCallError } from './report-input';
import { refusedReportText, type ReportCall, reportJson, reportText } from './report-result';
import { unreadableText } from './trouble';
import { writeResult } from './write-result';

/** The template of the annual report among the product's own files. */
const ANNUAL_TEMPLATE = 'templates/yillik-hisobot.xlsx';

/** `ishreja report`: fills the national report from the plan. */
export const reportCommand = defineCommand({
  name: 'report',
  options: ['out', 'template', 'mapping', 'refresh', 'period', 'notes', 'values', 'draft'],
  read(words) {
    const period = words.last('period');
    if (period !== undefined && !/^20\d\d(-Q[1-4])?$/.test(period)) throw new CallError('wrongPeriod', { period });
    if (words.has('template') && words.has('refresh')) throw new CallError('templateOrRefresh');
    if (words.has('mapping') && !words.has('template')) throw new CallError('mappingOfForm');
    return {
      file: words.oneFile(),
      out: words.out(),
      isDraft: words.has('draft'),
      ...words.texts('template', 'mapping', 'refresh', 'period', 'notes', 'values'),
    };
  },
  run: runReport,
});

/** Plans and fills a report; refuses while errors or unexplained warnings stand, unless a draft is asked. */
async function runReport(call: ReportCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, out, template, refresh, language } = call;
  if ([file, template, refresh].some((read) => read !== undefined && io.isSameFile(read, out))) {
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
      return giveUp(call, pack, io, error.code, unreadableText(error, language), error.file ?? file);
    }
    throw error;
  }
}

async function report(call: ReportCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  if (call.period?.includes('-Q')) throw new ReportCallError('cli.quarterLater');
  const { check, answers } = await planOf(call, pack, io);
  const date = dayOf(io);
  const template = openTemplate(call, io);
  if (call.mapping !== undefined) await markTemplate(template, call.mapping, call.language, pack, io);
  const form = await readForm(template);
  if (call.refresh !== undefined && form.filled.size === 0)
    throw new ReportCallError('cli.notFilled', { file: call.refresh });
  const plan = planReport({
    check,
    template: form.grids,
    pack,
    notes: { ...answers.standing, ...readNotes(call.notes, io) },
    entries: readEntries(call.values, io),
    options: { date },
    ...(form.filled.size > 0 && { past: { sheets: form.filled, mayWriteLocked: true } }),
  });
  if (!plan.canFill || (plan.isDraft && !call.isDraft)) {
    io.writeError(refusedReportText(plan, call.language));
    tell(call, pack, io, check, plan, null);
    return 1;
  }
  const outcome = await fillReport(template, plan, { date, draftRows: draftRows(plan, call.language) });
  writeResult(call.out, template.save(), io, call.language);
  tell(call, pack, io, check, plan, outcome);
  return 0;
}

/** The plan the report is of: the one of the period asked, or the newest. */
async function planOf(call: ReportCall, pack: Pack, io: CliIo): Promise<FilePlan> {
  const { plans: checks } = await readPlans(call.file, pack, io);
  const yearOf = ({ check: { plan } }: FilePlan): number => plan.planYear?.year ?? plan.titleYears[0]?.year ?? 0;
  const newest = Math.max(...checks.map(yearOf));
  const asked = call.period === undefined ? newest : Number(call.period);
  const [chosen, ...others] = checks.filter((check) => yearOf(check) === asked || yearOf(check) === 0);
  const sheets = checks.map(({ check }) => check.plan.sheet).join(', ');
  if (!chosen) throw new ReportCallError('cli.otherYear', { planYear: newest, askedYear: asked });
  if (others.length > 0) throw new ReportCallError('cli.manySameYear', { sheets });
  if (checks.length > 1 && call.period === undefined) {
    io.writeError(`${reportWord('cli.manyPlans', call.language, { sheets, planYear: asked })}\n`);
  }
  return chosen;
}

function openTemplate(call: ReportCall, io: CliIo): ReturnType<typeof openForm> {
  const own = call.template ?? call.refresh;
  return openForm(own === undefined ? io.readAsset(ANNUAL_TEMPLATE) : readBytes(own, io), own);
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
