import type { FixPick } from '../core/check/apply-fixes';
import { rules } from '../core/rules';
import { CallError } from './call';
import type { CallWords } from './call-words';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Which fixes are meant, and the files: words after --rule that are rules belong to it. Throws CallError. */
export function readPick(words: CallWords): { readonly pick: FixPick; readonly files: readonly string[] } {
  const isRule = (word: CallWords['rest'][number]) => word.after === 'rule' && ruleIds.has(parted(word.text).rule);
  const files = words.rest.filter((word) => !isRule(word)).map(({ text }) => text);
  if (!words.has('rule')) return { pick: { kind: 'safe' }, files };
  if (words.has('safe')) throw new CallError('safeOrRule');
  const named = [...words.all('rule'), ...words.rest.filter(isRule).map(({ text }) => text)];
  return { pick: { kind: 'rules', ...waysOf(named) }, files };
}

/** Rules with the way to take of each where one is named ("number-parent=2"). */
function waysOf(named: readonly string[]) {
  const picked: string[] = [];
  const ways: Record<string, number> = {};
  for (const word of named) {
    const { rule, way } = parted(word);
    if (!ruleIds.has(rule)) throw new CallError('unknownRule', { rule });
    if (way !== undefined && !/^[1-9]\d?$/.test(way)) throw new CallError('wrongWay', { rule, way });
    picked.push(rule);
    if (way !== undefined) ways[rule] = Number(way) - 1;
  }
  return { rules: picked, ways };
}

function parted(word: string): { readonly rule: string; readonly way: string | undefined } {
  const [rule = '', way] = word.split('=', 2);
  return { rule, way };
}
