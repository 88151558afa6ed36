import { applyFixes } from '../actions/apply-fixes';
import type { PlanCheck } from '../actions/check-plan';
import type { FixPick, FixResult } from '../core/check/apply-fixes';
import type { Pack } from '../core/pack/pack';
import type { WriteResult } from '../core/workbook';
import { findingText } from '../strings/finding-text';
import type { Language } from '../strings/language';
import { CallError, type CallManner, defineCommand } from './call';
import { doneOf, isBlocked } from './check-file';
import { countsText } from './check-text';
import type { CliIo, ExitCode } from './io';
import { engineJson, findingJson } from '../strings/check-json';
import { readPick } from './fix-pick';
import { besideOf, type Beside, otherYearsText } from './last-report';
import { type FilePlans, plansIn, UnreadableFile, readPlans } from './read-plans';
import { refusalText, unreadable, unreadableLine } from './trouble';
import { say } from './words';
import { writeWorkbook } from './write-result';

interface FixCall extends CallManner {
  readonly file: string;
  readonly out: string;
  readonly pick: FixPick;
  readonly 'last-report'?: string;
}

/** `ishreja fix`: applies fixes to a copy of the file. */
export const fixCommand = defineCommand({
  name: 'fix',
  options: ['out', 'safe', 'rule', 'last-report'],
  read(words) {
    const { pick, files } = readPick(words);
    return { file: words.oneFile(files), out: words.out(), pick, ...words.texts('last-report') };
  },
  run: runFix,
});

type Applied = FixResult['applied'][number] & { readonly sheet: string };
type Refused = FixResult['refused'][number] & { readonly sheet: string };

interface Outcome {
  readonly applied: readonly Applied[];
  readonly refused: readonly Refused[];
  /** What stands in the file that is written, as a check of it would find. */
  readonly left: PlanCheck['summary'];
  readonly isBlocked: boolean;
}

/** What was made of the fixes of one sheet once they were written: the writer may still refuse a change. */
function written(sheet: string, result: FixResult, { refused }: WriteResult): Pick<Outcome, 'applied' | 'refused'> {
  const reasons = new Map(refused.map(({ change, reason }) => [change.id, reason]));
  const applied: Applied[] = [];
  const notMade: Refused[] = result.refused.map((one) => ({ ...one, sheet }));
  for (const one of result.applied) {
    const reason = reasons.get(one.change.id);
    if (reason) notMade.push({ sheet, finding: one.finding, reason });
    else applied.push({ ...one, sheet });
  }
  return { applied, refused: notMade };
}

/** Fixes every plan of the workbook in memory, and checks it anew. */
async function fixPlans(
  { workbook, plans, choices }: FilePlans,
  pack: Pack,
  call: FixCall,
  beside: Beside,
  io: CliIo,
): Promise<Outcome> {
  const applied: Applied[] = [];
  const refused: Refused[] = [];
  for (const { grid } of plans) {
    const result = applyFixes(grid, pack, call.pick, undefined, { ...beside, choices });
    const outcome = written(grid.sheet, result, await workbook.write(grid.sheet, result.changes));
    applied.push(...outcome.applied);
    refused.push(...outcome.refused);
  }
  const now = await plansIn(workbook, pack, undefined, beside);
  const left = { error: 0, warning: 0, info: 0 };
  let isStill = false;
  for (const filePlan of now.plans) {
    for (const { severity } of filePlan.check.findings) left[severity]++;
    isStill ||= isBlocked(filePlan, await doneOf(now, filePlan, pack, io));
  }
  return { applied, refused, left, isBlocked: isStill };
}

function outcomeJson({ applied, refused, left }: Outcome, call: FixCall) {
  const { language, out } = call;
  return {
    out,
    applied: applied.map(({ sheet, finding }) => ({ sheet, ...findingJson(finding, language) })),
    refused: refused.map(({ sheet, finding, reason }) => ({ sheet, ...findingJson(finding, language), reason })),
    summary: left,
  };
}

function outcomeText({ applied, refused, left }: Outcome, { out, language }: FixCall): string {
  const line = (cell: string, rule: string, text: string) => `  ${cell.padEnd(6)} ${rule}: ${text}`;
  return [
    ...applied.map(({ finding, fix }) => line(finding.at, finding.rule, appliedText(finding, fix, language))),
    ...refused.map((one) => line(one.finding.at, one.finding.rule, refusalText(one, language))),
    say('fixed', language, {
      out,
      applied: applied.length,
      refused: refused.length,
      counts: countsText(left, language),
    }),
    '',
  ].join('\n');
}

function appliedText(finding: Applied['finding'], { alternatives: _, ...fix }: Applied['fix'], language: Language) {
  return findingText({ ...finding, fix }, language).fixes[0] ?? '';
}

/** Applies the picked fixes to a copy of the file and prints what was done and what was refused. */
async function runFix(call: FixCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { file, out, language, isJson } = call;
  if ([file, call['last-report']].some((read) => read !== undefined && io.isSameFile(read, out)))
    throw new CallError('sameFile');
  const head = { ...engineJson(pack), file };
  try {
    const beside = await besideOf(call['last-report'], io);
    const plans = await readPlans(file, pack, io, undefined, beside);
    io.writeError(otherYearsText(file, plans, beside, language));
    const outcome = await fixPlans(plans, pack, call, beside, io);
    writeWorkbook(out, plans.workbook, io);
    if (isJson) io.writeOut(`${JSON.stringify({ ...head, ...outcomeJson(outcome, call), unreadable: [] }, null, 1)}\n`);
    else io.writeOut(outcomeText(outcome, call));
    return outcome.isBlocked ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const trouble = unreadable(file, error, language);
    io.writeError(unreadableLine(trouble));
    if (isJson)
      io.writeOut(`${JSON.stringify({ ...head, applied: [], refused: [], unreadable: [trouble] }, null, 1)}\n`);
    return 2;
  }
}
