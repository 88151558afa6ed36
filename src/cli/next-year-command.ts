import { checkPlan, type PlanCheck } from '../actions/check-plan';
import { carryOf, fillForm, makeNextYear, nextYearOf } from '../actions/next-year';
import { yearOfPlan } from '../core/check/plan-year';
import type { CarryPlan } from '../core/next-year/carry';
import type { Chosen, NextYearPlan, Way } from '../core/next-year/next-year';
import type { Pack } from '../core/pack/pack';
import { engineJson } from '../strings/check-json';
import { nextYearWord } from '../strings/next-year-text';
import { openXlsx } from '../xlsx/open-xlsx';
import { CallError, defineCommand } from './call';
import { carryJson, carryText } from './carry-result';
import type { CliIo, ExitCode } from './io';
import {
  type MadeNextYear,
  NextYearCallError,
  type NextYearCall,
  nextYearJson,
  nextYearText,
} from './next-year-result';
import { type FilePlan, readBytes, readPlans, UnreadableFile } from './read-plans';
import { unreadable, type Unreadable, unreadableLine } from './trouble';
import { writeWorkbook } from './write-result';

/** `ishreja next-year`: makes next year's plan of this year's in a new file. */
export const nextYearCommand = defineCommand({
  name: 'next-year',
  options: ['out', 'sheet', 'choose', 'form'],
  read(words) {
    return { file: words.oneFile(), out: words.out(), choices: words.all('choose'), ...words.texts('sheet', 'form') };
  },
  run: runNextYear,
});

async function runNextYear(call: NextYearCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, out, form, language } = call;
  if (io.isSameFile(file, out) || (form !== undefined && io.isSameFile(form, out))) throw new CallError('sameFile');
  try {
    return form === undefined ? await nextYear(call, pack, io) : await intoForm({ ...call, form }, pack, io);
  } catch (error) {
    if (error instanceof NextYearCallError) {
      return giveUp(call, pack, io, { file, code: 'wrong-call', text: nextYearWord(error.word, language, error.data) });
    }
    if (!(error instanceof UnreadableFile)) throw error;
    return giveUp(call, pack, io, unreadable(file, error, language));
  }
}

async function nextYear(call: NextYearCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { check } = await planOf(call, pack, io);
  const { plan } = check;
  const copy = openXlsx(readBytes(call.file, io), plan.isProtected ? { mayWriteLocked: true } : {});
  const planned = await nextYearOf(copy, plan, pack);
  if (!planned) throw new NextYearCallError('next.noYear');
  const chosen = readChoices(call.choices, planned);
  const outcome = await makeNextYear(copy, plan.sheet, planned, { chosen, kept: new Set() });
  writeWorkbook(call.out, copy, io);
  const after = checkPlan(await copy.read(outcome.sheet), pack);
  tell(call, pack, io, { planned, chosen, outcome, after, sheet: plan.sheet });
  return 0;
}

/** Carries last year's figures into a form that was handed down. */
async function intoForm(call: NextYearCall & { readonly form: string }, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { check } = await planOf(call, pack, io);
  const formCheck = await formOf(call, pack, io);
  const form = openXlsx(readBytes(call.form, io), formCheck.plan.isProtected ? { mayWriteLocked: true } : {});
  const carry = await carryOf(openXlsx(readBytes(call.file, io)), check.plan, formCheck.plan, pack);
  if (!('sure' in carry)) {
    const { planYear, year } = carry;
    if (planYear === null) throw new NextYearCallError('next.noYear');
    throw new NextYearCallError('next.formYear', { year: year ?? '', planYear });
  }
  const taken = readTaken(call.choices, carry);
  const refused = await fillForm(form, carry, taken);
  writeWorkbook(call.out, form, io);
  const made = { carry, taken, refused };
  if (!call.isJson) io.writeOut(carryText(call, made));
  else io.writeOut(`${JSON.stringify({ ...engineJson(pack), ...carryJson(call, made), unreadable: [] }, null, 1)}\n`);
  return 0;
}

/** The form's table; a form without one is told as such. */
async function formOf({ form }: { readonly form: string }, pack: Pack, io: CliIo): Promise<PlanCheck> {
  try {
    return (await planOf({ file: form }, pack, io)).check;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.code === 'no-plan') throw new NextYearCallError('next.formNoPlan', { file: form });
    throw new UnreadableFile(error.code, error.detail, form);
  }
}

/** "D45=carry": rows that look alike and are the same; throws NextYearCallError where nothing is asked of the cell. */
function readTaken(choices: readonly string[], { asked }: CarryPlan): ReadonlySet<string> {
  return new Set(
    choices.map((choice) => {
      const [cell, way] = choice.split('=');
      const found = asked.find(({ edit }) => edit.cell === cell);
      if (!found || way !== 'carry') throw new NextYearCallError('next.cli.badChoice', { choice });
      return found.edit.cell;
    }),
  );
}

/** The plan that is moved on: the newest of the file, or the one on the sheet named. */
async function planOf({ file, sheet }: Pick<NextYearCall, 'file' | 'sheet'>, pack: Pack, io: CliIo): Promise<FilePlan> {
  const { plans } = await readPlans(file, pack, io, sheet);
  const yearOf = ({ check }: FilePlan): number => yearOfPlan(check.plan) ?? 0;
  const newest = Math.max(...plans.map(yearOf));
  const [chosen, ...others] = plans.filter((one) => yearOf(one) === newest);
  if (!chosen || others.length > 0) {
    const sheets = plans.map(({ check }) => check.plan.sheet).join(', ');
    throw new NextYearCallError('next.cli.manyPlans', { sheets });
  }
  return chosen;
}

/** "ordinal.B30=keep": what is chosen for a question; throws NextYearCallError where there is none, or no such way. */
function readChoices(choices: readonly string[], { questions }: NextYearPlan): Chosen {
  const chosen = choices.map((choice): [string, Way] => {
    const [id, way] = choice.split('=');
    const known = questions.find((question) => question.id === id)?.ways.find((one) => one === way);
    if (!known) throw new NextYearCallError('next.cli.badChoice', { choice });
    return [id!, known];
  });
  return Object.fromEntries(chosen);
}

function tell(call: NextYearCall, pack: Pack, io: CliIo, made: MadeNextYear): void {
  if (!call.isJson) io.writeOut(nextYearText(call, made));
  else
    io.writeOut(`${JSON.stringify({ ...engineJson(pack), ...nextYearJson(call, made), unreadable: [] }, null, 1)}\n`);
}

function giveUp({ file, isJson }: NextYearCall, pack: Pack, io: CliIo, trouble: Unreadable): ExitCode {
  io.writeError(unreadableLine(trouble));
  if (isJson)
    io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, out: null, unreadable: [trouble] }, null, 1)}\n`);
  return 2;
}
