import { type PlanCheck, checkPlan } from '../actions/check-plan';
import { filledSheets } from '../actions/fill-report';
import { answersIn } from '../actions/notes';
import type { Choices } from '../core/check/choices';
import type { AtHand } from '../core/check/rule';
import type { Answers } from '../core/keep/answers';
import { readChoices } from '../core/keep/choices-data';
import { type Note, notesOn, notesPlace } from '../core/keep/notes';
import { isBesidePlans, keptText, NOTES_SHEETS, OWN_SHEET } from '../core/keep/own-sheet';
import type { Pack } from '../core/pack/pack';
import { type SheetInfo, WorkbookError, type WorkbookErrorCode } from '../core/workbook';
import type { Grid } from '../core/sheet/grid';
import { LARGEST_FILE } from '../xlsx/largest-file';
import { openXlsx } from '../xlsx/open-xlsx';
import type { CliIo } from './io';

/** Why nothing came of a file. */
export type UnreadableCode = WorkbookErrorCode | 'no-plan' | 'lock-file';

/**
 * A file that could not be read or holds no plan; `detail` names the part, the sheet or the system's own code, or says
 * that it holds a report in the plan's place;
 * `file` a file beside the plan.
 */
export class UnreadableFile extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly detail = '',
    readonly file?: string,
  ) {
    super(code);
    this.name = 'UnreadableFile';
  }
}

/** A plan that was checked, and its findings that the workbook's own notes answer, by id. */
export interface FilePlan {
  readonly grid: Grid;
  readonly check: PlanCheck;
  readonly answers: Answers;
}

/** The workbook of a file with the plans that were found and checked in it, one a sheet, as its office chose. */
export interface FilePlans {
  readonly workbook: ReturnType<typeof openXlsx>;
  readonly plans: readonly FilePlan[];
  readonly choices: Choices;
}

/**
 * The bytes of a file. Throws UnreadableFile: with the system's code as its detail, with the size of one that is too
 * large to be read at all, or with the name of the workbook that a lock file of Excel's stands beside.
 */
export function readBytes(file: string, io: CliIo): Uint8Array {
  const workbook = /(?:^|[\\/])~\$([^\\/]*)$/.exec(file)?.[1];
  if (workbook !== undefined) throw new UnreadableFile('lock-file', workbook, file);
  try {
    const size = io.sizeOf(file);
    if (size > LARGEST_FILE) throw new UnreadableFile('too-large', `${Math.round(size / 1024 / 1024)} MB`, file);
    return io.readFile(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('unreadable-file', systemCode(error), file);
  }
}

/** The system's own code of a failed reading or writing ("ENOENT"); throws on what is our own fault. */
export function systemCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (typeof code === 'string') return code;
  throw error;
}

/**
 * Reads a workbook and checks every plan in it: on the sheet named, or on all that people see and, where none of
 * those holds one, on the hidden ones. Reports that were filled here look like plans and are none. Throws UnreadableFile.
 */
export async function readPlans(
  file: string,
  pack: Pack,
  io: CliIo,
  sheet?: string,
  beside: Pick<AtHand, 'lastReport'> = {},
): Promise<FilePlans> {
  const bytes = readBytes(file, io);
  try {
    return await plansIn(openXlsx(bytes), pack, sheet, beside);
  } catch (error) {
    if (error instanceof WorkbookError) throw new UnreadableFile(error.code, error.detail);
    throw error;
  }
}

/** The plans of a workbook that is open, as `readPlans` finds them. Throws UnreadableFile, WorkbookError. */
export async function plansIn(
  workbook: FilePlans['workbook'],
  pack: Pack,
  sheet: string | undefined,
  beside: Pick<AtHand, 'lastReport'>,
): Promise<FilePlans> {
  const sheets = await workbook.sheets();
  const named = sheet === undefined ? [] : sheets.filter(({ name }) => name === sheet);
  if (sheet !== undefined && named.length === 0) throw new UnreadableFile('sheet-missing', sheet);
  const { notes, choices } = await readKept(workbook);
  const names = sheets.map(({ name }) => name);
  const reports = new Set(await filledSheets(workbook));
  const isPlan = ({ name }: SheetInfo): boolean => !reports.has(name);
  const others = sheets.filter((one) => isPlan(one) && !isBesidePlans(one.name));
  const tries =
    sheet === undefined
      ? [others.filter((s) => !s.isHidden), others.filter((s) => s.isHidden)]
      : [named.filter(isPlan)];
  for (const candidates of tries) {
    const plans: FilePlan[] = [];
    for (const { name } of candidates) {
      const grid = await workbook.read(name);
      const check = checkPlan(grid, pack, undefined, { ...beside, choices });
      if (check) plans.push({ grid, check, answers: answersIn(check, notes, names) });
    }
    if (plans.length > 0) return { workbook, plans, choices };
  }
  throw new UnreadableFile('no-plan', reports.size > 0 ? 'report' : '');
}

/** What the workbook keeps: the notes that answer warnings, and what its office chose. */
async function readKept(
  workbook: Pick<FilePlans['workbook'], 'readAll'>,
): Promise<{ readonly notes: readonly Note[]; readonly choices: Choices }> {
  const grids = await workbook.readAll([...NOTES_SHEETS, OWN_SHEET]);
  const own = grids.find(({ sheet }) => sheet === OWN_SHEET);
  return { notes: notesOn(notesPlace(grids)), choices: readChoices(own ? keptText(own, 'choices') : null) };
}
