import { type Day, dayOf } from '../core/calendar/day';
import type { Pack } from '../core/pack/pack';
import { WorkbookError } from '../core/workbook';
import { engineJson } from '../strings/check-json';
import { wordsOf } from '../strings/catalogue';
import type { yearEn } from '../strings/en/year';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { yearUz } from '../strings/uz/year';
import { openXlsx } from '../xlsx/open-xlsx';
import { CallError, type CallManner } from './call';
import type { CliIo, ExitCode } from './io';
import { newestPlan } from './newest-plan';
import { type FilePlan, readBytes, readPlans, UnreadableFile } from './read-plans';
import { unreadable, type Unreadable, unreadableLine } from './trouble';

/** A call about one plan of a file, which writes another file. */
export interface YearCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly sheet?: string;
}

/** What a call made: told in words or, to programs, as data. */
export interface Made {
  readonly text: string;
  readonly json: object;
}

type YearWord = keyof typeof yearEn;

const words = wordsOf('year', yearUz);

/** The call cannot be followed; said in one sentence, exit status 2. */
export class YearCallError extends Error {
  constructor(
    readonly word: YearWord,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(word);
    this.name = 'YearCallError';
  }
}

/** What such a call is told. */
function yearWord({ word, data }: YearCallError, language: Language): string {
  return fill(words(language)[word], data, language);
}

/** The plan that is asked about, and its workbook opened to be written to. */
export interface YearPlan {
  readonly check: FilePlan['check'];
  readonly workbook: ReturnType<typeof openXlsx>;
  readonly today: Day;
}

/** Runs such a call: reads the plan, makes what is asked, and tells of it or of what stands in the way. */
export async function runYearCall<Call extends YearCall>(
  call: Call,
  pack: Pack,
  io: CliIo,
  make: (plan: YearPlan, call: Call) => Promise<Made>,
): Promise<ExitCode> {
  const { file, out, isJson } = call;
  if (io.isSameFile(file, out)) throw new CallError('sameFile');
  const tell = (json: object): void => {
    if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, ...json }, null, 1)}\n`);
  };
  try {
    const made = await make(await planOf(call, pack, io), call);
    if (!isJson) io.writeOut(made.text);
    tell({ out, ...made.json, unreadable: [] });
    return 0;
  } catch (error) {
    const trouble = troubleOf(error, call);
    io.writeError(unreadableLine(trouble));
    tell({ out: null, unreadable: [trouble] });
    return 2;
  }
}

/** The newest plan of the file, or the one on the sheet named. */
async function planOf(call: YearCall, pack: Pack, io: CliIo): Promise<YearPlan> {
  const { plans } = await readPlans(call.file, pack, io, call.sheet);
  const { check } = newestPlan(plans, call, io);
  const { year, month, day } = io.today();
  const isLocked = check.plan.isProtected;
  return {
    check,
    workbook: openXlsx(readBytes(call.file, io), isLocked ? { mayWriteLocked: true } : {}),
    today: dayOf(year, month, day),
  };
}

/** What stands in the way of a call about a file; throws what is a fault of our own. */
export function troubleOf(error: unknown, { file, language }: Pick<YearCall, 'file' | 'language'>): Unreadable {
  if (error instanceof WorkbookError) return unreadable(file, new UnreadableFile(error.code, error.detail), language);
  if (error instanceof UnreadableFile) return unreadable(file, error, language);
  if (error instanceof YearCallError) {
    return { file, code: 'wrong-call', text: yearWord(error, language) };
  }
  throw error;
}
