import { parseArgs } from 'node:util';
import type { FixPick } from '../core/check/apply-fixes';
import { LANGUAGES, type Language } from '../strings/language';
import { type CallManner, CallError, type CliCall } from './call';

const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  template: { type: 'string' },
  period: { type: 'string' },
  notes: { type: 'string' },
  values: { type: 'string' },
  lang: { type: 'string' },
  rule: { type: 'string', multiple: true },
  safe: { type: 'boolean' },
  draft: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof OPTIONS;

/** The options that a command takes, beside --lang, --json, --help and --version. */
const OPTIONS_OF: Readonly<Record<string, readonly Option[]>> = {
  check: ['sheet', 'csv'],
  fix: ['out', 'safe', 'rule'],
  report: ['out', 'template', 'period', 'notes', 'values', 'draft'],
  rules: [],
};
const COMMON: readonly Option[] = ['lang', 'json', 'help', 'version'];

interface Tokens {
  /** The command and the files, in order; each with whether it follows the values of --rule. */
  readonly words: readonly { readonly text: string; readonly isAfterRule: boolean }[];
  readonly options: ReadonlyMap<Option, readonly string[]>;
}

/** The words and options of a call; throws CallError where one is unknown or lacks its value. */
function tokensOf(args: readonly string[]): Tokens {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const command = tokens.find((token) => token.kind === 'positional')?.value ?? 'ishreja';
  const words: { text: string; isAfterRule: boolean }[] = [];
  const options = new Map<Option, string[]>();
  let isAfterRule = false;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push({ text: token.value, isAfterRule });
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) throw new CallError('unknownOption', { command, option: rawName });
    const option = name as Option;
    const isText = OPTIONS[option].type === 'string';
    if (isText && (!value || (!inlineValue && value.startsWith('-')))) {
      throw new CallError('missingValue', { option: rawName });
    }
    if (!isText && value !== undefined) throw new CallError('needlessValue', { option: rawName });
    options.set(option, [...(options.get(option) ?? []), value ?? '']);
    isAfterRule = option === 'rule';
  }
  return { words, options };
}

/** The language of a call, read even where the rest of it is wrong: Uzbek where none is asked, or one that is not known. */
export function languageOf(args: readonly string[]): { readonly language: Language; readonly asked: string } {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? 'uz' : args[at]!.startsWith('--lang=') ? args[at]!.slice(7) : (args[at + 1] ?? 'uz');
  return { language: LANGUAGES.find((known) => known === asked) ?? 'uz', asked };
}

const last = (options: Tokens['options'], option: Option): string | undefined => options.get(option)?.at(-1);

/** Which fixes are meant: words after --rule that are rules belong to it, the others are files. */
function readPick(tokens: Tokens, ruleIds: ReadonlySet<string>): { pick: FixPick; files: string[] } {
  const named = tokens.options.get('rule');
  const isRule = (word: Tokens['words'][number]) => word.isAfterRule && ruleIds.has(parted(word.text).rule);
  const files = tokens.words.slice(1).filter((word) => !isRule(word));
  if (!named) return { pick: { kind: 'safe' }, files: files.map(({ text }) => text) };
  if (tokens.options.has('safe')) throw new CallError('safeOrRule');
  const rules = [
    ...named,
    ...tokens.words
      .slice(1)
      .filter(isRule)
      .map(({ text }) => text),
  ];
  return { pick: { kind: 'rules', ...waysOf(rules, ruleIds) }, files: files.map(({ text }) => text) };
}

/** Rules with the way to take of each where one is named ("number-parent=2"). */
function waysOf(named: readonly string[], ruleIds: ReadonlySet<string>) {
  const rules: string[] = [];
  const ways: Record<string, number> = {};
  for (const word of named) {
    const { rule, way } = parted(word);
    if (!ruleIds.has(rule)) throw new CallError('unknownRule', { rule });
    if (way !== undefined && !/^[1-9]\d?$/.test(way)) throw new CallError('wrongWay', { rule, way });
    rules.push(rule);
    if (way !== undefined) ways[rule] = Number(way) - 1;
  }
  return { rules, ways };
}

function parted(word: string): { readonly rule: string; readonly way: string | undefined } {
  const [rule = '', way] = word.split('=', 2);
  return { rule, way };
}

function oneFile(command: string, files: readonly string[]): string {
  const [file, extra] = files;
  if (file === undefined) throw new CallError('noFile');
  if (extra !== undefined) throw new CallError('oneFile', { command, file: extra });
  return file;
}

function readOut(tokens: Tokens): string {
  const out = last(tokens.options, 'out');
  if (out === undefined) throw new CallError('noOut');
  return out;
}

function readReport(tokens: Tokens, manner: CallManner, files: readonly string[]): CliCall {
  const template = last(tokens.options, 'template');
  const period = last(tokens.options, 'period');
  const notes = last(tokens.options, 'notes');
  const values = last(tokens.options, 'values');
  if (period !== undefined && !/^20\d\d(-Q[1-4])?$/.test(period)) throw new CallError('wrongPeriod', { period });
  return {
    ...manner,
    command: 'report',
    file: oneFile('report', files),
    out: readOut(tokens),
    isDraft: tokens.options.has('draft'),
    ...(template !== undefined && { template }),
    ...(period !== undefined && { period }),
    ...(notes !== undefined && { notes }),
    ...(values !== undefined && { values }),
  };
}

function readManner(args: readonly string[], options: Tokens['options']): CallManner {
  const { language, asked } = languageOf(args);
  if (asked !== language) throw new CallError('unknownLanguage', { language: asked });
  return { language, isJson: options.has('json') };
}

/** What a person asked; throws CallError with the one thing that is wrong. */
export function readCall(args: readonly string[], ruleIds: ReadonlySet<string>): CliCall {
  const tokens = tokensOf(args);
  const manner = readManner(args, tokens.options);
  for (const asked of ['help', 'version'] as const) {
    if (tokens.options.has(asked)) return { ...manner, command: asked };
  }
  const command = tokens.words[0]?.text;
  if (command === undefined) throw new CallError('noCommand');
  const allowed = Object.hasOwn(OPTIONS_OF, command) ? OPTIONS_OF[command]! : null;
  if (!allowed) throw new CallError('unknownCommand', { command });
  for (const option of tokens.options.keys()) {
    if (!allowed.includes(option) && !COMMON.includes(option)) {
      throw new CallError('unknownOption', { command, option: `--${option}` });
    }
  }
  const files = tokens.words.slice(1).map(({ text }) => text);
  if (command === 'rules') {
    if (files.length > 0) throw new CallError('needlessFile', { command });
    return { ...manner, command };
  }
  if (command === 'fix') {
    const { pick, files: others } = readPick(tokens, ruleIds);
    return { ...manner, command, file: oneFile(command, others), out: readOut(tokens), pick };
  }
  if (command === 'report') return readReport(tokens, manner, files);
  if (files.length === 0) throw new CallError('noFile');
  const sheet = last(tokens.options, 'sheet');
  const isCsv = tokens.options.has('csv');
  if (isCsv && manner.isJson) throw new CallError('jsonOrCsv');
  return { ...manner, command: 'check', files, isCsv, ...(sheet !== undefined && { sheet }) };
}
