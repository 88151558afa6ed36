import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../strings/language';
import { CallError } from './call';

/** Every option of the command line; text options take a value. */
const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  template: { type: 'string' },
  refresh: { type: 'string' },
  period: { type: 'string' },
  last: { type: 'string' },
  letter: { type: 'boolean' },
  plan: { type: 'string' },
  example: { type: 'string' },
  mapping: { type: 'string' },
  notes: { type: 'string' },
  values: { type: 'string' },
  service: { type: 'string' },
  lang: { type: 'string' },
  'last-report': { type: 'string' },
  rule: { type: 'string', multiple: true },
  form: { type: 'string' },
  from: { type: 'string', multiple: true },
  choose: { type: 'string', multiple: true },
  safe: { type: 'boolean' },
  draft: { type: 'boolean' },
  remind: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
export type Option = keyof typeof OPTIONS;

/** The options that every command takes. */
const COMMON: readonly Option[] = ['lang', 'json', 'help', 'version'];

/** A word of the call that is no option: the command first, then files. */
interface CallWord {
  readonly text: string;
  /** The option whose values it follows, of those that take several words. */
  readonly after: 'rule' | 'from' | null;
}

/** The words and options of a call. */
export class CallWords {
  constructor(
    private readonly words: readonly CallWord[],
    private readonly options: ReadonlyMap<Option, readonly string[]>,
  ) {}

  /** The command, absent where none is named. */
  get command(): string | undefined {
    return this.words[0]?.text;
  }

  /** The words after the command. */
  get rest(): readonly CallWord[] {
    return this.words.slice(1);
  }

  get files(): readonly string[] {
    return this.rest.map(({ text }) => text);
  }

  has(option: Option): boolean {
    return this.options.has(option);
  }

  /** All values of an option, in the order given. */
  all(option: Option): readonly string[] {
    return this.options.get(option) ?? [];
  }

  /** The value that counts where an option is given more than once: the last. */
  last(option: Option): string | undefined {
    return this.all(option).at(-1);
  }

  /** The options given, each with its last value, without those that are absent. */
  texts<Name extends Option>(...names: readonly Name[]): { readonly [Key in Name]?: string } {
    const given = names.flatMap((name) => {
      const value = this.last(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(given) as { [Key in Name]?: string };
  }

  /** The one file of a command that takes one; throws CallError. */
  oneFile(files: readonly string[] = this.files): string {
    const [file, extra] = files;
    if (file === undefined) throw new CallError('noFile');
    if (extra !== undefined) throw new CallError('oneFile', { command: this.command ?? '', file: extra });
    return file;
  }

  /** The file to be written; throws CallError. */
  out(): string {
    const out = this.last('out');
    if (out === undefined) throw new CallError('noOut');
    return out;
  }

  /** Throws CallError on an option that is neither among these nor among those of every command. */
  refuseOthers(allowed: readonly Option[]): void {
    for (const option of this.options.keys()) {
      if (!allowed.includes(option) && !COMMON.includes(option)) {
        throw new CallError('unknownOption', { command: this.command ?? '', option: `--${option}` });
      }
    }
  }
}

/** Reads the words and options of a call; throws CallError where an option is unknown or lacks its value. */
export function readWords(args: readonly string[]): CallWords {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const command = tokens.find((token) => token.kind === 'positional')?.value ?? 'ishreja';
  const words: CallWord[] = [];
  const options = new Map<Option, string[]>();
  let after: CallWord['after'] = null;
  for (const token of tokens) {
    // A variable that holds nothing names no file.
    if (token.kind === 'positional' && token.value !== '') words.push({ text: token.value, after });
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
    after = option === 'rule' || option === 'from' ? option : null;
  }
  return new CallWords(words, options);
}

/** The language of a call, read even where the rest of it is wrong: Uzbek where none is asked, or one that is not known. */
export function languageOf(args: readonly string[]): { readonly language: Language; readonly asked: string } {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? 'uz' : args[at]!.startsWith('--lang=') ? args[at]!.slice(7) : (args[at + 1] ?? 'uz');
  return { language: LANGUAGES.find((known) => known === asked) ?? 'uz', asked };
}
