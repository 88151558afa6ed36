import { lastReportOf, otherFactYear } from '../core/check/last-report';
import type { AtHand } from '../core/check/rule';
import { OWN_SHEET } from '../core/keep/own-sheet';
import type { LastReport } from '../core/plan/last-report';
import { readLastReport } from '../core/report/last-report';
import { WorkbookError } from '../core/workbook';
import type { Language } from '../strings/language';
import { openXlsx } from '../xlsx/open-xlsx';
import { CallError } from './call';
import type { CliIo } from './io';
import { type FilePlans, readBytes, UnreadableFile } from './read-plans';
import { say } from './words';

/** Of each plan with which last year’s report, the one named or the one kept, is not compared, being of another year: a line. */
export function otherYearsText(
  file: string,
  { plans, choices }: Pick<FilePlans, 'plans' | 'choices'>,
  beside: Beside,
  language: Language,
): string {
  const report = lastReportOf({ choices, ...beside });
  const lines = plans.map(({ check }) => {
    const factYear = report && otherFactYear(check.plan, report);
    if (!factYear) return '';
    const years = { reportYear: report.year ?? '', factYear };
    return `${file}, ${check.plan.sheet}: ${say('otherYearReport', language, years)}\n`;
  });
  return lines.join('');
}

/** What stands beside a plan and is read from other files. */
export type Beside = Pick<AtHand, 'lastReport'>;

/** What is at hand beside the plans of a call: last year's report, where one is named. Throws as `reportIn`. */
export async function besideOf(lastReport: string | undefined, io: CliIo): Promise<Beside> {
  return lastReport === undefined ? {} : { lastReport: await reportIn(lastReport, io) };
}

/**
 * What a report that was filled here says was done last year. Throws UnreadableFile, and CallError where the file is no
 * such report.
 */
async function reportIn(file: string, io: CliIo): Promise<LastReport> {
  try {
    const [memory] = await openXlsx(readBytes(file, io)).readAll([OWN_SHEET]);
    const report = memory && readLastReport(memory);
    if (!report || report.quarter !== null) throw new CallError('noLastReport', { file });
    return report;
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail, file);
    throw error;
  }
}
