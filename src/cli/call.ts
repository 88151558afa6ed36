import type { FixPick } from '../core/check/apply-fixes';
import type { Language } from '../strings/language';
import type { CliWord } from './words';

/** What every command is told. */
export interface CallManner {
  readonly language: Language;
  readonly isJson: boolean;
}

export interface CheckCall extends CallManner {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly sheet?: string;
  readonly isCsv: boolean;
}

export interface FixCall extends CallManner {
  readonly command: 'fix';
  readonly file: string;
  readonly out: string;
  readonly pick: FixPick;
}

/** `period`: "2026" or "2026-Q1" to "2026-Q4"; absent: the plan's year. */
export interface ReportCall extends CallManner {
  readonly command: 'report';
  readonly file: string;
  readonly out: string;
  readonly template?: string;
  readonly period?: string;
  /** JSON files: sentences that answer warnings, and values that are entered by hand. */
  readonly notes?: string;
  readonly values?: string;
  readonly isDraft: boolean;
}

/** A call that needs no file. */
export interface PlainCall extends CallManner {
  readonly command: 'rules' | 'help' | 'version';
}

/** What a person asked on the command line. */
export type CliCall = CheckCall | FixCall | ReportCall | PlainCall;

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
