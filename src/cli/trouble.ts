import type { FixResult } from '../core/check/apply-fixes';
import { wordsOf } from '../strings/catalogue';
import { fill } from '../strings/format';
import type { Language } from '../strings/language';
import { errorsUz } from '../strings/uz/errors';
import type { UnreadableFile } from './read-plans';
import { say } from './words';

const sentences = wordsOf('errors', errorsUz);

/** A system's code in words ("ENOENT": there is no such file). */
export function systemReason(code: string, language: Language): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return say('reasonAbsent', language);
  if (code === 'EISDIR') return say('reasonFolder', language);
  if (code === 'EACCES' || code === 'EPERM') return say('reasonForbidden', language);
  return say('reasonOther', language, { code });
}

/** Why nothing came of a file, in one or two sentences. */
export function unreadableText({ code, detail }: UnreadableFile, language: Language): string {
  if (code === 'no-plan') return say('noPlan', language);
  const reason = /^E[A-Z]+$/.test(detail) ? systemReason(detail, language) : detail;
  return fill(sentences(language)[`error.${code}`], { detail: reason }, language).replace(' ()', '');
}

/** Why a fix was not made. */
export function refusalText({ finding, reason }: FixResult['refused'][number], language: Language): string {
  if (reason === 'no-fix' || reason === 'overlap' || reason === 'several-ways')
    return say(`refused.${reason}`, language, {
      rule: finding.rule,
      ways: (finding.fix?.alternatives?.length ?? 0) + 1,
    });
  return fill(sentences(language)[`refused.${reason}`], { cell: finding.at }, language);
}

/** A file for the `unreadable` list of the JSON. */
export function unreadableJson(file: string, error: UnreadableFile, language: Language) {
  return { file, code: error.code, text: unreadableText(error, language) };
}
