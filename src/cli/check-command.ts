import { checkDone, type DoneCheck } from '../actions/check-done';
import type { PlanCheck } from '../actions/check-plan';
import { findDone } from '../actions/done-sheet';
import type { Finding } from '../core/check/finding';
import type { Pack } from '../core/pack/pack';
import { areaName } from '../core/sheet/address';
import { csvOf, resultHeadings, resultRows } from '../strings/check-results';
import { findingText, placeText, severityWord } from '../strings/finding-text';
import type { Language } from '../strings/language';
import { CallError, type CallManner, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { doneJson, engineJson, planJson } from '../strings/check-json';
import { type Beside, besideOf, tellOtherYears } from './last-report';
import { filesMeant } from './files-meant';
import { type FilePlan, type FilePlans, UnreadableFile, readPlans } from './read-plans';
import { unreadable, type Unreadable } from './trouble';
import { say } from './words';

interface CheckCall extends CallManner {
  readonly files: readonly string[];
  readonly sheet?: string;
  /** Last year's report, as it was filled here. */
  readonly 'last-report'?: string;
  readonly isCsv: boolean;
}

/** `ishreja check`: reads each plan and prints its findings. */
export const checkCommand = defineCommand({
  name: 'check',
  options: ['sheet', 'csv', 'last-report'],
  read(words) {
    if (words.files.length === 0) throw new CallError('noFile');
    const isCsv = words.has('csv');
    if (isCsv && words.has('json')) throw new CallError('jsonOrCsv');
    return { files: words.files, isCsv, ...words.texts('sheet', 'last-report') };
  },
  run: runCheck,
});

type Judged = Pick<DoneCheck, 'findings' | 'summary' | 'notes'>;

/** Whether a report of a plan, and of what was done of it, would be refused: errors stand, or warnings that no note answers. */
export function isBlocked({ check, answers }: FilePlan, done: DoneCheck | null): boolean {
  const blocks = ({ findings, summary, notes }: Judged): boolean =>
    summary.error + summary.warning > answeredCount(findings, notes);
  return blocks({ ...check, notes: answers.standing }) || (done !== null && blocks(done));
}

/** How many warnings of a check are answered by notes. */
function answeredCount(findings: readonly Finding[], notes: Readonly<Record<string, string>>): number {
  return findings.filter(({ id, severity }) => severity === 'warning' && notes[id] !== undefined).length;
}

/** A finding on one line: cell, severity, rule, what is wrong and what to do. */
export function findingLine(finding: Finding, language: Language): string {
  const { what, todo } = findingText(finding, language);
  const start = `  ${placeText(finding).padEnd(6)} ${severityWord(finding.severity, language)} ${finding.rule}:`;
  return [start, what, todo].filter((part) => part !== '').join(' ');
}

/** How many findings of each severity there are, in words. */
export function countsText(summary: PlanCheck['summary'], language: Language): string {
  const total = summary.error + summary.warning + summary.info;
  return total === 0 ? say('clean', language) : say('counts', language, summary);
}

function planText(file: string, filePlan: FilePlan, language: Language): string {
  const { plan, findings, summary } = filePlan.check;
  const head = say('checkedPlan', language, {
    file,
    sheet: plan.sheet,
    range: areaName(plan.area),
    items: plan.items.length,
    sections: plan.sections.length,
  });
  return [head, ...findingLines({ findings, summary, notes: filePlan.answers.standing }, language), ''].join('\n');
}

/** What was found, a line each with the note that answers it, and the counts. */
function findingLines({ findings, summary, notes }: Judged, language: Language): readonly string[] {
  const lines = findings.flatMap((finding) => {
    const text = notes[finding.id];
    return [findingLine(finding, language), ...(text ? [`           ${say('noteLine', language, { text })}`] : [])];
  });
  const count = answeredCount(findings, notes);
  const answered = count > 0 ? ` (${say('answered', language, { count })})` : '';
  return [...lines, `  ${countsText(summary, language)}${answered}`];
}

function doneText(file: string, done: DoneCheck, language: Language): string {
  const head = say('checkedDone', language, { file, sheet: done.record.sheet, quarters: done.closed });
  return [head, ...findingLines(done, language), ''].join('\n');
}

/** What was done of a plan, where its workbook has that. */
export async function doneOf({ workbook, choices }: FilePlans, { check }: FilePlan, pack: Pack, io: CliIo) {
  const found = await findDone(workbook, check.plan);
  return found && checkDone(found.grid, check.plan, pack, { day: io.today(), choices });
}

const csvHeadings = (language: Language): readonly string[] => [
  say('fileColumn', language),
  say('sheetColumn', language),
  ...resultHeadings(language),
];

function csvRows(file: string, filePlan: FilePlan, done: DoneCheck | null, language: Language): (readonly string[])[] {
  const { check, answers } = filePlan;
  const ofPlan = resultRows(check, answers.standing, language).map((row) => [file, check.plan.sheet, ...row]);
  const ofDone = done ? resultRows(done, done.notes, language).map((row) => [file, done.record.sheet, ...row]) : [];
  return [...ofPlan, ...ofDone];
}

type CheckedJson = ReturnType<typeof planJson> & { readonly done?: ReturnType<typeof doneJson> };

/** A plan as other programs read it, and what was done of it where the workbook has that. */
function checkedJson(
  file: string,
  { check, answers }: FilePlan,
  done: DoneCheck | null,
  language: Language,
): CheckedJson {
  const json = planJson(file, { ...check, notes: answers.standing }, language);
  return done ? { ...json, done: doneJson(done, language) } : json;
}

/** What checking the files brought, for programs; in words it is told at once. */
interface Checked {
  readonly rows: (readonly string[])[];
  readonly files: CheckedJson[];
  readonly troubles: Unreadable[];
}

/** Checks each file, one after another, and prints what was found. */
async function runCheck(call: CheckCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { language } = call;
  const checked: Checked = { rows: [], files: [], troubles: [] };
  const orTell = async (file: string, check: () => Promise<ExitCode>): Promise<ExitCode> => {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const trouble = unreadable(file, error, language);
      checked.troubles.push(trouble);
      io.writeError(`${trouble.file}: ${trouble.text}\n`);
      return 2;
    }
  };
  const exit = await orTell('', async () => {
    const beside = await besideOf(call['last-report'], io);
    let worst: ExitCode = 0;
    for (const file of filesMeant(call.files, io)) {
      const one = await orTell(file, () => checkFile(file, beside, checked, call, pack, io));
      if (one > worst) worst = one;
    }
    return worst;
  });
  const { rows, files, troubles } = checked;
  if (call.isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), files, unreadable: troubles }, null, 1)}\n`);
  if (call.isCsv) io.writeOut(csvOf([csvHeadings(language), ...rows]));
  return exit;
}

async function checkFile(
  file: string,
  beside: Beside,
  { rows, files }: Checked,
  { language, isJson, isCsv, sheet }: CheckCall,
  pack: Pack,
  io: CliIo,
): Promise<ExitCode> {
  const read = await readPlans(file, pack, io, sheet, beside);
  tellOtherYears(file, read, beside, language, io);
  let exit: ExitCode = 0;
  for (const filePlan of read.plans) {
    const done = await doneOf(read, filePlan, pack, io);
    if (isJson) files.push(checkedJson(file, filePlan, done, language));
    else if (isCsv) rows.push(...csvRows(file, filePlan, done, language));
    else io.writeOut(planText(file, filePlan, language) + (done ? doneText(file, done, language) : ''));
    if (isBlocked(filePlan, done)) exit = 1;
  }
  return exit;
}
