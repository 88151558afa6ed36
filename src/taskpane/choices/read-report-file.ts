import { OWN_SHEET } from '../../core/keep/own-sheet';
import type { LastReport } from '../../core/plan/last-report';
import { readLastReport } from '../../core/report/last-report';
import type { Session } from '../session/session';
import { bytesOf } from '../shell/file-bytes';

/** What a file that a person picked says was done last year; null where it is no report that was filled here. Throws WorkbookError. */
export async function readReportFile({ host }: Pick<Session, 'host'>, file: File): Promise<LastReport | null> {
  const workbook = await host.openTemplate(await bytesOf(file));
  const [memory] = await workbook.readAll([OWN_SHEET]);
  return memory ? readLastReport(memory) : null;
}
