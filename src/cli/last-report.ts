import type { AtHand } from '../core/check/rule';
import { OWN_SHEET } from '../core/keep/own-sheet';
import type { LastReport } from '../core/plan/last-report';
import { readLastReport } from '../core/report/last-report';
import { WorkbookError } from '../core/workbook';
import { openXlsx } from '../xlsx/open-xlsx';
import { CallError } from './call';
import type { CliIo } from './io';
import { readBytes, UnreadableFile } from './read-plans';

/** What stands beside a plan and is read from other files. */
export type Beside = Pick<AtHand, 'lastReport'>;

/** What is at hand beside the plans of a call: last year's report, where one is named. Throws as `lastReportOf`. */
export async function besideOf(lastReport: string | undefined, io: CliIo): Promise<Beside> {
  return lastReport === undefined ? {} : { lastReport: await lastReportOf(lastReport, io) };
}

/**
 * What a report that was filled here says was done last year. Throws UnreadableFile, and CallError where the file is no
 * such report.
 */
async function lastReportOf(file: string, io: CliIo): Promise<LastReport> {
  try {
    const [memory] = await openXlsx(readBytes(file, io)).readAll([OWN_SHEET]);
    const report = memory && readLastReport(memory);
    if (!report) throw new CallError('noLastReport', { file });
    return report;
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail, file);
    throw error;
  }
}
