import type { Pack } from '../core/pack/pack';
import type { Language } from '../strings/language';
import type { CallWords, Option } from './call-words';
import type { CliIo, ExitCode } from './io';
import type { CliWord } from './words';

/** What every command is told. */
export interface CallManner {
  readonly language: Language;
  readonly isJson: boolean;
}

/** A command of the command line, ready to be called. */
export interface Command {
  readonly name: string;
  /** The options it takes beside --lang, --json, --help and --version. */
  readonly options: readonly Option[];
  /** Does what the words ask; throws CallError where they are wrong. */
  start(words: CallWords, manner: CallManner, pack: Pack, io: CliIo): ExitCode | Promise<ExitCode>;
}

/** A command made of two parts: what reads its call, throwing CallError with the one thing that is wrong, and what does it. */
export function defineCommand<Call>(parts: {
  readonly name: string;
  readonly options: readonly Option[];
  readonly read: (words: CallWords) => Call;
  readonly run: (call: Call & CallManner, pack: Pack, io: CliIo) => ExitCode | Promise<ExitCode>;
}): Command {
  const { name, options, read, run } = parts;
  return { name, options, start: (words, manner, pack, io) => run({ ...read(words), ...manner }, pack, io) };
}

/** The call is wrong; said in one sentence, exit status 2. */
export class CallError extends Error {
  constructor(
    readonly word: CliWord,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(word);
    this.name = 'CallError';
  }
}
