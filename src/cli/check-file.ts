import { checkDone, type DoneCheck } from '../actions/check-done';
import { findDone } from '../actions/done-sheet';
import type { Pack } from '../core/pack/pack';
import { doneJson, planJson } from '../strings/check-json';
import { resultRows } from '../strings/check-results';
import type { Language } from '../strings/language';
import type { CallManner } from './call';
import { answeredCount, doneText, type Judged, planText } from './check-text';
import type { CliIo, ExitCode } from './io';
import { type Beside, otherYearsText } from './last-report';
import { type FilePlan, type FilePlans, readPlans, UnreadableFile } from './read-plans';
import { type Fault, faultOf, unreadable, type Unreadable, unreadableLine } from './trouble';

/** What is asked of every file of a check. Plain data, as another thread is asked the same. */
export interface Asked extends CallManner {
  readonly sheet?: string;
  readonly isCsv: boolean;
  readonly beside: Beside;
}

type CheckedJson = ReturnType<typeof planJson> & { readonly done?: ReturnType<typeof doneJson> };

/** What checking one file brought: plain data, whichever thread found it. */
export interface CheckedFile {
  /** For standard error, said before what is for standard output. */
  readonly error: string;
  /** For standard output; blank where rows or JSON are asked for. */
  readonly out: string;
  /** Rows of the table, without headings. */
  readonly rows: readonly (readonly string[])[];
  /** The file's plans as other programs read them. */
  readonly plans: readonly CheckedJson[];
  readonly trouble?: Unreadable;
  /** What of our own went wrong; the rest is what came before it. */
  readonly fault?: Fault;
  readonly exit: ExitCode;
}

/** Whether a report of a plan, and of what was done of it, would be refused: errors stand, or warnings that no note answers. */
export function isBlocked({ check, answers }: FilePlan, done: DoneCheck | null): boolean {
  const blocks = (judged: Judged): boolean => judged.summary.error + judged.summary.warning > answeredCount(judged);
  return blocks({ ...check, notes: answers.standing }) || (done !== null && blocks(done));
}

/** What was done of a plan, where its workbook has that. */
export async function doneOf({ workbook, choices }: FilePlans, { check }: FilePlan, pack: Pack, io: CliIo) {
  const found = await findDone(workbook, check.plan);
  return found && checkDone(found.grid, check.plan, pack, { day: io.today(), choices });
}

function csvRows(file: string, filePlan: FilePlan, done: DoneCheck | null, language: Language): (readonly string[])[] {
  const { check, answers } = filePlan;
  const ofPlan = resultRows(check, answers.standing, language).map((row) => [file, check.plan.sheet, ...row]);
  const ofDone = done ? resultRows(done, done.notes, language).map((row) => [file, done.record.sheet, ...row]) : [];
  return [...ofPlan, ...ofDone];
}

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

/** Checks one file. Never throws: neither a file that cannot be read nor a fault of our own keeps the others from being checked. */
export async function checkFile(file: string, asked: Asked, pack: Pack, io: CliIo): Promise<CheckedFile> {
  const { language, isJson, isCsv, sheet, beside } = asked;
  const brought = { error: '', out: '', rows: [] as (readonly string[])[], plans: [] as CheckedJson[] };
  let exit: ExitCode = 0;
  try {
    const read = await readPlans(file, pack, io, sheet, beside);
    brought.error = otherYearsText(file, read, beside, language);
    for (const filePlan of read.plans) {
      const done = await doneOf(read, filePlan, pack, io);
      if (isJson) brought.plans.push(checkedJson(file, filePlan, done, language));
      else if (isCsv) brought.rows.push(...csvRows(file, filePlan, done, language));
      else brought.out += planText(file, filePlan, language) + (done ? doneText(file, done, language) : '');
      if (isBlocked(filePlan, done)) exit = 1;
    }
    return { ...brought, exit };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) return { ...brought, fault: faultOf(error), exit: 2 };
    const trouble = unreadable(file, error, language);
    return { ...brought, error: unreadableLine(trouble), trouble, exit: 2 };
  }
}
