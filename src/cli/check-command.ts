import type { PlanCheck } from '../actions/check-plan';
import type { Finding } from '../core/check/finding';
import type { Pack } from '../core/pack/pack';
import { areaName } from '../core/sheet/address';
import { csvOf, resultHeadings, resultRows } from '../strings/check-results';
import { findingText } from '../strings/finding-text';
import type { Language } from '../strings/language';
import type { CheckCall } from './call';
import type { CliIo, ExitCode } from './io';
import { engineJson, planJson } from './json';
import { UnreadableFile, readPlans } from './read-plans';
import { unreadableJson, unreadableText } from './trouble';
import { say } from './words';

/** Whether a report would be refused: errors or warnings stand. */
export function blocks({ error, warning }: PlanCheck['summary']): boolean {
  return error + warning > 0;
}

/** A finding on one line: cell, severity, rule, what is wrong and what to do. */
export function findingLine(finding: Finding, language: Language): string {
  const { what, todo } = findingText(finding, language);
  const start = `  ${finding.at.padEnd(6)} ${say(finding.severity, language)} ${finding.rule}:`;
  return [start, what, todo].filter((part) => part !== '').join(' ');
}

/** How many findings of each severity there are, in words. */
export function countsText(summary: PlanCheck['summary'], language: Language): string {
  const total = summary.error + summary.warning + summary.info;
  return total === 0 ? say('clean', language) : say('counts', language, summary);
}

function planText(file: string, { plan, findings, summary }: PlanCheck, language: Language): string {
  const head = say('checkedPlan', language, {
    file,
    sheet: plan.sheet,
    range: areaName(plan.area),
    items: plan.items.length,
    sections: plan.sections.length,
  });
  const lines = findings.map((finding) => findingLine(finding, language));
  return [head, ...lines, `  ${countsText(summary, language)}`, ''].join('\n');
}

const csvHeadings = (language: Language): readonly string[] => [
  say('fileColumn', language),
  say('sheetColumn', language),
  ...resultHeadings(language),
];

function csvRows(file: string, check: PlanCheck, language: Language): (readonly string[])[] {
  return resultRows(check, {}, language).map((row) => [file, check.plan.sheet, ...row]);
}

/** Checks each file, one after another, and prints what was found. */
export async function runCheck(call: CheckCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { language, isJson, isCsv } = call;
  const rows: (readonly string[])[] = [];
  const files: ReturnType<typeof planJson>[] = [];
  const unreadable: ReturnType<typeof unreadableJson>[] = [];
  let exit: ExitCode = 0;
  for (const file of call.files) {
    try {
      for (const { check } of (await readPlans(file, pack, io, call.sheet)).plans) {
        if (isJson) files.push(planJson(file, check, language));
        else if (isCsv) rows.push(...csvRows(file, check, language));
        else io.writeOut(planText(file, check, language));
        if (exit === 0 && blocks(check.summary)) exit = 1;
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
