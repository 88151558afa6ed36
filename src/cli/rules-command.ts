import type { Pack } from '../core/pack/pack';
import type { RuleWords } from '../core/check/rule';
import { rules } from '../core/rules';
import { rulesOfDone } from '../core/rules/of-done';
import { ruleSentence, severityWord } from '../strings/finding-text';
import type { Language } from '../strings/language';
import { CallError, type CallManner, defineCommand } from './call';
import type { CliIo, ExitCode } from './io';
import { engineJson } from '../strings/check-json';
import { ruleWhy } from '../strings/rule-why';
import { say } from './words';

/** A rule for the catalogue; `fix` tells how safe its usual fix is, and is null where a person mends. */
function ruleJson({ id, severity, fix }: RuleWords, language: Language) {
  return { id, severity, fix, text: ruleWhy(id, language) };
}

/** The ways a rule mends, their slots as "…". */
function waysOf({ id, fixes }: RuleWords, language: Language): string[] {
  return Object.keys(fixes).map((title) => ruleSentence(`${id}.fix.${title}`, language).replace(/\{[^}]*\}/g, '…'));
}

/** `ishreja rules`: what is checked, and why. */
export const rulesCommand = defineCommand({
  name: 'rules',
  options: [],
  read(words) {
    if (words.files.length > 0) throw new CallError('needlessFile', { command: 'rules' });
    return {};
  },
  run: runRulesList,
});

/** All rules by id: of the plan, and of what was done. */
const CATALOGUE: readonly RuleWords[] = [...rules, ...rulesOfDone].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Prints the catalogue of rules. */
function runRulesList({ language, isJson }: CallManner, pack: Pack, io: CliIo): ExitCode {
  if (isJson) {
    const list = CATALOGUE.map((rule) => ruleJson(rule, language));
    io.writeOut(`${JSON.stringify({ ...engineJson(pack), rules: list }, null, 1)}\n`);
    return 0;
  }
  for (const rule of CATALOGUE) {
    const { id, severity, text } = ruleJson(rule, language);
    const mending = waysOf(rule, language).join(' / ') || say('noFix', language);
    io.writeOut(`${id} (${severityWord(severity, language)})\n    ${text}\n    ${say('fix', language)}: ${mending}\n`);
  }
  return 0;
}
