import uzAkm from '../../assets/packs/uz-akm.json';
import packageJson from '../../package.json';
import { readPack } from '../core/pack/read-pack';
import { rules } from '../core/rules';
import { loadWords } from '../strings/catalogue';
import type { Language } from '../strings/language';
import { type CliCall, CallError } from './call';
import { runCheck } from './check-command';
import { runFix } from './fix-command';
import type { CliIo, ExitCode } from './io';
import { engineJson } from '../strings/check-json';
import { languageOf, readCall } from './read-call';
import { runReport } from './report-command';
import { runRulesList } from './rules-command';
import { say } from './words';

const ruleIds = new Set(rules.map(({ id }) => id));
const pack = readPack(uzAkm);

async function run(call: CliCall, io: CliIo): Promise<ExitCode> {
  switch (call.command) {
    case 'check':
      return runCheck(call, pack, io);
    case 'fix':
      return runFix(call, pack, io);
    case 'report':
      return runReport(call, pack, io);
    case 'rules':
      return runRulesList(call, pack, io);
    case 'help':
      io.writeOut(say('usage', call.language));
      return 0;
    case 'version':
      io.writeOut(`${packageJson.version}\n`);
      return 0;
  }
}

/**
 * Runs one call of the command line (arguments without the program's name). Results go to standard output, all else
 * to standard error; never throws.
 */
export async function main(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { language } = languageOf(args);
  await loadWords(language);
  try {
    return await run(readCall(args, ruleIds), io);
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
  const { name, message } = error instanceof Error ? error : { name: 'error', message: String(error) };
  return say('brokeDown', language, { name, message });
}
