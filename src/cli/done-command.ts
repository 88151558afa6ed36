import { type DoneSheet, findDone, makeDone } from '../actions/done-sheet';
import type { Pack } from '../core/pack/pack';
import { engineJson } from '../strings/check-json';
import { CallError, type CallManner, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { newestPlan } from './newest-plan';
import { readPlans, UnreadableFile } from './read-plans';
import { unreadableJson, unreadableText } from './trouble';
import { say } from './words';
import { writeResult } from './write-result';

interface DoneCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly sheet?: string;
}

/** What became of the sheet: made anew, or brought up to the plan. */
interface DoneOutcome {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly update: DoneSheet['update'];
}

const NO_UPDATE: DoneSheet['update'] = { change: null, added: [], changed: [], gone: [] };

/** `ishreja done`: adds the sheet on which what was done is entered, or brings it up to the plan. */
export const doneCommand = defineCommand({
  name: 'done',
  options: ['out', 'sheet'],
  read: (words) => ({ file: words.oneFile(), out: words.out(), ...words.texts('sheet') }),
  run: runDone,
});

async function runDone(call: DoneCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, out, language, isJson } = call;
  if (io.isSameFile(file, out)) throw new CallError('sameFile');
  try {
    const plans = await readPlans(file, pack, io, call.sheet);
    const outcome = await bringUp(plans.workbook, newestPlan(plans.plans, call, io).check.plan);
    writeResult(out, plans.workbook.save(), io, language);
    if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, ...doneJson(call, outcome) }, null, 1)}\n`);
    else io.writeOut(doneText(call, outcome));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    io.writeError(`${file}: ${unreadableText(error, language)}\n`);
    const unreadable = [unreadableJson(file, error, language)];
    if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, out: null, unreadable }, null, 1)}\n`);
    return 2;
  }
}

async function bringUp(
  workbook: Awaited<ReturnType<typeof readPlans>>['workbook'],
  plan: Parameters<typeof findDone>[1],
): Promise<DoneOutcome> {
  const found = await findDone(workbook, plan);
  if (!found) return { sheet: await makeDone(workbook, plan), isNew: true, update: NO_UPDATE };
  const { grid, update } = found;
  if (update.change) await workbook.write(grid.sheet, [update.change]);
  return { sheet: grid.sheet, isNew: false, update };
}

function doneJson({ out }: DoneCall, { sheet, isNew, update }: DoneOutcome) {
  return {
    out,
    sheet,
    isNew,
    added: update.added.map(({ number, name }) => ({ number: number.text, name: name.text })),
    changed: update.changed.map(({ row, number, name }) => ({ row, number, name })),
    gone: update.gone.map(({ row, number, name }) => ({ row, number, name })),
    unreadable: [],
  };
}

function doneText({ out, language }: DoneCall, { sheet, isNew, update }: DoneOutcome): string {
  const { added, changed, gone } = update;
  if (isNew) return `${say('doneMade', language, { out, sheet })}\n`;
  const counts = { out, sheet, added: added.length, changed: changed.length };
  return [
    say('doneUpdated', language, counts),
    ...gone.map(({ row, number, name }) => `  ${say('doneGone', language, { row, number, name })}`),
    '',
  ].join('\n');
}
