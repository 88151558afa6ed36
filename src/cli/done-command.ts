import { type DoneSheet, findDone, makeDone } from '../actions/done-sheet';
import type { Pack } from '../core/pack/pack';
import { rowShiftOf } from '../core/sheet/row-shift';
import { engineJson } from '../strings/check-json';
import { CallError, type CallManner, defineCommand } from './call';
import { type EnteredPages, enterPages, hasLeft, pagesJson, pagesText } from './done-pages';
import { filesMeant } from './files-meant';
import type { CliIo, ExitCode } from './io';
import { newestPlan } from './newest-plan';
import { readPlans } from './read-plans';
import { readQuarter } from './read-quarter';
import { unreadableLine } from './trouble';
import { say } from './words';
import { writeWorkbook } from './write-result';
import { troubleOf, YearCallError } from './year-call';

interface DoneCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly sheet?: string;
  /** Pages that services gave back, and what of them is chosen where it is not plain. */
  readonly from: readonly string[];
  readonly choices: readonly string[];
  readonly period?: string;
}

/** What became of the sheet: made anew, or brought up to the plan. */
interface DoneOutcome {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly update: DoneSheet['update'];
  readonly entered: EnteredPages | null;
}

const NO_UPDATE: DoneSheet['update'] = { change: null, added: [], changed: [], gone: [] };

/** `ishreja done`: adds the sheet on which what was done is entered, or brings it up to the plan; puts pages of services into it. */
export const doneCommand = defineCommand({
  name: 'done',
  options: ['out', 'sheet', 'from', 'period', 'choose'],
  read(words) {
    const [pages, files] = [true, false].map((isPage) =>
      words.rest.filter(({ after }) => (after === 'from') === isPage).map(({ text }) => text),
    );
    return {
      file: words.oneFile(files),
      out: words.out(),
      from: [...words.all('from'), ...pages!],
      choices: words.all('choose'),
      ...words.texts('sheet', 'period'),
    };
  },
  run: runDone,
});

async function runDone(asked: DoneCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const call = { ...asked, from: filesMeant(asked.from, io) };
  const { file, out, isJson } = call;
  if ([file, ...call.from].some((read) => io.isSameFile(read, out))) throw new CallError('sameFile');
  try {
    const { workbook, plans } = await readPlans(file, pack, io, call.sheet);
    const { plan } = newestPlan(plans, call, io).check;
    const quarter = readQuarter(call.period, plan);
    const [choice] = call.from.length === 0 ? call.choices : [];
    if (choice !== undefined) throw new YearCallError('services.cli.badChoice', { choice });
    const brought = await bringUp(workbook, plan);
    const entered = call.from.length === 0 ? null : await enterPages(workbook, { plan, pack }, call, quarter, io);
    const outcome = { ...brought, entered };
    writeWorkbook(out, workbook, io);
    if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, ...doneJson(call, outcome) }, null, 1)}\n`);
    else io.writeOut(doneText(call, outcome));
    return entered && hasLeft(entered) ? 1 : 0;
  } catch (error) {
    const trouble = troubleOf(error, call);
    io.writeError(unreadableLine(trouble));
    const unreadable = [trouble];
    if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), file, out: null, unreadable }, null, 1)}\n`);
    return 2;
  }
}

async function bringUp(
  workbook: Awaited<ReturnType<typeof readPlans>>['workbook'],
  plan: Parameters<typeof findDone>[1],
): Promise<Omit<DoneOutcome, 'entered'>> {
  const found = await findDone(workbook, plan);
  if (!found) return { sheet: await makeDone(workbook, plan), isNew: true, update: NO_UPDATE };
  const { grid, update } = found;
  if (update.change) await workbook.write(grid.sheet, [update.change]);
  return { sheet: grid.sheet, isNew: false, update: whereWritten(update) };
}

/** Rows as they stand in the file that is written, below those that were put in. */
function whereWritten(update: DoneSheet['update']): DoneSheet['update'] {
  const shift = rowShiftOf(update.change?.edits ?? []);
  const moved = <R extends { readonly row: number }>(rows: readonly R[]): readonly R[] =>
    rows.map((each) => ({ ...each, row: shift?.mapRow(each.row) ?? each.row }));
  return { ...update, changed: moved(update.changed), gone: moved(update.gone) };
}

function doneJson({ out, language }: DoneCall, { sheet, isNew, update, entered }: DoneOutcome) {
  return {
    out,
    sheet,
    isNew,
    added: update.added.map(({ number, name }) => ({ number: number.text, name: name.text })),
    changed: update.changed.map(({ row, number, name }) => ({ row, number, name })),
    gone: update.gone.map(({ row, number, name }) => ({ row, number, name })),
    ...(entered && pagesJson(entered, language)),
    unreadable: [],
  };
}

function doneText({ out, language }: DoneCall, { sheet, isNew, update, entered }: DoneOutcome): string {
  const { added, changed, gone } = update;
  const pages = entered ? pagesText(entered, out, language) : '';
  if (isNew) return `${say('doneMade', language, { out, sheet })}\n${pages}`;
  const counts = { out, sheet, added: added.length, changed: changed.length };
  return [
    say('doneUpdated', language, counts),
    ...gone.map(({ row, number, name }) => `  ${say('doneGone', language, { row, number, name })}`),
    pages,
  ].join('\n');
}
