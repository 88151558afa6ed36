import type { PlanCheck } from '../actions/check-plan';
import type { Finding } from '../core/check/finding';
import type { Pack } from '../core/pack/pack';
import { areaName } from '../core/sheet/address';
import { csvOf, resultHeadings, resultRows } from '../strings/check-results';
import { findingText, severityWord } from '../strings/finding-text';
import type { Language } from '../strings/language';
import { CallError, type CallManner, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { engineJson, planJson } from '../strings/check-json';
import { type FilePlan, UnreadableFile, readPlans } from './read-plans';
import { unreadableJson, unreadableText } from './trouble';
import { say } from './words';

interface CheckCall extends CallManner {
  readonly files: readonly string[];
  readonly sheet?: string;
  readonly isCsv: boolean;
}

/** `ishreja check`: reads each plan and prints its findings. */
export const checkCommand = defineCommand({
  name: 'check',
  options: ['sheet', 'csv'],
  read(words) {
    if (words.files.length === 0) throw new CallError('noFile');
    const isCsv = words.has('csv');
    if (isCsv && words.has('json')) throw new CallError('jsonOrCsv');
    return { files: words.files, isCsv, ...words.texts('sheet') };
  },
  run: runCheck,
});

/** Whether a report would be refused: errors stand, or warnings that no note answers. */
export function blocks({ error, warning }: PlanCheck['summary'], answered = 0): boolean {
  return error + warning > answered;
}

/** How many warnings of a check are answered by notes. */
function answeredCount({ check: { findings }, answers: { standing } }: FilePlan): number {
  return findings.filter(({ id, severity }) => severity === 'warning' && standing[id] !== undefined).length;
}

/** A finding on one line: cell, severity, rule, what is wrong and what to do. */
export function findingLine(finding: Finding, language: Language): string {
  const { what, todo } = findingText(finding, language);
  const start = `  ${finding.at.padEnd(6)} ${severityWord(finding.severity, language)} ${finding.rule}:`;
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
  const lines = findings.flatMap((finding) => {
    const text = filePlan.answers.standing[finding.id];
    return [findingLine(finding, language), ...(text ? [`           ${say('noteLine', language, { text })}`] : [])];
  });
  const count = answeredCount(filePlan);
  const answered = count > 0 ? ` (${say('answered', language, { count })})` : '';
  return [head, ...lines, `  ${countsText(summary, language)}${answered}`, ''].join('\n');
}

const csvHeadings = (language: Language): readonly string[] => [
  say('fileColumn', language),
  say('sheetColumn', language),
  ...resultHeadings(language),
];

function csvRows(file: string, { check, answers }: FilePlan, language: Language): (readonly string[])[] {
  return resultRows(check, answers.standing, language).map((row) => [file, check.plan.sheet, ...row]);
}

/** Checks each file, one after another, and prints what was found. */
async function runCheck(call: CheckCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { language, isJson, isCsv } = call;
  const rows: (readonly string[])[] = [];
  const files: ReturnType<typeof planJson>[] = [];
  const unreadable: ReturnType<typeof unreadableJson>[] = [];
  let exit: ExitCode = 0;
  for (const file of call.files) {
    try {
      for (const filePlan of (await readPlans(file, pack, io, call.sheet)).plans) {
        const { check, answers } = filePlan;
        if (isJson) files.push(planJson(file, { ...check, notes: answers.standing }, language));
        else if (isCsv) rows.push(...csvRows(file, filePlan, language));
        else io.writeOut(planText(file, filePlan, language));
        if (exit === 0 && blocks(check.summary, answeredCount(filePlan))) exit = 1;
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(unreadableJson(file, error, language));
      io.writeError(`${file}: ${unreadableText(error, language)}\n`);
      exit = 2;
    }
  }
  if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), files, unreadable }, null, 1)}\n`);
  if (isCsv) io.writeOut(csvOf([csvHeadings(language), ...rows]));
  return exit;
}
