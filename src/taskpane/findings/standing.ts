import type { Finding } from '../../core/check/finding';
import type { SessionState } from '../session/state';

/** What stands between a plan and its report. */
export interface Standing {
  readonly errors: number;
  /** Warnings without a note. */
  readonly openWarnings: number;
  readonly answeredWarnings: number;
}

/** Counts what blocks the report: errors, and warnings that no note answers. */
export function standingOf(findings: readonly Finding[], notes: Readonly<Record<string, string>>): Standing {
  const standing = { errors: 0, openWarnings: 0, answeredWarnings: 0 };
  for (const { id, severity } of findings) {
    if (severity === 'error') standing.errors++;
    else if (severity === 'warning') standing[notes[id] ? 'answeredWarnings' : 'openWarnings']++;
  }
  return standing;
}

/** Whether a sentence answers a warning; of what was done only those that a quarter's note explains, the others are mended. */
export function isAnswerable({ done }: Pick<SessionState, 'done'>, { id, severity, sheet }: Finding): boolean {
  return severity === 'warning' && (sheet === undefined || done?.check.noteCells[id] !== undefined);
}
