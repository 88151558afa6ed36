import type { FixResult } from '../core/check/apply-fixes';
import { wordsOf } from '../strings/catalogue';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { errorsUz } from '../strings/uz/errors';
import { isPattern } from './files-meant';
import type { UnreadableFile } from './read-plans';
import { say } from './words';

const sentences = wordsOf('errors', errorsUz);

/** What a system's refusals mean to a person. */
const TROUBLES = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'longName',
} as const;

/** What a system's code means ("ENOENT": the file is absent). */
export function systemTrouble(code: string): (typeof TROUBLES)[keyof typeof TROUBLES] | 'other' {
  return (TROUBLES as Readonly<Partial<Record<string, (typeof TROUBLES)[keyof typeof TROUBLES]>>>)[code] ?? 'other';
}

const UNREAD = {
  absent: 'unreadAbsent',
  folder: 'unreadFolder',
  forbidden: 'unreadForbidden',
  busy: 'unreadBusy',
  full: 'unreadOther',
  longName: 'unreadLongName',
  other: 'unreadOther',
} as const;

function unreadableText({ code, detail }: UnreadableFile, path: string, language: Language): string {
  if (code === 'no-plan') return say(detail === 'report' ? 'noPlanReport' : 'noPlan', language);
  if (code === 'lock-file') return say('unreadLock', language, { workbook: detail });
  if (/^E[A-Z\d]+$/.test(detail)) {
    const trouble = systemTrouble(detail);
    if (trouble === 'absent' && isPattern(path)) return say('unreadNoMatch', language);
    return say(UNREAD[trouble], language, { file: path.replace(/[\\/]+$/, ''), code: detail });
  }
  return fill(sentences(language)[`error.${code}`], { detail }, language).replace(' ()', '');
}

/** Why a fix was not made. */
export function refusalText({ finding, reason }: FixResult['refused'][number], language: Language): string {
  if (reason === 'no-fix' || reason === 'overlap' || reason === 'several-ways' || reason === 'no-such-way')
    return say(`refused.${reason}`, language, {
      rule: finding.rule,
      ways: (finding.fix?.alternatives?.length ?? 0) + 1,
    });
  return fill(sentences(language)[`refused.${reason}`], { cell: finding.at }, language);
}

/** A file that nothing came of. */
export interface Unreadable {
  readonly file: string;
  readonly code: string;
  /** Why, and what to do. */
  readonly text: string;
}

/** What could not be read: the file that the call is about, or the one beside it that is at fault. */
export function unreadable(file: string, error: UnreadableFile, language: Language): Unreadable {
  const atFault = error.file ?? file;
  return { file: atFault, code: error.code, text: unreadableText(error, atFault, language) };
}

/** The same on a line, for standard error. */
export function unreadableLine({ file, text }: Unreadable): string {
  return `${file}: ${text}\n`;
}

/** A fault of our own, plain, so that another thread can tell of it. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

/** What was thrown by a fault of our own. */
export function faultOf(thrown: unknown): Fault {
  return thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'error', message: String(thrown) };
}
