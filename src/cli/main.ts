import uzAkm from '../../assets/packs/uz-akm.json';
import packageJson from '../../package.json';
import { readPack } from '../core/pack/read-pack';
import { rules } from '../core/rules';
import { rulesOfDone } from '../core/rules/of-done';
import { loadWords } from '../strings/catalogue';
import { speakRules } from '../strings/finding-text';
import type { Language } from '../strings/language';
import { engineJson } from '../strings/check-json';
import { uzRulesDone } from '../strings/uz/rules-done';
import { CallError, type CallManner, type Command } from './call';
import { languageOf, readWords } from './call-words';
import { calendarCommand } from './calendar-command';
import { checkCommand } from './check-command';
import { type Bring, type CheckJob, checkUntaken } from './check-files';
import { doneCommand } from './done-command';
import { fixCommand } from './fix-command';
import type { CliIo, ExitCode } from './io';
import { mapCommand } from './map-command';
import { nextYearCommand } from './next-year-command';
import { overviewCommand } from './overview-command';
import { printCommand } from './print-command';
import { reportCommand } from './report-command';
import { rulesCommand } from './rules-command';
import { servicesCommand } from './services-command';
import { faultOf } from './trouble';
import { say } from './words';

const COMMANDS: readonly Command[] = [
  checkCommand,
  fixCommand,
  reportCommand,
  mapCommand,
  nextYearCommand,
  doneCommand,
  servicesCommand,
  calendarCommand,
  overviewCommand,
  printCommand,
  rulesCommand,
];

const pack = readPack(
  uzAkm,
  [...rules, ...rulesOfDone].map(({ id }) => id),
);
speakRules(uzRulesDone);

/** The manner of a call; throws CallError where its language is not known. */
function readManner(args: readonly string[], isJson: boolean): CallManner {
  const { language, asked } = languageOf(args);
  if (asked !== language) throw new CallError('unknownLanguage', { language: asked });
  return { language, isJson };
}

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const words = readWords(args);
  const manner = readManner(args, words.has('json'));
  if (words.has('help') || words.has('version')) {
    io.writeOut(words.has('help') ? say('usage', manner.language) : `${packageJson.version}\n`);
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === words.command);
  if (!command) {
    const commands = COMMANDS.map(({ name }) => name).join(', ');
    if (words.command === undefined) throw new CallError('noCommand', { commands });
    throw new CallError('unknownCommand', { command: words.command, commands });
  }
  words.refuseOthers(command.options);
  return command.start(words, manner, pack, io);
}

/**
 * Runs one call of the command line (arguments without the program's name). Results go to standard output, all else
 * to standard error; never throws.
 */
export async function main(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { language } = languageOf(args);
  await loadWords(language);
  try {
    return await run(args, io);
  } catch (error) {
    const sentence = sentenceOf(error, language);
    io.writeError(`${sentence}\n`);
    if (args.includes('--json')) {
      io.writeOut(`${JSON.stringify({ ...engineJson(pack), files: [], unreadable: [], error: sentence }, null, 1)}\n`);
    }
    return 2;
  }
}

/** What went wrong in one sentence; a fault of our own names itself, so that it can be told on. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CallError) return say(error.word, language, error.data);
  return say('brokeDown', language, { ...faultOf(error) });
}

/** Helps with a check that was called in another thread. */
export async function help(job: CheckJob, io: CliIo, bring: Bring): Promise<void> {
  await loadWords(job.asked.language);
  await checkUntaken(job, pack, io, bring);
}
