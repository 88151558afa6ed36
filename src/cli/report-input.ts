import type { FindingNotes, ReportEntries } from '../core/report/report';
import type { ReportWord } from '../strings/report-text';
import type { CliIo } from './io';
import { readBytes } from './read-plans';

/** The call for a report cannot be followed; said in one sentence, exit status 2. */
export class ReportCallError extends Error {
  constructor(
    readonly word: ReportWord,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(word);
    this.name = 'ReportCallError';
  }
}

/** Sentences that answer findings, from a JSON file; none without a file. Throws ReportCallError, UnreadableFile. */
export function readNotes(path: string | undefined, io: CliIo): FindingNotes {
  return path === undefined
    ? {}
    : readObject(path, io, 'cli.badNotes', (value): value is string => typeof value === 'string');
}

/** Values entered by hand, from a JSON file; none without a file. Throws ReportCallError, UnreadableFile. */
export function readEntries(path: string | undefined, io: CliIo): ReportEntries {
  const isValue = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  return path === undefined ? {} : readObject(path, io, 'cli.badValues', isValue);
}

function readObject<Value>(
  path: string,
  io: CliIo,
  word: ReportWord,
  isValue: (value: unknown) => value is Value,
): Record<string, Value> {
  const entries = Object.entries(parse(path, io, word));
  if (!entries.every((entry): entry is [string, Value] => isValue(entry[1]))) {
    throw new ReportCallError(word, { file: path });
  }
  return Object.fromEntries(entries);
}

function parse(path: string, io: CliIo, word: ReportWord): object {
  const text = new TextDecoder().decode(readBytes(path, io));
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ReportCallError(word, { file: path });
}
