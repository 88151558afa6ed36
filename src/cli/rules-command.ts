import type { Pack } from '../core/pack/pack';
import type { Rule } from '../core/check/rule';
import { rules } from '../core/rules';
import { ruleSentences } from '../strings/finding-text';
import type { Language } from '../strings/language';
import type { PlainCall } from './call';
import type { CliIo, ExitCode } from './io';
import { engineJson } from './json';
import { say } from './words';

/** A rule for the catalogue; `fix` tells the ways it mends, their slots as "…", and is null where a person mends. */
function ruleJson({ id, severity, fixes }: Rule, language: Language) {
  const sentence = (key: string) => ruleSentences[language][key] ?? ruleSentences.en[key] ?? '';
  const ways = Object.keys(fixes).map((title) => sentence(`${id}.fix.${title}`).replace(/\{[^}]*\}/g, '…'));
  return { id, severity, fix: ways.length > 0 ? ways.join(' / ') : null, text: sentence(`${id}.why`) };
}

/** Prints the catalogue of rules. */
export function runRulesList({ language, isJson }: PlainCall, pack: Pack, io: CliIo): ExitCode {
  const list = rules.map((rule) => ruleJson(rule, language));
  if (isJson) io.writeOut(`${JSON.stringify({ ...engineJson(pack), rules: list }, null, 1)}\n`);
  for (const { id, severity, fix, text } of isJson ? [] : list) {
    const mending = fix ?? say('noFix', language);
    io.writeOut(`${id} (${say(severity, language)})\n    ${text}\n    ${say('fix', language)}: ${mending}\n`);
  }
  return 0;
}
