import type { Pack } from '../core/pack/pack';
import { engineJson } from '../strings/check-json';
import { csvOf, resultHeadings } from '../strings/check-results';
import type { Language } from '../strings/language';
import { CallError, type CallManner, defineCommand } from './call';
import type { CheckedFile } from './check-file';
import { checkFiles } from './check-files';
import { filesMeant } from './files-meant';
import type { CliIo, ExitCode } from './io';
import { type Beside, besideOf } from './last-report';
import { UnreadableFile } from './read-plans';
import { unreadable, type Unreadable, unreadableLine } from './trouble';
import { say } from './words';

interface CheckCall extends CallManner {
  readonly files: readonly string[];
  readonly sheet?: string;
  /** Last year's report, as it was filled here. */
  readonly 'last-report'?: string;
  readonly isCsv: boolean;
}

/** `ishreja check`: reads each plan and prints its findings. */
export const checkCommand = defineCommand({
  name: 'check',
  options: ['sheet', 'csv', 'last-report'],
  read(words) {
    if (words.files.length === 0) throw new CallError('noFile');
    const isCsv = words.has('csv');
    if (isCsv && words.has('json')) throw new CallError('jsonOrCsv');
    return { files: words.files, isCsv, ...words.texts('sheet', 'last-report') };
  },
  run: runCheck,
});

const csvHeadings = (language: Language): readonly string[] => [
  say('fileColumn', language),
  say('sheetColumn', language),
  ...resultHeadings(language),
];

/** What each file brought, for programs; in words it is told at once. */
interface Checked {
  readonly rows: CheckedFile['rows'][];
  readonly plans: CheckedFile['plans'][];
  readonly troubles: Unreadable[];
}

/** Checks each file and prints what was found, in the order of the files. */
async function runCheck(call: CheckCall, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { language } = call;
  const checked: Checked = { rows: [], plans: [], troubles: [] };
  const exit = await checkAll(call, checked, pack, io);
  if (call.isJson) {
    const json = { ...engineJson(pack), files: checked.plans.flat(), unreadable: checked.troubles };
    io.writeOut(`${JSON.stringify(json, null, 1)}\n`);
  }
  if (call.isCsv) io.writeOut(csvOf([csvHeadings(language), ...checked.rows.flat()]));
  return exit;
}

async function checkAll(call: CheckCall, checked: Checked, pack: Pack, io: CliIo): Promise<ExitCode> {
  const { 'last-report': lastReport, files, ...manner } = call;
  let beside: Beside;
  try {
    beside = await besideOf(lastReport, io);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const trouble = unreadable('', error, call.language);
    checked.troubles.push(trouble);
    io.writeError(unreadableLine(trouble));
    return 2;
  }
  let worst: ExitCode = 0;
  await checkFiles(filesMeant(files, io), { ...manner, beside }, pack, io, (one) => {
    if (one.error) io.writeError(one.error);
    if (one.out) io.writeOut(one.out);
    checked.rows.push(one.rows);
    checked.plans.push(one.plans);
    if (one.trouble) checked.troubles.push(one.trouble);
    if (one.exit > worst) worst = one.exit;
  });
  return worst;
}
